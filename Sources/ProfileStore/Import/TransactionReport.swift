extension ImportFormat {
  /// The new format, `DATE_transaction_report.csv`.
  static let transactionReport = ImportFormat(
    name: "transaction report",
    contents: .history,
    signature: [["Date"], ["Transaction ID"], ["Transaction type"], ["Amount $", "Amount"]],
    date: ["Date"],
    type: ["Transaction type"],
    defaultType: "",
    amount: ["Amount $", "Amount"],
    reference: historyReference,
    contract: historyContract,
    agency: historyAgency)
}
