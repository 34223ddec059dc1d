extension ExportFormat {
  /// The classic one, `statements_FROM_TO.csv`.
  static let transactionHistory = ExportFormat(
    name: "transaction history",
    holds: .history,
    knownBy: [["Date"], ["Ref ID"], ["Type"], ["Amount"]],
    date: ["Date"],
    type: ["Type"],
    usualType: "",
    amount: ["Amount"],
    reference: historyReference,
    contract: historyContract,
    agency: historyAgency)
}
