/// Why an official figure that is not used cannot be true.
enum FigureConflict: Equatable {
  /// It conflicts with the scores of the weeks that end on these days, oldest first.
  case scores([Day])
  /// It agrees with the scores, but conflicts with this figure.
  case figure(OfficialWeeks)
  /// It agrees with each figure, but conflicts with all of them together.
  case figures
}

extension Snapshot {
  /// Returns what a figure that is not used conflicts with.
  func conflict(of figure: OfficialWeeks) -> FigureConflict {
    let window = rules.weeks.window(on: figure.date)
    let counting = window.filter { stated($0) == true }
    let failing = window.filter { stated($0) == false }
    if figure.eligibleWeeks < counting.count { return .scores(counting) }
    if figure.eligibleWeeks > window.count - failing.count { return .scores(failing) }
    let other = weeks.taken.last { isNotOlder($0, than: figure) && excludes($0, figure) }
    return other.map(FigureConflict.figure) ?? .figures
  }

  private func isNotOlder(_ taken: OfficialWeeks, than figure: OfficialWeeks) -> Bool {
    taken.date >= figure.date
  }

  /// Whether the two figures cannot both be true.
  private func excludes(_ newer: OfficialWeeks, _ older: OfficialWeeks) -> Bool {
    let (last, end) = (rules.weeks.lastEnd(on: newer.date), rules.weeks.lastEnd(on: older.date))
    var constraints = WeekConstraints(windowTo: last, stated: stated)
    guard constraints.add(newer.eligibleWeeks, windowTo: last) else { return false }
    return constraints.move(toWindowTo: end) && !constraints.add(older.eligibleWeeks, windowTo: end)
  }

  private func stated(_ end: Day) -> Bool? {
    standings[end]?.isEligible(atLeast: rules.jobSuccessScore.atLeast)
  }
}
