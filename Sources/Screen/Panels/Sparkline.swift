import Eligibility

/// Bars over an axis that starts at a stated floor, with the passing score as a line through them.
struct Sparkline {
  private let columns: [WeekColumn]
  private let passing: Int
  private let selected: Int?
  private let scale: Scale
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
    scale = Scale(lowest: columns.compactMap(\.score).min(), passing: passing, rows: size.rows - 2)
  }

  /// From the top of the axis to the months below it.
  var rows: [Line] {
    scale.bottoms.map(row) + [marks, months]
  }

  private func row(_ bottom: Int) -> Line {
    let axis = Line(scale.label(bottom).padded(to: 4) + " ┤", .faint)
    let isPassingLine = bottom == passing
    let empty = isPassingLine ? Line("╌", .passingLine) : Line(" ")
    let tail = isPassingLine ? Line("╌ \(passing)%", .passingLine) : Line("")
    return axis
      + joined { column in
        let bar = bar(column, bottom)
        return (0..<stride).reduce(into: Line()) { cells, cell in
          cells += cell < barWidth && bar != nil ? bar ?? empty : empty
        }
      } + tail
  }

  /// The piece of a bar in the row that begins at `bottom`; nil: it ends below.
  private func bar(_ column: WeekColumn, _ bottom: Int) -> Line? {
    guard let score = column.score else { return nil }
    let filled = scale.eighths(of: score, above: bottom)
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

/// Which scores the rows of a sparkline stand for; a row begins at the passing score.
struct Scale {
  private static let top = 100
  private let floor: Int
  private let step: Int

  /// - Parameter lowest: the lowest score to show; one below the floor is a sliver.
  init(lowest: Int?, passing: Int, rows: Int) {
    // The shortest axis that has room for the lowest score, in rows that divide it evenly.
    let axes = [(floor: 80, step: 5), (floor: 60, step: 10), (floor: 50, step: 10)]
    let fine = axes.map { axis in
      let wanted = axis.step / 2
      let fits = axis.step % 2 == 0 && (Scale.top - axis.floor) / wanted <= rows
      return (floor: axis.floor, step: fits ? wanted : axis.step)
    }
    let fitting = fine.filter { (Scale.top - $0.floor) / $0.step <= rows }
    let chosen = fitting.first { $0.floor < lowest ?? Scale.top } ?? fitting.last
    floor = chosen?.floor ?? passing
    step = chosen?.step ?? Scale.top - passing
  }

  /// The lower end of each row, from the top of the axis.
  var bottoms: [Int] {
    Array(Swift.stride(from: floor, to: Scale.top, by: step).reversed())
  }

  func label(_ bottom: Int) -> String {
    let isTop = bottom + step == Scale.top && bottom != bottoms.last
    return isTop ? "\(Scale.top)" : bottom == floor || bottom % 10 == 0 ? "\(bottom)" : ""
  }

  /// How many eighths of the row that begins at `bottom` a bar of `score` fills.
  func eighths(of score: Int, above bottom: Int) -> Int {
    let filled = (score - bottom) * 8 / step
    return min(8, max(filled, bottom == floor ? 1 : 0))
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
