/// The amount that drops out of the earnings window on a day, and the remaining sum.
package struct EarningsRollOff: Equatable, Sendable {
  package let day: Day
  package let amount: Money
  package let remaining: Money
}

extension Assessment {
  /// The days within the timeline on which earnings drop out, soonest first.
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

  /// The first day with too little left, and what is needed by then and in total over the timeline.
  ///
  /// `nil` if the criterion is not met now, or if enough is left.
  var shortfall: (day: Day, needed: Money, total: Money)? {
    let (atLeast, drops) = (rules.earnings.atLeast, earningsDrops)
    guard self[.earnings].status == .met,
      let first = drops.first(where: { $0.remaining < atLeast }),
      let lowest = drops.map(\.remaining).min()
    else { return nil }
    return (first.day, atLeast - first.remaining, atLeast - lowest)
  }
}
