import Screen

extension Frame {
  /// One line for each row that has styles, as in
  /// `7  met: ✓ | selected strong: Eligible weeks | faint: 13 needed`. Plain text and borders are
  /// left out.
  var styles: [String] {
    rows.enumerated().compactMap { number, row in
      let runs = row.styleRuns.filter { $0.isTold }.map(\.description)
      return runs.isEmpty ? nil : "\(number + 1)  \(runs.joined(separator: " | "))"
    }
  }
}

private struct StyleRun: CustomStringConvertible {
  let style: CellStyle
  var text: String

  var isTold: Bool {
    let isOrdinary = [.plain, .border].contains(style.role) && !style.isBold && !style.isReversed
    return !isOrdinary && !text.allSatisfy { $0 == " " }
  }

  var description: String {
    let manner = (style.isReversed ? "selected " : "") + (style.isBold ? "bold " : "")
    return "\(manner)\(style.role): \(text.split(separator: " ").joined(separator: " "))"
  }
}

extension Collection<Cell> {
  fileprivate var styleRuns: [StyleRun] {
    reduce(into: []) { runs, cell in
      if runs.last?.style != cell.style { runs.append(StyleRun(style: cell.style, text: "")) }
      if let character = cell.character { runs[runs.count - 1].text.append(character) }
    }
  }
}

extension CellStyle {
  fileprivate var role: Role { Role(rawValue: Int(number) / 4) ?? .plain }
}
