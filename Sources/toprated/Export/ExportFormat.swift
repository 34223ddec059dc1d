import ArgumentParser
import ProfileStore

/// A format of `export`.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json, csv, ics, markdown, html

  func text(_ report: Report, of list: ExportedList) -> String {
    switch self {
    case .json: report.jsonText
    case .csv: report.csv(of: list)
    case .ics: report.calendar
    case .markdown: report.markdown
    case .html: report.html
    }
  }
}

/// A list that can be exported as CSV.
enum ExportedList: String, CaseIterable, ExpressibleByArgument {
  case weeks, transactions
}
