/// Why an official figure cannot be true together with what is taken before it.
enum FigureConflict: Equatable {
  /// The scores stated in the weeks that end on these days, oldest first, allow no such figure.
  case scores([Day])
  /// The scores would allow it, but that figure does not.
  case figure(OfficialWeeks)
  /// Each figure would allow it, but not all together.
  case figures
}

extension Snapshot {
  /// With what a figure that is left out conflicts.
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

  /// Whether the two cannot both be true.
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
