import Eligibility

/// The headers of Upwork's reports over the years.
enum ReportHeader: String, CaseIterable, Sendable {
  case classic, classicWithClient, september2025, november2025, newest

  var columns: [String] {
    switch self {
    case .classic, .classicWithClient:
      [
        "Date", "Ref ID", "Type", "Description", "Agency", "Freelancer",
        self == .classic ? "Team" : "Client", "Account Name", "PO", "Amount",
        "Amount in local currency", "Currency", "Balance",
      ]
    case .september2025: ReportHeader.report("Amount $", agency: "Agency", client: "Team")
    case .november2025: ReportHeader.report("Amount", agency: "Agency", client: "Team")
    case .newest: ReportHeader.report("Amount $", agency: "Agency team", client: "Client team")
    }
  }

  private static func report(_ amount: String, agency: String, client: String) -> [String] {
    [
      "Date", "Transaction ID", "Transaction type", "Transaction summary", "Description 1", agency,
      "Freelancer", client, "Account name", "PO", "Ref ID", amount, "Current balance $",
      "Payment method",
    ]
  }

  func file(
    _ payments: [Payment], named name: String = "report.csv"
  ) -> (name: String, text: String) {
    let lines = payments.map { payment in
      columns.map { "\"\(payment.value(of: $0))\"" }.joined(separator: ",")
    }
    return (name, ([columns.joined(separator: ",")] + lines).joined(separator: "\r\n"))
  }

  /// A row, independent of the names of the columns.
  struct Payment: Hashable, Sendable {
    var date: Day
    var reference: String
    var type = "Hourly"
    var cents: Int
    var agency = ""
    var client = ""

    fileprivate func value(of column: String) -> String {
      switch column {
      case "Date": "\(date.monthName) \(date.components.day), \(date.components.year)"
      case "Ref ID": reference
      case "Transaction ID": "T-\(reference)"
      case "Type", "Transaction type": type
      case "Amount", "Amount $":
        "\(cents < 0 ? "-" : "")\(abs(cents) / 100).\(abs(cents) % 100 < 10 ? "0" : "")\(abs(cents) % 100)"
      case "Agency", "Agency team": agency
      case "Team", "Client", "Client team": client
      default: ""
      }
    }
  }
}
