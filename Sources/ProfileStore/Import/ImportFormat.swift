import Eligibility

/// A format of the files that Upwork exports.
///
/// A column has a list of names: its value is the first that is present and not empty.
package struct ImportFormat: Equatable, Sendable {
  typealias ColumnNames = [String]

  /// The recognized formats. If several match, the first is used.
  package static let all = [transactionHistory, transactionReport, weeklySummary]

  package let name: String
  let contents: Contents
  /// The columns that every file of this format has.
  let signature: [ColumnNames]
  let date: ColumnNames
  let type: ColumnNames
  /// The type of rows that have none.
  let defaultType: String
  let amount: ColumnNames
  var reference: ColumnNames = []
  let contract: ColumnNames
  var agency: ColumnNames = []

  /// The names that Upwork has given these columns over the years.
  /// Both payment formats read all of them, so that the same payment has the same values in each.
  static let historyReference: ColumnNames = ["Ref ID", "Transaction ID"]
  static let historyContract: ColumnNames = ["Client team", "Team", "Client"]
  static let historyAgency: ColumnNames = ["Agency team", "Agency"]

  enum Contents: Sendable {
    /// Payments, complete from the first day to the last.
    case history
    /// Work that may not be paid yet.
    case estimates
  }

  /// As in "Date, Ref ID, Type and Amount (transaction history)".
  var columnText: String { "\(columnNames) (\(name))" }

  /// As in "Date, Ref ID, Type and Amount".
  package var columnNames: String { signature.compactMap(\.first).joinedAsList }
}
