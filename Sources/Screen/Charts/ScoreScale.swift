/// Where scores stand on rows of which each has eight eighths. A label, its tick and the passing line
/// are in the middle of their row, so a bar that reaches one fills half of that row.
struct ScoreScale {
  static let eighths = 8
  private static let middle = 4
  private static let top = 100
  /// Where even the lowest score does not ask for more.
  private static let usualFloor = 80

  let floor: Int
  private let rowsPerTen: Int
  private let passing: Int

  /// - Parameter lowest: the lowest score to show; one below the floor is a sliver.
  init(lowest: Int?, passing: Int, rows: Int) {
    let most = max(1, rows - 1)
    let lowest = min(lowest ?? ScoreScale.usualFloor, ScoreScale.usualFloor)
    let fitting = stride(from: 80, through: 0, by: -10).filter { (100 - $0) / 10 <= most }
    let floors = fitting.filter { $0 <= lowest }
    // The one with most room for ten percent, and of these the one that fills most rows.
    let used = floors.map { (floor: $0, perTen: most / ((100 - $0) / 10)) }
    let best = used.max { one, other in
      (one.perTen, one.perTen * (100 - one.floor)) < (
        other.perTen, other.perTen * (100 - other.floor)
      )
    }
    floor = best?.floor ?? fitting.last ?? ScoreScale.usualFloor
    rowsPerTen = max(1, best?.perTen ?? most / ((100 - floor) / 10))
    self.passing = passing
  }

  var rowCount: Int { (ScoreScale.top - floor) / 10 * rowsPerTen + 1 }

  /// The row of the passing line.
  var passingRow: Int { height(of: passing) / ScoreScale.eighths }

  /// How many eighths a bar of `score` fills: it reaches into the row of the passing line exactly if
  /// it passes, up to the line if it just does.
  func eighths(of score: Int) -> Int {
    let line = passingRow * ScoreScale.eighths
    if score < passing { return max(1, min(height(of: score), line)) }
    let onTheLine = line + ScoreScale.middle
    return score == passing ? onTheLine : max(height(of: score), onTheLine + 1)
  }

  /// Every ten percent.
  func label(_ row: Int) -> String? {
    guard row % rowsPerTen == 0 else { return nil }
    return "\(floor + row / rowsPerTen * 10)"
  }

  private func height(of score: Int) -> Int {
    let tenths = (score - floor) * rowsPerTen * ScoreScale.eighths
    return (tenths + (tenths < 0 ? -5 : 5)) / 10 + ScoreScale.middle
  }
}
