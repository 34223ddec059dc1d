/// What leaves the earnings window on a day, and what is left then.
package struct EarningsRollOff: Equatable, Sendable {
  package let day: Day
  package let amount: Money
  package let remaining: Money
}

extension Assessment {
  /// As far as the timeline reaches, soonest first.
  package var earningsDrops: [EarningsRollOff] {
    let rule = rules.earnings
    var before = rule.earned(on: date, in: projection)
    return (1...7 * rules.timelineWeeks).compactMap { ahead in
      let left = rule.earned(on: date + ahead, in: projection)
      defer { before = left }
      return left < before
        ? EarningsRollOff(day: date + ahead, amount: before - left, remaining: left) : nil
    }
  }

  /// When too little is left, what would make up for it then, and in all as far as the timeline.
  var shortfall: (day: Day, needed: Money, total: Money)? {
    let (atLeast, drops) = (rules.earnings.atLeast, earningsDrops)
    guard self[.earnings].status == .met,
      let first = drops.first(where: { $0.remaining < atLeast }),
      let lowest = drops.map(\.remaining).min()
    else { return nil }
    return (first.day, atLeast - first.remaining, atLeast - lowest)
  }
}
