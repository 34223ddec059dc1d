extension Timeline.Event {
  /// As in "26 Dec: a weak week expires".
  package func words(in assessment: Assessment) -> String {
    "\(day.formatted(relativeTo: assessment.date)): \(kind.words(on: day, in: assessment))"
  }
}

extension Timeline {
  /// What happens in the week that is `index` weeks ahead, and how things are at its end.
  package func explanation(ofWeek index: Int, in assessment: Assessment) -> Explanation {
    let events = events(inWeek: index).map { $0.words(in: assessment) }
    let statuses = Criterion.allCases.map { self.statuses(of: $0)[index] }
    let met = "\(statuses.count { $0 == .met }) of \(statuses.count) met"
    return Explanation(
      title: "Week to \(ends[index].fullWords)",
      why: events.isEmpty ? ["Nothing changes in this week."] : events,
      facts: [Explanation.Fact("then", met)],
      rule: "If nothing changes after \(assessment.today.words) and you do nothing.",
      source: assessment.rules.sourceWords)
  }
}

extension Timeline.Kind {
  /// As in "a weak week expires".
  package func words(on day: Day, in assessment: Assessment) -> String {
    switch self {
    case .qualifies: "all eight criteria met\(assessment.condition(on: day).long)"
    case .lapses: "you stop qualifying if you do nothing"
    case .changes(let criterion, let status): "\(criterion.title) \(status.words)"
    case .holdClears(let hold): "the account hold of \(hold.from.words) no longer counts"
    case .holdsClear(let count): "\(count) account holds no longer count"
    case .returns: "your return date: set yourself available"
    case .earningsLeave(let drop): "\(drop.amount.words) drops out, \(drop.left.words) left"
    case .weakWeekLeaves(let week): "the weak week ending \(week.words) expires"
    case .earns(let amount): "you earn \(amount.words) (what-if)"
    }
  }
}

extension EarningsRollOff {
  /// As in "2 Mar 2027: $500.00, $740.50 left".
  var words: String {
    "\(day.words): \(amount.words), \(left.words) left"
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
