extension Assessment {
  /// What the newest official figure that is not used conflicts with; `nil` if all are used.
  var conflict: Phrase? {
    leftOut.first.map { figure in
      let more = leftOut.count > 1 ? ", and \(leftOut.count - 1) more" : ""
      return Phrase("figure conflicts", "\(clause(figure)), so it is not used\(more)")
    }
  }

  /// Returns the outlook with the conflict before it; `nil` if there is neither.
  func withConflict(_ outlook: Phrase?) -> Phrase? {
    guard let conflict, let outlook else { return conflict ?? outlook }
    return Phrase("conflict; \(outlook.short)", "\(conflict.long); \(outlook.long)")
  }

  /// A sentence for each of the newest figures that are not used, and one for the rest.
  var conflictSentences: [String] {
    let shown = 3
    let more = leftOut.count - shown
    return leftOut.prefix(shown).map { "The \(clause($0)), so it is not used." }
      + (more > 0
        ? ["\(pluralized(more, "older figure")) \(more == 1 ? "is" : "are") not used either."] : [])
  }

  /// As in "figure of 16 on 22 Nov conflicts with your weekly scores (weeks ending 7 and 14 Nov)".
  private func clause(_ figure: OfficialWeeks) -> String {
    let day = figure.date.formatted(relativeTo: date)
    let conflict = reason(snapshot.conflict(of: figure), of: figure)
    return "figure of \(figure.eligibleWeeks) on \(day) conflicts with \(conflict)"
  }

  private func reason(_ conflict: FigureConflict, of figure: OfficialWeeks) -> String {
    switch conflict {
    case .scores(let weeks): "your weekly scores (\(weekList(weeks)))"
    case .figure(let other) where other.date == figure.date:
      "the figure of \(other.eligibleWeeks) that you entered later for that day"
    case .figure(let other):
      "the newer figure of \(other.eligibleWeeks) on \(other.date.formatted(relativeTo: date))"
    case .figures: "several newer figures"
    }
  }

  /// As in "weeks ending 31 Oct, 7 and 14 Nov", or the number of weeks if there are many.
  private func weekList(_ weeks: [Day]) -> String {
    guard weeks.count <= 4, let last = weeks.last else {
      let ends = [weeks.first, weeks.last].compactMap { $0?.formatted(relativeTo: date) }
      return "\(weeks.count) weeks ending between \(ends.joinedAsList)"
    }
    guard weeks.count > 1 else { return "week ending \(last.formatted(relativeTo: date))" }
    let days = zip(weeks, weeks.dropFirst()).map { week, next in
      week.monthAndYear == next.monthAndYear
        ? "\(week.components.day)" : week.formatted(relativeTo: date)
    }
    return "weeks ending \((days + [last.formatted(relativeTo: date)]).joinedAsList)"
  }
}

extension Day {
  fileprivate var monthAndYear: String { "\(monthName) \(components.year)" }
}
