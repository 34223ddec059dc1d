import Eligibility
import Story

extension Dice {
  mutating func day() -> Day { Day(number: roll(0...19_999)) }
}
