/// What every size costs, and how much dearer each is than the one before.
struct Table {
  let sizes: [Int]

  var heading: String {
    let growth = sizes.dropFirst().map { "to ×\($0)" }
    return line("median", sizes.map { "×\($0)" }, growth, "ten times may cost")
  }

  func row(_ benchmark: Benchmark, _ medians: [Duration]) -> String {
    let growth = zip(medians.dropFirst(), medians).map { $0 / $1 }
    let verdict = benchmark.mostGrowth.map { most in
      let isKept = isDecimal && growth.allSatisfy { $0 <= most }
      return "at most ×\(Int(most)) \(isDecimal ? isKept ? "✓" : "✗" : "")"
    }
    return line(benchmark.name, medians.map(\.words), growth.map(\.times), verdict ?? "")
  }

  /// Each is ten times the one before.
  private var isDecimal: Bool {
    zip(sizes.dropFirst(), sizes).allSatisfy { $0 == 10 * $1 }
  }

  private func line(
    _ name: String, _ medians: [String], _ growth: [String], _ end: String
  ) -> String {
    ([name.padded(to: -20)] + medians.map { $0.padded(to: 10) } + growth.map { $0.padded(to: 9) })
      .joined() + "  \(end)"
  }
}

extension Duration {
  /// As in "1.24 ms".
  fileprivate var words: String {
    let microseconds = self / .microseconds(1)
    if microseconds < 1000 { return "\(microseconds.short) µs" }
    if microseconds < 1_000_000 { return "\((microseconds / 1000).short) ms" }
    return "\((microseconds / 1_000_000).short) s"
  }
}

extension Double {
  /// With three digits.
  fileprivate var short: String {
    let (digits, scale) = self < 10 ? (2, 100.0) : self < 100 ? (1, 10.0) : (0, 1.0)
    let text = "\((self * scale).rounded() / scale)"
    guard digits > 0 else { return "\(Int(rounded()))" }
    let decimals = text.split(separator: ".").last?.count ?? 0
    return text + String(repeating: "0", count: max(0, digits - decimals))
  }

  fileprivate var times: String { "×\(short)" }
}

extension String {
  /// To the right; to the left if the width is negative.
  fileprivate func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? self + blanks : blanks + self
  }
}
