import Eligibility

/// A line chart of the scores of all check-ins by day.
struct ScoreLine {
  private let canvas: BrailleCanvas
  private let scale: ScoreScale
  private let columns: Int
  private let days: ClosedRange<Day>

  private static let axisColumns = 5

  /// Creates the chart; `nil` if there are no check-ins or there is no room.
  init?(_ checkIns: [CheckInRecord], passing: Int, size: Size) {
    let scores = checkIns.reversed().compactMap { record in
      record.checkIn.score.map { (day: record.checkIn.date, percent: $0.percent) }
    }
    guard let first = checkIns.last?.checkIn.date, let last = checkIns.first?.checkIn.date,
      size.rows > 3, size.columns > ScoreLine.axisColumns + 8
    else { return nil }
    columns = size.columns - ScoreLine.axisColumns
    days = first...last
    let scale = ScoreScale(
      lowest: scores.compactMap(\.percent).min(), passing: passing, rows: size.rows - 1)
    var canvas = BrailleCanvas(Size(columns: columns, rows: scale.rowCount))
    let width = columns * 2 - 1
    canvas.draw(
      scores.map { score in
        score.percent.map { percent in
          BrailleCanvas.Dot(
            x: (score.day - first) * width / max(1, last - first),
            y: (scale.eighths(of: percent) - 1) / 2)
        }
      })
    (self.canvas, self.scale) = (canvas, scale)
  }

  var rows: [Line] { (0..<scale.rowCount).reversed().map(row) + [names] }

  private func row(_ row: Int) -> Line {
    let label = scale.label(row)
    let axis = String(repeating: " ", count: 3 - (label ?? "").count) + (label ?? "")
    var line = Line("\(axis) \(label == nil ? "│" : "┤")", .faint)
    for column in 0..<columns {
      let isRule = row == scale.passingRow
      line.append(
        canvas[row, column] ?? (isRule ? "╌" : " "),
        canvas[row, column] == nil ? .passingLine : .strong)
    }
    return line
  }

  /// The first and the last day.
  private var names: Line {
    let (first, last) = (days.lowerBound.formatted(), days.upperBound.formatted())
    let line = Line().padded(to: ScoreLine.axisColumns) + Line(first, .faint)
    let start = ScoreLine.axisColumns + columns - last.columns
    return start > line.columns + 1 ? line.padded(to: start) + Line(last, .faint) : line
  }
}
