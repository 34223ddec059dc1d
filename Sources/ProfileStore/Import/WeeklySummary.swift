extension ImportFormat {
  /// Hours and earnings per week and contract.
  static let weeklySummary = ImportFormat(
    name: "weekly summary",
    contents: .estimates,
    signature: [["Date"], ["Contract"], ["Hours"], ["Amount"]],
    date: ["Date"],
    type: ["Payment type"],
    defaultType: "Hourly",
    amount: ["Amount"],
    contract: ["Contract"])
}
