extension Dashboard {
  /// The whole screen at a size; a pure function of the state.
  package func frame(in size: Size) -> Frame {
    var frame = Frame(size: size)
    guard Size.least.fits(in: size) else {
      let least = Size.least
      let needed =
        "toprated needs \(least.columns)×\(least.rows), here are \(size.columns)×\(size.rows)"
      frame.write(Line(needed), row: 0, column: 0)
      return frame
    }
    if showsHelp {
      drawHelp(on: &frame)
    } else {
      drawHeadline(on: &frame)
      for piece in Layout(for: self, in: size).pieces { draw(piece, on: &frame) }
    }
    frame.write(footer(columns: size.columns), row: size.rows - 1, column: 0)
    return frame
  }

  private func drawHelp(on frame: inout Frame) {
    let whole = Rect(row: 0, column: 0, columns: frame.size.columns, rows: frame.size.rows - 1)
    Help.box(of: self).draw(on: &frame, in: whole)
  }

  private func draw(_ piece: Layout.Piece, on frame: inout Frame) {
    let box = box(of: piece)
    if piece.hasBorder {
      box.draw(on: &frame, in: piece.rect)
    } else {
      box.drawRows(on: &frame, in: piece.rect)
    }
  }

  private func drawHeadline(on frame: inout Frame) {
    let rows = HeadlinePanel.rows(of: self, columns: frame.size.columns)
    for (row, line) in rows.enumerated() { frame.write(line, row: row, column: 0) }
  }

  private func box(of piece: Layout.Piece) -> Box {
    let border = piece.hasBorder ? 2 : 0
    let inside = Size(
      columns: piece.rect.size.columns - border, rows: piece.rect.size.rows - border)
    return switch piece.content {
    case .panel(.criteria): CriteriaPanel.box(of: self, columns: inside.columns)
    case .panel(.weeks): WeeksPanel.box(of: self, inside: inside)
    case .panel(.benefits): BenefitsPanel.box(of: self, columns: inside.columns)
    case .detail: DetailPanel.box(of: self, columns: inside.columns)
    }
  }

  private func footer(columns: Int) -> Line {
    if let notice { return Line(" \(notice)", .notice).cut(to: columns) }
    let moment: Binding.Hint.Moment = hasNothingToClose ? .browsing : .open
    var hints = Keymap.bindings.compactMap(\.footer)
      .filter { $0.moment == .always || $0.moment == moment }
    while line(of: hints).columns > columns, let least = hints.map(\.rank).min() {
      hints.removeAll { $0.rank == least }
    }
    return line(of: hints)
  }

  private func line(of hints: [Binding.Hint]) -> Line {
    hints.reduce(Line()) { $0 + Line(" \($1.key)", .key) + Line(" \($1.word) ", .faint) }
  }
}
