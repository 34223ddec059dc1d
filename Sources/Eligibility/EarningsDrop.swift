/// What leaves the earnings window on a day, and what is left then.
package struct EarningsDrop: Equatable, Sendable {
  package let day: Day
  package let amount: Money
  package let left: Money
}

extension Assessment {
  /// As far as the timeline reaches, soonest first.
  package var earningsDrops: [EarningsDrop] {
    let rule = rules.earnings
    var before = rule.earned(on: date, in: world)
    return (1...7 * rules.timelineWeeks).compactMap { ahead in
      let left = rule.earned(on: date + ahead, in: world)
      defer { before = left }
      return left < before
        ? EarningsDrop(day: date + ahead, amount: before - left, left: left) : nil
    }
  }

  /// The first of them that leaves too little, and how much by that day would prevent it.
  package var firstShortfall: (drop: EarningsDrop, needed: Money)? {
    guard self[.earnings].answer == .met else { return nil }
    let atLeast = rules.earnings.atLeast
    return earningsDrops.first { $0.left < atLeast }.map { ($0, atLeast - $0.left) }
  }

  /// How much would have to be earned in all so that no drop as far as the timeline leaves too little.
  package var neededInAll: Money {
    let lowest = earningsDrops.map(\.left).min() ?? rules.earnings.atLeast
    return max(.zero, rules.earnings.atLeast - lowest)
  }
}
