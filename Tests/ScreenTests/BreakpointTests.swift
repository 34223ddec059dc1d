import Screen
import Story
import Testing

/// The positions of the panels on both sides of every size at which the layout changes.
@Suite struct BreakpointTests {
  private static let sizes = [
    (40, 12), (40, 19), (40, 20), (40, 29), (40, 30), (40, 31), (40, 32), (40, 39), (40, 40),
    (75, 22), (76, 21), (76, 22), (76, 29), (76, 30), (76, 49), (76, 50), (109, 36), (110, 35),
    (110, 36), (110, 49), (110, 50), (119, 22), (120, 21), (120, 22), (149, 48), (150, 47),
    (150, 48), (189, 56), (190, 55), (190, 56),
  ]

  @Test(arguments: [("breakpoints", []), ("breakpoints-what-if", ["w"])])
  func thePanelsAreWhereTheyWere(_ name: String, _ keys: [String]) throws {
    let lines = try BreakpointTests.sizes.map { columns, rows in
      let user = try opensDashboard(
        on: "on-the-way", size: Screen.Size(columns: columns, rows: rows))
      try user.presses(keys)
      return "\(columns)x\(rows)  " + boxes(in: user.frame.text).joined(separator: " | ")
    }
    try Recording.expect(
      lines.joined(separator: "\n") + "\n", like: "ScreenTests/Screens/\(name)")
  }

  /// Returns the boxes by the corners of their borders, as in "Criteria at 0,12: 80x10".
  private func boxes(in text: [String]) -> [String] {
    let rows = text.map(Array.init)
    return rows.indices.flatMap { top in
      rows[top].indices.filter { "╭╔".contains(rows[top][$0]) }.map { left in
        let right = rows[top][left...].firstIndex { "╮╗".contains($0) } ?? left
        let bottom = rows.indices.first { $0 > top && "╰╚".contains(rows[$0][left]) } ?? top
        let title = String(rows[top][left..<right].drop { "╭╔─═ ".contains($0) }).prefix {
          !"─═·".contains($0)
        }
        return "\(title)at \(left),\(top): \(right - left + 1)x\(bottom - top + 1)"
      }
    }
  }
}
