import Eligibility

/// Bars over an axis that starts at a stated floor, with the passing score as a line through them.
struct Sparkline {
  private let columns: [WeekBar]
  private let passing: Int
  private let selected: Int?
  private let scale: Scale
  private let width: Int
  private let showsMonths: Bool
  /// Cells from one bar to the next, and how many of them the bar fills.
  private let stride: Int
  /// How many cells stand between the weeks up to each, to set the one in progress apart.
  private let gaps: [Int]
  private var barWidth: Int { stride > 2 ? stride - 1 : 1 }

  private static let axisColumns = 5
  private static let eighths: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  init(
    columns: [WeekBar], passing: Int, selected: Int?, showsMonths: Bool, size: Size
  ) {
    self.columns = columns
    self.passing = passing
    self.selected = selected
    let room = size.columns - Sparkline.axisColumns
    stride = max(1, min(4, (room - 2) / columns.count))
    gaps =
      columns.count * stride + 2 <= room
      ? Sparkline.gaps(of: columns) : Array(repeating: 0, count: columns.count)
    self.showsMonths = showsMonths
    let below = showsMonths ? 2 : 1
    scale = Scale(lowest: columns.compactMap(\.score).min(), rows: size.rows - below)
    width = size.columns
  }

  /// The week whose bar a column is nearest to.
  func index(at column: Int) -> Int? {
    let here = column - Sparkline.axisColumns
    return columns.indices.last { $0 * stride + gaps[$0] <= here }
  }

  /// From the top of the axis to the months below it.
  var rows: [Line] {
    (0..<scale.rowCount).reversed().map(row) + [marks] + (showsMonths ? [months] : [])
  }

  private func row(_ row: Int) -> Line {
    let isPassing = row == scale.row(of: passing)
    let empty = isPassing ? Piece(glyph: "╌", role: .passingLine) : .blank
    var line = Line(scale.label(row, passing: passing).padded(to: 3) + " ┤", .faint)
    for index in columns.indices {
      if isApart(index) { line.append(" ", .plain) }
      let bar = bar(columns[index], row) ?? empty
      for cell in 0..<stride {
        let piece = cell < barWidth ? bar : empty
        line.append(piece.glyph, piece.role)
      }
    }
    return isPassing ? line + passingLabel(after: line.columns) : line
  }

  /// What fills a cell.
  private struct Piece {
    let glyph: Unicode.Scalar
    let role: Role

    static let blank = Piece(glyph: " ", role: .plain)
  }

  /// What the line stands for, where there is room to say it.
  private func passingLabel(after columns: Int) -> Line {
    let label = Line("╌╌ Top Rated", .passingLine)
    return columns + label.columns <= width ? label : Line()
  }

  /// The piece of a bar in a row; nil: it ends below.
  private func bar(_ column: WeekBar, _ row: Int) -> Piece? {
    guard let score = column.score else { return nil }
    // One that just passes reaches into the row of the passing line.
    let least = score >= passing && row == scale.row(of: passing) ? 1 : 0
    let filled = max(least, scale.eighths(of: score, in: row))
    guard filled > 0 else { return nil }
    if column.isComing { return filled >= 4 ? Piece(glyph: "░", role: .forecast) : nil }
    let role: Role = score >= passing ? .weekCounts : .weekFails
    return Piece(glyph: Sparkline.eighths[filled - 1], role: role)
  }

  private var marks: Line {
    columns.indices.reduce(into: Line("").fitted(to: Sparkline.axisColumns)) { line, index in
      if isApart(index) { line.append(" ", .plain) }
      let mark = columns[index].mark.glyph.fitted(to: barWidth)
      line += (index == selected ? mark.reversed() : mark).fitted(to: stride)
    }
  }

  /// The name of a month under the first week that ends in it; where two collide, the later one.
  private var months: Line {
    let names = columns.map(\.ends.monthName)
    let starts = columns.indices.filter { $0 == 0 || names[$0] != names[$0 - 1] }
    let labels = starts.map { (column: $0 * stride + gaps[$0], name: names[$0]) }
    let free = zip(labels, labels.dropFirst() + [(column: .max, name: "")])
      .filter { $0.column + $0.name.count < $1.column }.map(\.0)
    return free.reduce(into: Line("").fitted(to: Sparkline.axisColumns)) { line, label in
      line = line.fitted(to: Sparkline.axisColumns + label.column) + Line(label.name, .faint)
    }
  }

  /// The week in progress stands apart from those before and after it.
  private static func gaps(of columns: [WeekBar]) -> [Int] {
    let isOpen = columns.map { if case .inProgress = $0 { true } else { false } }
    var gaps = 0
    return columns.indices.map { index in
      if isOpen[index] || index > 0 && isOpen[index - 1] { gaps += 1 }
      return gaps
    }
  }

  private func isApart(_ index: Int) -> Bool {
    index > 0 && gaps[index] > gaps[index - 1]
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
  func label(_ row: Int, passing: Int) -> String {
    if row == rowCount - 1, row > self.row(of: passing) { return "\(Scale.top)" }
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
}
