/// The "Top Rated eligible weeks" figure that My Stats showed on a day.
package struct OfficialWeeks: Equatable, Sendable {
  package let date: Day
  package let eligibleWeeks: Int
}
