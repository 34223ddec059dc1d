import Eligibility

/// One kind of export that Upwork gives out.
///
/// A column is a list of names: its value is the first of these that is there and not empty.
package struct ImportFormat: Equatable, Sendable {
  typealias ColumnNames = [String]

  /// Those that are recognised. A file that has the columns of several is of the first of them.
  package static let all = [transactionHistory, transactionReport, weeklySummary]

  package let name: String
  let contents: Contents
  /// The columns that a file of this format always has.
  let signature: [ColumnNames]
  let date: ColumnNames
  let type: ColumnNames
  /// What a row without a type is.
  let defaultType: String
  let amount: ColumnNames
  var reference: ColumnNames = []
  let contract: ColumnNames
  var agency: ColumnNames = []

  /// The same payment has the same values whichever of its reports tells of it, so each of them is
  /// looked for under all names that Upwork has given the column over the years.
  static let historyReference: ColumnNames = ["Ref ID", "Transaction ID"]
  static let historyContract: ColumnNames = ["Client team", "Team", "Client"]
  static let historyAgency: ColumnNames = ["Agency team", "Agency"]

  enum Contents: Sendable {
    /// What was paid, whole from its first day to its last.
    case history
    /// What was worked, and is perhaps not paid yet.
    case estimates
  }

  /// As in "Date, Ref ID, Type and Amount (transaction history)".
  var columnText: String { "\(columnNames) (\(name))" }

  /// As in "Date, Ref ID, Type and Amount".
  package var columnNames: String { signature.compactMap(\.first).joinedAsList }
}
