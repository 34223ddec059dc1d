import Eligibility

/// The same again for the same seed.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = (seed + 1) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  mutating func choice<Thing>(_ things: Thing...) -> Thing {
    things[Int.random(in: things.indices, using: &self)]
  }

  mutating func day() -> Day {
    Day(number: Int.random(in: 0..<20_000, using: &self))
  }
}
