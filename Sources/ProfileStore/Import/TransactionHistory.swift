extension ImportFormat {
  /// The classic format, `statements_FROM_TO.csv`.
  static let transactionHistory = ImportFormat(
    name: "transaction history",
    contents: .history,
    signature: [["Date"], ["Ref ID"], ["Type"], ["Amount"]],
    date: ["Date"],
    type: ["Type"],
    defaultType: "",
    amount: ["Amount"],
    reference: historyReference,
    contract: historyContract,
    agency: historyAgency)
}
