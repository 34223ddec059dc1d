extension Picture {
  /// An SVG of the picture on a dark terminal, for pages that cannot run the program.
  package var svg: String {
    let size = "\(columns * CellSize.width + 32) \(rows.count * CellSize.height + 32)"
    let lines = rows.enumerated().flatMap { row, cells in
      runs(of: cells).map { $0.svg(inRow: row) }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" \
      font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15">
      <rect width="100%" height="100%" rx="8" fill="\(Colour.paper)"/>
      \(lines.joined(separator: "\n"))
      </svg>

      """
  }

  private var columns: Int { rows.first?.count ?? 0 }

  /// Returns words with one style. Each has its own position, because fonts differ in width.
  private func runs(of cells: [Cell]) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      if runs.last?.continues(with: cell, at: column) == true {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].width += cell.width
      } else {
        runs.append(Run(column: column, width: cell.width, text: cell.text, cell: cell))
      }
    }
    return runs.filter { !$0.isBlank }
  }
}

private enum CellSize {
  static let width = 9
  static let height = 18
}

/// Adjacent cells of a row with the same style.
private struct Run {
  let column: Int
  var width: Int
  var text: String
  let cell: Picture.Cell

  func continues(with next: Picture.Cell, at column: Int) -> Bool {
    self.column + width == column && next.attributes == cell.attributes
      && next.foreground == cell.foreground && next.background == cell.background
      && (next.text == " ") == (cell.text == " ")
  }

  private var isReversed: Bool { cell.attributes.contains(.reverse) }

  var isBlank: Bool {
    text.allSatisfy { $0 == " " } && !isReversed && cell.background == .standard
  }

  private var ink: String {
    isReversed ? cell.background.hex(or: .paper) : cell.foreground.hex(or: .ink)
  }

  private var paper: String? {
    if isReversed { return cell.foreground.hex(or: .ink) }
    return cell.background == .standard ? nil : cell.background.hex(or: .paper)
  }

  func svg(inRow row: Int) -> String {
    let x = 16 + column * CellSize.width
    let y = 16 + row * CellSize.height
    let extent = width * CellSize.width
    let box = paper.map {
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(extent)\" height=\"\(CellSize.height)\" fill=\"\($0)\"/>"
    }
    let bold = cell.attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
    return (box ?? "")
      + "<text x=\"\(x)\" y=\"\(y + 13)\" textLength=\"\(extent)\" fill=\"\(ink)\"\(bold) "
      + "xml:space=\"preserve\">\(escaped)</text>"
  }

  private var escaped: String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

extension Picture.Colour {
  fileprivate static let paper = "#1b1d22"
  fileprivate static let ink = "#d7dae0"

  fileprivate enum Default {
    case ink, paper
  }

  /// The 16 standard colours as in current terminals; the others are xterm's.
  private static let standards = [
    "#1b1d22", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#d7dae0",
    "#7f848e", "#ef7f88", "#a9d68c", "#f0cf8d", "#7cc0ff", "#d78ef0", "#6cd0dc", "#ffffff",
  ]

  fileprivate func hex(or unsaid: Default) -> String {
    switch self {
    case .standard: unsaid == .ink ? Self.ink : Self.paper
    case .indexed(let index) where index < 16: Self.standards[Int(index)]
    case .indexed(let index) where index < 232: Self.cube(Int(index) - 16)
    case .indexed(let index): Self.hex([8 + 10 * (Int(index) - 232)])
    case .rgb(let red, let green, let blue): Self.hex([Int(red), Int(green), Int(blue)])
    }
  }

  private static func cube(_ index: Int) -> String {
    hex([index / 36, index / 6 % 6, index % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 })
  }

  /// - Parameter parts: Red, green and blue, or one grey, from 0 to 255.
  private static func hex(_ parts: [Int]) -> String {
    let three = parts.count == 1 ? [parts[0], parts[0], parts[0]] : parts
    let digits = three.map { part in
      let digits = String(part, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }
    return "#" + digits.joined()
  }
}
