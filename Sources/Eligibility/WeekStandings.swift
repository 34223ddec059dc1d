/// The standing that decides each week, by the end of the week.
package struct WeekStandings: Equatable, Sendable {
  private var ends: [Day] = []
  private var standings: [Standing] = []

  /// Creates the standings. The last one in a week decides.
  /// - Parameter checkIns: the check-ins, oldest first.
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
  /// Returns the index of `day`; `nil` if there is none. The array must be sorted, oldest first.
  func place(of day: Day) -> Int? {
    let place = count(before: day)
    return place < count && self[place] == day ? place : nil
  }
}
