import Eligibility

extension Report {
  /// Returns CSV (RFC 4180) with a header and one record per line; an empty field is unknown.
  func csv(of list: ExportedList) -> String {
    let records =
      switch list {
      case .weeks: weekRecords
      case .transactions: transactionRecords
      }
    return records.map { $0.map(written).joined(separator: ",") + "\r\n" }.joined()
  }

  private enum CSVCell {
    case none
    /// A number, day or key, which never needs quotes.
    case value(String)
    case text(String)
  }

  private func written(_ field: CSVCell) -> String {
    switch field {
    case .none: return ""
    case .value(let value): return value
    case .text(let text):
      let plain = plain(text)
      let isFormula = String(plain.unicodeScalars.prefix(1)).contains(anyOf: "=+-@＝＋－＠")
      let harmless = isFormula ? "'\(plain)" : plain
      guard harmless.contains(anyOf: "\",") else { return harmless }
      return "\"\(harmless.escaping("\"", with: "\""))\""
    }
  }

  private func header(_ names: String...) -> [CSVCell] { names.map(CSVCell.value) }

  private func field(_ value: (some CustomStringConvertible)?) -> CSVCell {
    value.map { .value($0.description) } ?? .none
  }
}

extension Report {
  private var weekRecords: [[CSVCell]] {
    [header("ends", "score", "risingTalent", "eligible", "inProgress", "expires")]
      + (assessment.weeks + [assessment.thisWeek]).map(record)
  }

  private func record(_ week: WeekAssessment) -> [CSVCell] {
    let score = week.standing?.score.map { $0.percent.map(\.description) ?? "none" }
    return [
      field(week.ends), field(score), field(week.standing?.risingTalent), field(week.eligible),
      field(week.ends > date), field(assessment.expiry(week)),
    ]
  }

  /// Oldest first.
  private var transactionRecords: [[CSVCell]] {
    let all = assessment.snapshot.profile.transactions ?? []
    return [
      header(
        "date", "type", "amount", "contract", "reference", "featured", "estimate", "expires")
    ]
      + all.stablySorted(by: \.date).map(record)
  }

  /// Returns a record. The payment expires on the day it no longer counts toward the earnings.
  private func record(_ transaction: Transaction) -> [CSVCell] {
    let expiry = transaction.date + assessment.rules.earnings.windowDays
    return [
      field(transaction.date), field(transaction.type.rawValue), .value(transaction.amount.digits),
      transaction.contract.map(CSVCell.text) ?? .none,
      transaction.reference.map(CSVCell.text) ?? .none,
      field(transaction.featured), field(transaction.estimate),
      transaction.isCounted ? field(expiry) : .none,
    ]
  }
}

extension Money {
  /// The amount for spreadsheets, as in "-1240.50".
  fileprivate var digits: String {
    let (dollars, cents) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(self < .zero ? "-" : "")\(dollars).\(cents < 10 ? "0" : "")\(cents)"
  }
}
