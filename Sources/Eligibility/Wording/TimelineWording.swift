extension Timeline.Event {
  /// As in "26 Dec: the weak week ending 5 Sep 2026 expires".
  package func summary(in assessment: Assessment) -> String {
    "\(day.formatted(relativeTo: assessment.date)): \(kind.summary(on: day, in: assessment))"
  }
}

extension Timeline {
  /// Returns the details of the week `index` weeks ahead: its events, and the status at its end.
  package func explanation(ofWeek index: Int, in assessment: Assessment) -> Explanation {
    let events = events(inWeek: index).map { $0.summary(in: assessment) }
    let statuses = Criterion.allCases.map { self.statuses(of: $0)[index] }
    let met = "\(statuses.count { $0 == .met }) of \(statuses.count) met"
    return Explanation(
      title: "Week to \(ends[index].formatted(.full))",
      why: events.isEmpty ? ["Nothing changes in this week."] : events,
      facts: [Explanation.Fact("then", met)],
      rule: "If nothing changes after \(assessment.today.formatted()) and you do nothing.",
      source: assessment.rules.sourceText)
  }
}

extension Timeline.Kind {
  /// As in "the weak week ending 5 Sep 2026 expires".
  package func summary(on day: Day, in assessment: Assessment) -> String {
    switch self {
    case .qualifies: "all eight criteria met\(assessment.condition(on: day).long)"
    case .lapses: "you stop qualifying if you do nothing"
    case .changes(let criterion, let status): "\(criterion.title) \(status.label)"
    case .holdClears(let hold): "the account hold of \(hold.from.formatted()) no longer counts"
    case .holdsClear(let count): "\(count) account holds no longer count"
    case .returns: "your return date: set yourself available"
    case .earningsDropOut(let drop):
      "\(drop.amount.formatted()) drops out, \(drop.remaining.formatted()) left"
    case .weakWeekExpires(let week): "the weak week ending \(week.formatted()) expires"
    case .earns(let amount): "you earn \(amount.formatted()) (what-if)"
    }
  }
}

extension EarningsRollOff {
  /// As in "2 Mar 2027: $500.00, $740.50 left".
  var summary: String {
    "\(day.formatted()): \(amount.formatted()), \(remaining.formatted()) left"
  }
}

extension Assessment {
  /// How much to earn by when to prevent a shortfall; `nil` if there is none ahead.
  package var shortfallText: String? {
    shortfall.map { day, needed, total in
      let more =
        total > needed
        ? ", \(total.formatted()) in all in the next \(rules.timelineWeeks) weeks" : ""
      return "Earn \(needed.formatted()) or more by \(day.formatted())\(more)."
    }
  }
}
