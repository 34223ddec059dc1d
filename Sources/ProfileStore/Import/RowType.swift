import Eligibility

/// The type that Upwork gives a row, and what it means here.
struct RowType: Equatable, Sendable {
  /// As written where it first occurs, with white space collapsed.
  let name: String
  let meaning: Meaning

  enum Meaning: Equatable, Sendable {
    case counted(Transaction.Kind)
    /// It is not stored.
    case notEarnings
    case unknown
  }

  init(_ name: String) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.name = name
    meaning = RowType.meanings[name.lowercased()] ?? .unknown
  }

  private static let meanings: [String: Meaning] = {
    let counted: [(Transaction.Kind, [String])] = [
      (.hourly, ["hourly"]),
      (.fixedPrice, ["fixed price", "fixed-price", "fixed price payment", "milestone"]),
      (.bonus, ["bonus"]),
      (.refund, ["refund"]),
    ]
    let others = [
      "service fee", "withdrawal", "withdrawal fee", "membership fee", "connects", "vat", "gst",
      "hst",
      "pst", "sales tax", "withholding tax", "subscription", "processing fee", "payment",
    ]
    let meanings = counted.flatMap { kind, names in names.map { ($0, Meaning.counted(kind)) } }
    return Dictionary(
      uniqueKeysWithValues: meanings + others.map { ($0, Meaning.notEarnings) })
  }()
}
