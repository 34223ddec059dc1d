extension Picture {
  /// The selected row, from its mark to the border of its box.
  struct Selection: Equatable {
    var row: Int
    var column: Int
    var text: String
    /// The title of the box; `nil` if it has no border.
    var title: String?
  }

  /// The selection; a pop-up's is preferred to that of a panel beside it.
  var selection: Selection? {
    let all = selections
    return all.first { selection in
      !Selection.panels.contains { selection.title?.hasPrefix($0) ?? true }
    } ?? all.first
  }

  /// Whether there is a box with this title.
  func isOpen(_ title: String) -> Bool {
    place(of: "─ \(title) ") != nil || place(of: "═ \(title) ") != nil
  }

  /// Whether the text is above the selection in its box rather than below it.
  func isListed(_ text: String, above selection: Selection) -> Bool {
    fit(of: text, in: rows(from: selection, by: -1))
      > fit(of: text, in: rows(from: selection, by: 1))
  }

  /// Returns 2 if a row begins with the text, 1 if one contains it, and else 0.
  private func fit(of text: String, in rows: [String]) -> Int {
    if rows.contains(where: { $0.hasPrefix(" \(text)") }) { return 2 }
    return rows.contains { $0.contains(text) } ? 1 : 0
  }

  private var selections: [Selection] {
    rows.indices.compactMap { row in
      guard let column = rows[row].firstIndex(where: { $0.text == "›" }),
        column == 0 || rows[row][column - 1].isSide
      else { return nil }
      return Selection(
        row: row, column: column, text: text(row, from: column), title: title(row, column))
    }
  }

  private func text(_ row: Int, from column: Int) -> String {
    rows[row][column...].prefix { !$0.isSide }.map(\.text).joined()
  }

  /// Returns the rows of the box in one direction, or of the whole screen if there is no border.
  private func rows(from selection: Selection, by step: Int) -> [String] {
    let ends = step < 0 ? -1 : rows.count
    return stride(from: selection.row + step, to: ends, by: step)
      .prefix { selection.column == 0 || rows[$0][selection.column - 1].isSide }
      .map { text($0, from: selection.column) }
  }

  private func title(_ row: Int, _ column: Int) -> String? {
    guard column > 0 else { return nil }
    let top = stride(from: row, through: 0, by: -1).first { !rows[$0][column - 1].isSide }
    return top.map { text($0, from: column).drop { "─═ ".contains($0) }.description }
  }
}

extension Picture.Selection {
  /// Titles of panels that can be visible beside a pop-up.
  fileprivate static let panels = [
    "Criteria", "Settings", "Benefits", "Next steps", "Earnings", "History", "Timeline",
  ]
}

extension Picture.Cell {
  fileprivate var isSide: Bool { text == "│" || text == "║" }
}
