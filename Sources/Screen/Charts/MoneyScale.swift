import Eligibility

/// Where amounts stand on rows of which each has eight eighths, from zero up, as in `ScoreScale`.
struct MoneyScale {
  private static let middle = 4
  private static let steps = [100, 200, 250, 500, 1000, 2000, 2500, 5000].map { $0 * 100 }

  /// In cents.
  private let step: Int
  private let rowsPerStep: Int
  private let intervals: Int
  private let rule: Money

  /// - Parameter rule: the amount of the line, which is always in sight.
  init(most: Money, rule: Money, rows: Int) {
    let most = max(most.cents, rule.cents)
    let room = max(1, rows - 1)
    let decades = (0..<12).lazy.flatMap { decade in
      MoneyScale.steps.map { step in (0..<decade).reduce(step) { step, _ in step * 10 } }
    }
    let fitting = decades.lazy.map { (step: $0, count: max(1, (most + $0 - 1) / $0)) }
      .filter { $0.count <= room }.prefix(6)
    // The one that fills most rows; of these the one with most labels.
    let best = fitting.reduce(into: (step: most, count: 1)) { best, next in
      if next.count * (room / next.count) > best.count * (room / best.count) || best.step == most {
        best = next
      }
    }
    (step, intervals) = (max(1, best.step), best.count)
    rowsPerStep = max(1, room / intervals)
    self.rule = rule
  }

  var rowCount: Int { intervals * rowsPerStep + 1 }

  /// The row of the line.
  var ruleRow: Int { height(of: rule) / 8 }

  /// At least up to the line exactly if the amount is.
  func eighths(of amount: Money) -> Int {
    let line = ruleRow * 8
    let height = max(1, height(of: amount))
    return amount < rule ? min(height, line) : max(height, line + MoneyScale.middle)
  }

  /// A dot of a line in four to a row: in the upper half of the row of the line, or above it, exactly if
  /// the amount reaches it.
  func dot(of amount: Money) -> Int {
    let line = ruleRow * 4
    let dot = max(0, height(of: amount) / 2)
    return amount < rule ? min(dot, line) : max(dot, line + 2)
  }

  /// As in "$5,000" or "$25k".
  func label(_ row: Int) -> String? {
    guard row % rowsPerStep == 0 else { return nil }
    let amount = Money(cents: row / rowsPerStep * step)
    let thousands = amount.cents / 100_000
    return amount.cents >= 1_000_000 && amount.cents % 100_000 == 0
      ? "$\(thousands)k" : amount.formatted(.short)
  }

  private func height(of amount: Money) -> Int {
    amount.cents / (step / 100) * rowsPerStep * 8 / 100 + MoneyScale.middle
  }
}
