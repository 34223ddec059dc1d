import Eligibility

/// A file to be taken in, and what that would do.
enum ImportPanel {
  static let hint = "A CSV file from Upwork. Type, paste or drag its path; Tab completes it."

  static func box(asking path: TextField, said: [String], columns: Int) -> Box {
    let prompt = Line(" file  ", .faint) + path.line(columns: columns - 8, hasCursor: true)
    let said = (said.isEmpty ? [hint] : said).flatMap { Line.wrapped($0, to: columns - 2) }.map {
      Line(" ") + $0
    }
    return Box(
      title: Line("Import", .strong), rows: [prompt, Line()] + said, isFocused: true)
  }

  static func box(of lines: [String], in dashboard: Dashboard, columns: Int) -> Box {
    Box(
      title: Line("Import", .strong) + Line(" · Enter imports"),
      rows: lines.flatMap { rows(of: $0, columns: columns) }, isFocused: true,
      firstRow: dashboard.scrolled)
  }

  /// A row of the table stays one, a sentence takes as many as it needs.
  private static func rows(of line: String, columns: Int) -> [Line] {
    if line.isEmpty || line.hasPrefix("  ") { return [Line(String(line.dropFirst()))] }
    return Line.wrapped(line, to: columns - 2).map { Line(" ") + $0 }
  }
}
