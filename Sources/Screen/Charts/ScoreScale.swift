/// A vertical scale for scores, in eighths of a row.
///
/// A label, its tick and the passing line are in the middle of their row, so a bar that reaches one
/// fills half of that row.
struct ScoreScale {
  static let eighths = 8
  private static let middle = 4
  private static let top = 100
  /// The floor, unless the lowest score requires a lower one.
  private static let usualFloor = 80

  let floor: Int
  private let rowsPerTen: Int
  private let passing: Int

  /// - Parameter lowest: The lowest score to show; below the floor, its bar is one eighth high.
  init(lowest: Int?, passing: Int, rows: Int) {
    let most = max(1, rows - 1)
    let lowest = min(lowest ?? ScoreScale.usualFloor, ScoreScale.usualFloor)
    let fitting = stride(from: 80, through: 0, by: -10).filter { (100 - $0) / 10 <= most }
    let floors = fitting.filter { $0 <= lowest }
    // Prefer the floor with the most rows for ten percent, then the one that fills the most rows.
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

  var passingRow: Int { height(of: passing) / ScoreScale.eighths }

  /// Returns how many eighths of a row the bar of `score` fills.
  ///
  /// The bar reaches into the row of the passing line if and only if the score passes, and ends at
  /// the line if the score is equal to it.
  func eighths(of score: Int) -> Int {
    let line = passingRow * ScoreScale.eighths
    if score < passing { return max(1, min(height(of: score), line)) }
    let onTheLine = line + ScoreScale.middle
    return score == passing ? onTheLine : max(height(of: score), onTheLine + 1)
  }

  /// As in "90"; `nil` if the row is not at a multiple of ten percent.
  func label(_ row: Int) -> String? {
    guard row % rowsPerTen == 0 else { return nil }
    return "\(floor + row / rowsPerTen * 10)"
  }

  private func height(of score: Int) -> Int {
    let tenths = (score - floor) * rowsPerTen * ScoreScale.eighths
    return (tenths + (tenths < 0 ? -5 : 5)) / 10 + ScoreScale.middle
  }
}
