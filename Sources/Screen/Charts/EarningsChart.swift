import Eligibility

/// A chart of the earnings of each month as bars and the 12-month sum as a line.
struct EarningsChart {
  private let months: [EarningsMonths.Month]
  private let selected: Int?
  private let scale: MoneyScale
  private let stride: Int
  private let canvas: BrailleCanvas

  private static let axisColumns = 8
  private static let blocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let widest = 6

  init(_ earnings: EarningsMonths, required: Money, selected: Int?, size: Size) {
    months = earnings.months
    self.selected = selected
    let room = size.columns - EarningsChart.axisColumns - 1
    stride = max(1, min(EarningsChart.widest, room / earnings.months.count))
    let amounts = earnings.months.flatMap { [$0.earned, $0.dropsOut] + $0.sums }
    scale = MoneyScale(
      most: amounts.compactMap(\.self).max() ?? .zero, rule: required, rows: size.rows - 1)
    canvas = EarningsChart.line(of: earnings.months, stride, scale)
  }

  /// Returns the line of the 12-month sum, with two points for each month.
  private static func line(
    of months: [EarningsMonths.Month], _ stride: Int, _ scale: MoneyScale
  ) -> BrailleCanvas {
    var canvas = BrailleCanvas(
      Size(columns: months.count * stride + 1, rows: scale.rowCount))
    let dots = months.enumerated().flatMap { place, month in
      month.sums.enumerated().map { part, sum in
        sum.map { sum in
          BrailleCanvas.Dot(
            x: start(of: place, stride) * 2 + stride * (part + 1) - 1,
            y: scale.dot(of: max(.zero, sum)))
        }
      }
    }
    canvas.draw(dots)
    return canvas
  }

  /// Returns the first column of a month; future months come after the line for today.
  private static func start(of place: Int, _ stride: Int) -> Int {
    place * stride + (place > EarningsMonths.current ? 1 : 0)
  }

  func month(at column: Int) -> Int? {
    let column = column - EarningsChart.axisColumns
    return months.indices.last { EarningsChart.start(of: $0, stride) <= column }
  }

  /// The rows of the chart, from the top of the axis to the month names.
  var rows: [Line] {
    (0..<scale.rowCount).reversed().map(row) + [names]
  }

  private func row(_ row: Int) -> Line {
    let label = scale.label(row)
    let axis = String(repeating: " ", count: max(0, 6 - (label ?? "").columns)) + (label ?? "")
    var line = Line("\(axis) \(label == nil ? "│" : "┤")", .faint)
    let isRule = row == scale.ruleRow
    for column in 0..<months.count * stride + 1 {
      if let dots = canvas[row, column] {
        line.append(dots, column > EarningsMonths.current * stride + stride ? .forecast : .strong)
      } else if column == (EarningsMonths.current + 1) * stride {
        line.append("┊", .key)
      } else if let piece = piece(at: column, in: row) {
        line.append(piece.glyph, piece.role)
      } else {
        line.append(isRule ? "╌" : " ", .passingLine)
      }
    }
    return line
  }

  private func piece(at column: Int, in row: Int) -> (glyph: Unicode.Scalar, role: Role)? {
    let isAhead = column > (EarningsMonths.current + 1) * stride
    let cell = isAhead ? column - 1 : column
    let month = months[min(cell / stride, months.count - 1)]
    guard stride == 1 || cell % stride < stride - 1,
      let amount = isAhead ? month.dropsOut : month.earned, amount > .zero
    else { return nil }
    let filled = min(8, scale.eighths(of: amount) - 8 * row)
    guard filled > 0 else { return nil }
    if isAhead { return filled >= 4 || row == 0 ? ("░", .forecast) : nil }
    return (EarningsChart.blocks[filled - 1], .weekCounts)
  }

  private var names: Line {
    var line = Line().padded(to: EarningsChart.axisColumns)
    for (place, month) in months.enumerated() {
      let start = EarningsChart.axisColumns + EarningsChart.start(of: place, stride)
      let name = Line(
        stride < 3 ? String(month.first.monthName.prefix(3)) : month.first.monthName, .faint)
      guard line.columns <= start, !isCovered(start, name.columns, place) else { continue }
      line = line.padded(to: start) + (place == selected ? name.reversed() : name) + Line(" ")
    }
    return line
  }

  /// Whether a month's name would touch that of the selected month, which takes precedence.
  private func isCovered(_ start: Int, _ columns: Int, _ place: Int) -> Bool {
    guard let selected, selected > place else { return false }
    let next = EarningsChart.axisColumns + EarningsChart.start(of: selected, stride)
    return next <= start + columns
  }
}
