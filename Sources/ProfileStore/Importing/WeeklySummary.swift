extension ExportFormat {
  /// Hours and money a week and a contract.
  static let weeklySummary = ExportFormat(
    name: "weekly summary",
    holds: .estimates,
    knownBy: [["Date"], ["Contract"], ["Hours"], ["Amount"]],
    date: ["Date"],
    type: ["Payment type"],
    usualType: "Hourly",
    amount: ["Amount"],
    contract: ["Contract"])
}
