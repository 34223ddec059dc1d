extension Timeline.Event {
  /// As in "26 Dec: a weak week leaves".
  package func words(in assessment: Assessment) -> String {
    "\(day.formatted(relativeTo: assessment.date)): \(kind.words(on: day, in: assessment))"
  }
}

extension Timeline {
  /// What happens in the week that is `index` weeks ahead, and how it stands at its end.
  package func explanation(ofWeek index: Int, in assessment: Assessment) -> Explanation {
    let events = events(inWeek: index).map { $0.words(in: assessment) }
    let statuses = Criterion.allCases.map { self.statuses(of: $0)[index] }
    let met = "\(statuses.count { $0 == .met }) of \(statuses.count) met"
    return Explanation(
      title: "Week to \(ends[index].fullWords)",
      why: events.isEmpty ? ["Nothing changes in this week."] : events,
      facts: [Explanation.Fact("then", met)],
      rule: "What is known on \(assessment.today.words) lasts, and nothing is done.",
      source: assessment.rules.source)
  }
}

extension Timeline.Kind {
  /// As in "a weak week leaves".
  package func words(on day: Day, in assessment: Assessment) -> String {
    switch self {
    case .qualifies: "all eight met\(assessment.condition(on: day).long)"
    case .lapses: "no longer all met, if nothing is done"
    case .changes(let criterion, let status): "\(criterion.title) \(status.words)"
    case .holdClears(let hold): "the hold of \(hold.from.words) no longer counts"
    case .holdsClear(let count): "\(count) holds no longer count"
    case .returns: "your return date: say that you are back"
    case .earningsLeave(let drop): "\(drop.amount.words) leaves, \(drop.left.words) is left"
    case .weakWeekLeaves(let week): "the week to \(week.words), which does not count, leaves"
    case .earns(let amount): "\(amount.words) supposed to be earned"
    }
  }
}

extension EarningsRollOff {
  /// As in "2 Mar 2027: $500.00, then it is $740.50".
  var words: String {
    "\(day.words): \(amount.words), then it is \(left.words)"
  }
}

extension Assessment {
  /// When too little is left, and how much by when would prevent it; nil: not in sight.
  package var shortfallWords: String? {
    shortfall.map { day, needed, total in
      let more =
        total > needed ? ", \(total.words) in all in the next \(rules.timelineWeeks) weeks" : ""
      return "Earn \(needed.words) or more by \(day.words)\(more)."
    }
  }
}
