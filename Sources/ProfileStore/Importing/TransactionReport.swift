extension ExportFormat {
  /// The new one, `DATE_transaction_report.csv`.
  static let transactionReport = ExportFormat(
    name: "transaction report",
    holds: .history,
    knownBy: [["Date"], ["Transaction ID"], ["Transaction type"], ["Amount $", "Amount"]],
    date: ["Date"],
    type: ["Transaction type"],
    usualType: "",
    amount: ["Amount $", "Amount"],
    reference: historyReference,
    contract: historyContract,
    agency: historyAgency)
}
