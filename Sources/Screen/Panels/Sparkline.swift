import Eligibility

/// Bars over an axis that starts at a stated floor, with the passing score as a line through them.
struct Sparkline {
  private let columns: [WeekColumn]
  private let passing: Int
  private let selected: Int?
  private let scale: Scale
  private let width: Int
  /// Cells from one bar to the next, and how many of them the bar fills.
  private let stride: Int
  private var barWidth: Int { stride > 2 ? stride - 1 : 1 }

  private static let axisColumns = 6
  private static let eighths = ["", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  init(columns: [WeekColumn], passing: Int, selected: Int?, size: Size) {
    self.columns = columns
    self.passing = passing
    self.selected = selected
    let room = size.columns - Sparkline.axisColumns - 3
    stride = max(1, min(4, room / columns.count))
    scale = Scale(lowest: columns.compactMap(\.score).min(), rows: size.rows - 2)
    width = size.columns
  }

  /// From the top of the axis to the months below it.
  var rows: [Line] {
    (0..<scale.rowCount).reversed().map(row) + [marks, months]
  }

  private func row(_ row: Int) -> Line {
    let isPassing = row == scale.row(of: passing)
    let empty = isPassing ? Line("╌", .passingLine) : Line(" ")
    let bars = joined { column in
      let bar = bar(column, row)
      return (0..<stride).reduce(into: Line()) { cells, cell in
        cells += cell < barWidth ? bar ?? empty : empty
      }
    }
    let axis = Line(scale.label(row).padded(to: 4) + " ┤", .faint)
    return isPassing ? axis + bars + passingLabel(after: axis.columns + bars.columns) : axis + bars
  }

  /// What the line stands for, where there is room to say it.
  private func passingLabel(after columns: Int) -> Line {
    let label = Line("╌╌ Top Rated", .passingLine)
    return columns + label.columns <= width ? label : Line()
  }

  /// The piece of a bar in a row; nil: it ends below.
  private func bar(_ column: WeekColumn, _ row: Int) -> Line? {
    guard let score = column.score else { return nil }
    let filled = scale.eighths(of: score, in: row)
    guard filled > 0 else { return nil }
    if column.isComing { return filled >= 4 ? Line("░", .forecast) : nil }
    return Line(Sparkline.eighths[filled], score >= passing ? .weekCounts : .weekFails)
  }

  private var marks: Line {
    Line("").fitted(to: Sparkline.axisColumns)
      + joined { column in
        let mark = column.mark.fitted(to: barWidth)
        let isSelected = selected.map { columns[$0] == column } ?? false
        return (isSelected ? mark.reversed : mark).fitted(to: stride)
      }
  }

  /// The name of a month under the first week that ends in it.
  private var months: Line {
    var names = ""
    var month = ""
    for (index, column) in columns.enumerated() {
      let start = index * stride + gaps(before: index)
      if column.ends.monthName != month, names.columns <= start {
        names = names.padded(rightTo: start) + column.ends.monthName + " "
      }
      month = column.ends.monthName
    }
    return Line("").fitted(to: Sparkline.axisColumns) + Line(names, .faint)
  }

  /// The week in progress stands apart from those before and after it.
  private func gaps(before index: Int) -> Int {
    columns[...index].enumerated().count { position, column in
      if case .inProgress = column { return true }
      if position > 0, case .inProgress = columns[position - 1] { return true }
      return false
    }
  }

  private func joined(_ cells: (WeekColumn) -> Line) -> Line {
    columns.indices.reduce(into: Line()) { line, index in
      let isApart = index > 0 && gaps(before: index) > gaps(before: index - 1)
      line += (isApart ? Line(" ") : Line()) + cells(columns[index])
    }
  }
}

/// Which scores the rows of a sparkline stand for, from the bottom up.
struct Scale {
  private static let top = 100
  let floor: Int
  /// How many rows ten percent take.
  private let rowsPerTen: Int

  /// - Parameter lowest: the lowest score to show; one below the floor is a sliver.
  init(lowest: Int?, rows: Int) {
    // The shortest axis with room for the lowest score, of those that fit the rows.
    let floors = [80, 60, 50, 0].filter { Scale.top - $0 <= rows * 10 }
    floor = floors.first { $0 < lowest ?? Scale.top } ?? floors.last ?? 80
    rowsPerTen = max(1, rows * 10 / (Scale.top - floor))
  }

  var rowCount: Int {
    (Scale.top - floor) / 10 * rowsPerTen
  }

  /// The row whose lower end is at or just below `score`.
  func row(of score: Int) -> Int {
    (score - floor) * rowsPerTen / 10
  }

  /// The top row says 100, the others what their lower end is where that is a round ten.
  func label(_ row: Int) -> String {
    if row == rowCount - 1, row > 0 { return "\(Scale.top)" }
    return row % rowsPerTen == 0 ? "\(floor + row / rowsPerTen * 10)" : ""
  }

  /// How many eighths of the row a bar of `score` fills; none is never nothing at the floor.
  func eighths(of score: Int, in row: Int) -> Int {
    let filled = (score - floor) * rowsPerTen * 8 / 10 - row * 8
    return min(8, max(filled, row == 0 ? 1 : 0))
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - self.columns)) + self
  }

  fileprivate func padded(rightTo columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }
}
