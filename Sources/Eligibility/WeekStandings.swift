/// The check-in that decides each week, by the week's end.
package struct WeekStandings: Equatable, Sendable {
  private var ends: [Day] = []
  private var standings: [Standing] = []

  /// - Parameter checkIns: oldest first; of one week the later one decides.
  init(_ checkIns: [CheckIn], _ calendar: WeekCalendar) {
    for standing in checkIns.lazy.compactMap(\.standing) {
      let end = calendar.end(containing: standing.date)
      if ends.last == end {
        standings[standings.count - 1] = standing
      } else {
        ends.append(end)
        standings.append(standing)
      }
    }
  }

  package subscript(end: Day) -> Standing? {
    ends.place(of: end).map { standings[$0] }
  }
}

extension [Day] {
  /// Among days that go from old to new; nil: it is none of them.
  func place(of day: Day) -> Int? {
    let place = count(before: day)
    return place < count && self[place] == day ? place : nil
  }
}
