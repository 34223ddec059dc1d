import Eligibility

/// A bar chart of the weekly scores with the passing line; its axis starts at `ScoreScale.floor`.
package struct ScoreChart {
  private let weeks: [WeekBar]
  private let columns: WeekColumns
  private let passing: Int
  private let selected: Int?
  private let scale: ScoreScale
  private let width: Int
  private let showsFigures: Bool
  private let showsMonths: Bool

  static let axisColumns = 5
  private static let blocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// - Parameter forecast: Whether to show the coming weeks; if `nil`, only if there is room.
  package init(
    _ weeks: [WeekBar], passing: Int, selected: Int?, forecast: Bool?, showsMonths: Bool, size: Size
  ) {
    self.weeks = weeks
    self.passing = passing
    self.selected = selected
    self.showsMonths = showsMonths
    columns = WeekColumns(
      weeks, room: size.columns - ScoreChart.axisColumns, selected: selected, forecast: forecast)
    width = size.columns
    showsFigures = size.rows > 7 && columns.widestStride > 2
    let below = 1 + (showsMonths ? 1 : 0) + (showsFigures ? 1 : 0)
    scale = ScoreScale(
      lowest: weeks[columns.shown].compactMap(\.score).min(), passing: passing,
      rows: size.rows - below)
  }

  var shown: ArraySlice<WeekBar> { weeks[columns.shown] }

  var showsComing: Bool {
    shown.contains { if case .coming = $0 { true } else { false } }
  }

  /// Returns the last week that starts at or before a column, or `nil` if there is none.
  func week(at column: Int) -> Int? { columns.week(at: column - ScoreChart.axisColumns) }

  /// The rows of the chart, from the top of the axis to the month names.
  package var rows: [Line] {
    (0..<scale.rowCount).reversed().map(row) + (showsFigures ? [figures] : []) + [marks]
      + (showsMonths ? [months] : [])
  }

  private func row(_ row: Int) -> Line {
    let isPassing = row == scale.passingRow
    let gap = isPassing ? Line("╌", .passingLine) : Line(" ")
    var line = axis(row)
    for week in columns.shown {
      line = padded(line, to: columns.start(of: week), with: gap)
      guard let piece = piece(of: weeks[week], in: row) else { continue }
      for _ in 0..<columns.barWidth(of: week) { line.append(piece.glyph, piece.role) }
    }
    let end = columns.shown.last.map { columns.start(of: $0) + columns.stride(of: $0) } ?? 0
    line = padded(line, to: end, with: gap)
    return isPassing ? line + passingLabel(after: line.columns) : line
  }

  private func axis(_ row: Int) -> Line {
    guard let label = scale.label(row) else { return Line("    │", .faint) }
    return Line(String(repeating: " ", count: 3 - label.count) + label + " ┤", .faint)
  }

  private func padded(_ line: Line, to column: Int, with gap: Line) -> Line {
    let missing = ScoreChart.axisColumns + column - line.columns
    return missing > 0 ? (0..<missing).reduce(into: line) { line, _ in line += gap } : line
  }

  /// Returns the label of the passing line, or an empty line if there is no room.
  private func passingLabel(after columns: Int) -> Line {
    let labels = ["╌╌ \(passing)% counts", "╌\(passing)%"]
    return labels.first { columns + $0.columns <= width }.map { Line($0, .passingLine) } ?? Line()
  }

  private func piece(of week: WeekBar, in row: Int) -> (glyph: Unicode.Scalar, role: Role)? {
    guard let score = week.score else { return nil }
    let filled = min(8, scale.eighths(of: score) - 8 * row)
    guard filled > 0 else { return nil }
    if week.isComing { return filled >= 4 ? ("░", .forecast) : nil }
    return (ScoreChart.blocks[filled - 1], week.role(passing: passing))
  }

  /// The scores below the bars, if the bars are wide enough.
  private var figures: Line {
    var line = Line().padded(to: ScoreChart.axisColumns)
    for week in columns.shown where columns.stride(of: week) > 2 {
      guard let score = weeks[week].score, !weeks[week].isComing else { continue }
      let start = ScoreChart.axisColumns + columns.start(of: week)
      let next = week + 1 < columns.shown.upperBound ? weeks[week + 1].score : nil
      let hasRoom = "\(score)".count < columns.stride(of: week) || next == score
      let indent = (columns.barWidth(of: week) - "\(score)".count) / 2
      guard hasRoom, line.columns <= start else { continue }
      line = line.padded(to: start + max(0, indent)) + Line("\(score) ")
    }
    return line
  }

  private var marks: Line {
    columns.shown.reduce(into: Line()) { line, week in
      let middle = (columns.barWidth(of: week) - 1) / 2
      let mark = weeks[week].mark.glyph
      line = line.padded(to: ScoreChart.axisColumns + columns.start(of: week) + middle)
      line += week == selected ? mark.reversed() : mark
    }
  }

  /// The month names, each below the first week that ends in it; if two collide, the later one.
  private var months: Line {
    let starts = columns.shown.filter {
      $0 == columns.shown.lowerBound || weeks[$0].ends.monthName != weeks[$0 - 1].ends.monthName
    }
    let labels = starts.map { (column: columns.start(of: $0), name: weeks[$0].ends.monthName) }
    let free = zip(labels, labels.dropFirst() + [(column: .max, name: "")])
      .filter { $0.column + $0.name.count < $1.column }.map(\.0)
    return free.reduce(into: Line().padded(to: ScoreChart.axisColumns)) { line, label in
      line = line.padded(to: ScoreChart.axisColumns + label.column) + Line(label.name, .faint)
    }
  }
}

extension WeekBar {
  fileprivate func role(passing: Int) -> Role {
    if case .older = self { return .faint }
    return (score ?? 0) >= passing ? .weekCounts : .weekFails
  }
}
