import ArgumentParser
import ProfileStore

/// What an export can be written as; each has a file of its own.
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

/// A list that fits a table.
enum ExportedList: String, CaseIterable, ExpressibleByArgument {
  case weeks, transactions
}
