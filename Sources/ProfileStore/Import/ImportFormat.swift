import Eligibility

/// One kind of export that Upwork gives out.
///
/// A column is a list of names: its value is the first of these that is there and not empty.
package struct ImportFormat: Equatable, Sendable {
  typealias Column = [String]

  /// Those that are recognised. A file that has the columns of several is of the first of them.
  package static let all = [transactionHistory, transactionReport, weeklySummary]

  package let name: String
  let contents: Contents
  /// The columns that a file of this format always has.
  let signature: [Column]
  let date: Column
  let type: Column
  /// What a row without a type is.
  let defaultType: String
  let amount: Column
  var reference: Column = []
  let contract: Column
  var agency: Column = []

  /// The same payment has the same values whichever of its reports tells of it, so each of them is
  /// looked for under all names that Upwork has given the column over the years.
  static let historyReference: Column = ["Ref ID", "Transaction ID"]
  static let historyContract: Column = ["Client team", "Team", "Client"]
  static let historyAgency: Column = ["Agency team", "Agency"]

  enum Contents: Sendable {
    /// What was paid, whole from its first day to its last.
    case history
    /// What was worked, and is perhaps not paid yet.
    case estimates
  }

  /// As in "Date, Ref ID, Type and Amount (transaction history)".
  var columnWords: String { "\(columnNames) (\(name))" }

  /// As in "Date, Ref ID, Type and Amount".
  package var columnNames: String { signature.compactMap(\.first).joinedAsList }
}
