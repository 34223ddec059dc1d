extension Money {
  package enum Style {
    /// As in "$1,240.50" or "−$20.00".
    case exact
    /// The same without zero cents, as in "$1,000".
    case short
  }

  package func formatted(_ style: Style = .exact) -> String {
    let (dollars, cents) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let digits = Array("\(dollars)")
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    let whole = "\(self < .zero ? "−" : "")$\(grouped)"
    return style == .short && cents == 0 ? whole : "\(whole).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension Hours {
  /// As in "35" or "27.5".
  package func formatted() -> String { decimal(hundredths: hundredths) }
}

extension Stars {
  /// As in "5" or "4.87".
  package func formatted() -> String { decimal(hundredths: hundredths) }
}

/// Returns a number of 0 or more without trailing zeros, as in "35" or "27.5".
package func decimal(hundredths: Int) -> String {
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(whole)" }
  return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

extension Capacity {
  /// The label for a column of figures.
  package var shortLabel: String {
    switch self {
    case .moreThan30: "30+ hrs/week"
    case .lessThan30: "<30 hrs/week"
    case .asNeeded: "as needed"
    case .notAvailable: "not available"
    }
  }
}

extension CriterionStatus {
  package var label: String {
    switch self {
    case .met: "met"
    case .unmet: "not met"
    case .unknown: "unknown"
    }
  }
}

extension BenefitState {
  package var label: String { rawValue }
}

extension ClosedRange<Int> {
  /// As in "12" or "12–13".
  package func formatted() -> String {
    count == 1 ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}

/// As in "1 week" or "3 weeks".
package func pluralized(_ number: Int, _ thing: String) -> String {
  number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
}

extension [String] {
  /// As in "a", "a and b", "a, b and c".
  package var joinedAsList: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropFirst().dropLast().reduce(self[0]) { "\($0), \($1)" } + " and " + last
  }
}

extension String {
  /// The string with its first letter in uppercase.
  package var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
