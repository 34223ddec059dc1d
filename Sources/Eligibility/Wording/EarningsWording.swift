extension Assessment {
  /// A sentence about the chart of the earnings.
  package var earningsSentence: Phrase {
    let row = row(.earnings)
    guard row.figure != "unknown" else {
      return Phrase(
        "12-month earnings unknown", "Add your payments to see when earnings drop out.")
    }
    let outlook = row.outlook.map { (short: " · \($0.short)", long: "; \($0.long)") }
    return Phrase(
      "\(row.figure) in 12 months\(outlook?.short ?? "")",
      "\(row.figure) in 12 months, \(row.requirement) needed\(outlook?.long ?? "").")
  }
}

extension EarningsMonths.Month {
  /// As in "Dec 2026: $4,500.00 drops out, $674.33 in 12 months".
  package var summary: String {
    let name = "\(first.monthName) \(first.components.year)"
    let facts = [
      earned.map { "\($0.formatted()) earned" },
      dropsOut.map { $0 == .zero ? "nothing drops out" : "\($0.formatted()) drops out" },
      sum.map { "\($0.formatted()) in 12 months" },
    ].compactMap(\.self)
    return "\(name): \(facts.isEmpty ? "unknown" : facts.joined(separator: ", "))"
  }

  package func explanation(in assessment: Assessment) -> Explanation {
    let sum = sum.map {
      Explanation.Fact(
        "sum", "\($0.formatted()) in 12 months, \(assessment.rules.earnings.requirement) needed")
    }
    let dropping = assessment.earningsDrops.filter { $0.day >= first && $0.day <= last }
    return Explanation(
      title: "\(first.monthName) \(first.components.year)", why: ["\(summary)."],
      facts: [sum].compactMap(\.self)
        + dropping.map { Explanation.Fact("drops out", $0.summary) },
      rule: assessment.explanation(of: .earnings).rule, source: assessment.rules.source)
  }
}
