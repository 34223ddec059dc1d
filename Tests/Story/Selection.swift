extension Picture {
  /// The row that is selected, from its mark to the border of its box.
  struct Selection: Equatable {
    var row: Int
    var column: Int
    var text: String
    /// Of the box; nil: it has no border.
    var title: String?
  }

  /// In a pop-up, before that of the panel beside it.
  var selection: Selection? {
    let all = selections
    return all.first { selection in
      !Selection.panels.contains { selection.title?.hasPrefix($0) ?? true }
    } ?? all.first
  }

  /// A box has this title.
  func isOpen(_ title: String) -> Bool {
    place(of: "─ \(title) ") != nil || place(of: "═ \(title) ") != nil
  }

  /// Whether the box of the selection has the text above it rather than below.
  func isListed(_ text: String, above selection: Selection) -> Bool {
    fit(of: text, in: rows(from: selection, by: -1))
      > fit(of: text, in: rows(from: selection, by: 1))
  }

  /// A row that begins so is meant before one that only mentions it.
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

  /// The rows of the box in one direction; without a border all of the screen.
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
  /// What is in sight beside a pop-up.
  fileprivate static let panels = [
    "Criteria", "Settings", "Benefits", "Next steps", "Earnings", "History", "Timeline",
  ]
}

extension Picture.Cell {
  fileprivate var isSide: Bool { text == "│" || text == "║" }
}
