import Eligibility

/// A vertical scale for amounts from zero up, in eighths of a row, as in `ScoreScale`.
struct MoneyScale {
  private static let middle = 4
  private static let steps = [100, 200, 250, 500, 1000, 2000, 2500, 5000].map { $0 * 100 }

  /// In cents.
  private let step: Int
  private let rowsPerStep: Int
  private let intervals: Int
  private let rule: Money

  /// - Parameter rule: The amount of the reference line, which is always visible.
  init(most: Money, rule: Money, rows: Int) {
    let most = max(most.cents, rule.cents)
    let room = max(1, rows - 1)
    let decades = (0..<12).lazy.flatMap { decade in
      MoneyScale.steps.map { step in (0..<decade).reduce(step) { step, _ in step * 10 } }
    }
    let fitting = decades.lazy.map { (step: $0, count: max(1, (most + $0 - 1) / $0)) }
      .filter { $0.count <= room }.prefix(6)
    // Prefer the step that fills the most rows; of those, the one with the most labels.
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

  /// The row of the reference line.
  var ruleRow: Int { height(of: rule) / 8 }

  /// Returns the height of a bar; it reaches the reference line if and only if the amount does.
  func eighths(of amount: Money) -> Int {
    let line = ruleRow * 8
    let height = max(1, height(of: amount))
    return amount < rule ? min(height, line) : max(height, line + MoneyScale.middle)
  }

  /// Returns the height of a dot, four to a row.
  ///
  /// The dot is in the upper half of the reference line's row, or above it, if and only if the
  /// amount reaches `rule`.
  func dot(of amount: Money) -> Int {
    let line = ruleRow * 4
    let dot = max(0, height(of: amount) / 2)
    return amount < rule ? min(dot, line) : max(dot, line + 2)
  }

  /// As in "$5,000" or "$25k"; `nil` if the row has no label.
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
