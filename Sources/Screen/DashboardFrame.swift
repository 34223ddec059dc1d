import Eligibility

extension Dashboard {
  /// The whole screen at a size; a pure function of the state.
  package func frame(in size: Size) -> Frame {
    var frame = Frame(size: size)
    guard Size.least.fits(in: size) else {
      frame.write(Line(needed(in: size)), row: 0, column: 0)
      return frame
    }
    if !isCovered { drawHeadline(on: &frame) }
    for piece in pieces(in: size) { draw(piece, on: &frame) }
    drawFooter(on: &frame)
    return frame
  }

  /// Which size it takes, in as many words as there is room for.
  private func needed(in size: Size) -> String {
    let least = "\(Size.least.columns)×\(Size.least.rows)"
    let words = [
      "toprated needs \(least), here are \(size.columns)×\(size.rows)", "toprated needs \(least)",
      "needs \(least)",
    ]
    return words.first { $0.count <= size.columns } ?? least
  }

  func pieces(in size: Size) -> [Layout.Piece] {
    guard isCovered else { return Layout(for: self, in: size).pieces }
    let whole = Rect(row: 0, column: 0, columns: size.columns, rows: size.rows - 1)
    return [Layout.Piece(content: showsHelp ? .help : .popup, rect: whole)]
  }

  private var isCovered: Bool {
    showsHelp || popups.last?.isWhole == true
  }

  /// How many rows of the detail, or of what covers everything, can be scrolled away at a size.
  func mostScrolled(in size: Size) -> Int {
    guard Size.least.fits(in: size) else { return 0 }
    let scrolling = pieces(in: size).first {
      $0.content.scrolls || $0.content == .popup && isCovered
    }
    return scrolling.map { max(0, box(of: $0).rows.count - $0.inside.size.rows) } ?? 0
  }

  private func draw(_ piece: Layout.Piece, on frame: inout Frame) {
    var box = box(of: piece)
    box.isSupposed = whatIf != nil || viewState.later != nil
    if piece.hasBorder {
      box.draw(on: &frame, in: piece.rect)
    } else {
      box.drawRows(on: &frame, in: piece.rect)
    }
  }

  private func drawFooter(on frame: inout Frame) {
    let columns = frame.size.columns
    frame.write(
      footer(in: frame.size).fitted(to: columns), row: frame.size.rows - 1, column: 0)
  }

  private func drawHeadline(on frame: inout Frame) {
    let rows = HeadlinePanel.rows(of: self, in: frame.size)
    for (row, line) in rows.enumerated() { frame.write(line, row: row, column: 0) }
  }

  func box(of piece: Layout.Piece) -> Box {
    let inside = piece.inside.size
    return switch piece.content {
    case .help: Help.box(of: self)
    case .panel(.criteria): CriteriaPanel.box(of: self, columns: inside.columns)
    case .panel(.levers): LeversPanel.box(of: self, columns: inside.columns)
    case .panel(.timeline): TimelinePanel.box(of: self, inside: inside)
    case .panel(.weeks): WeeksPanel.box(of: self, inside: inside)
    case .panel(.benefits): BenefitsPanel.box(of: self, columns: inside.columns)
    case .detail: DetailPanel.box(of: self, inside: inside)
    case .popup: popupBox(inside: inside)
    }
  }

  private func popupBox(inside: Size) -> Box {
    guard let popup = popups.last else { return Box(title: Line(), rows: [], isFocused: true) }
    return box(of: popup, inside: inside)
  }

  private func footer(in size: Size) -> Line {
    let columns = size.columns
    if let notice { return Line(" \(notice)", .notice).cut(to: columns) }
    if let typing = whatIf?.typing { return prompt(typing).cut(to: columns) }
    if !showsHelp, let validationMessage = popups.last?.validationMessage {
      return Line(" ✗ \(validationMessage)", .unmet).cut(to: columns)
    }
    if context == .main, focus == .timeline, !opensDetail, Layout.hasNoRoomForWords(in: size) {
      return Line(" \(TimelinePanel.words(of: self).joined(separator: " · "))").cut(to: columns)
    }
    var hints = keymap.bindings(in: context).compactMap(\.footer)
    if [.main, .help].contains(context) { hints.removeAll { !$0.moments.contains(moment) } }
    while hints.reduce(0, { $0 + $1.columns }) > columns, let least = hints.map(\.rank).min() {
      hints.removeAll { $0.rank == least }
    }
    return line(of: hints)
  }

  private var moment: Binding.Hint.Moment {
    if isSomethingOpen { return .open }
    if focus == .timeline { return .timeline }
    if whatIf != nil { return .supposing }
    return viewState.later == nil ? .browsing : .ahead
  }

  /// What is typed into a lever, and why it does not count yet.
  private func prompt(_ typing: WhatIf.Typing) -> Line {
    let title = typing.lever.title.drop { $0 == " " }
    let typed = Line(" \(title): ", .key) + typing.field.line(columns: 24, hasCursor: true)
    return typed
      + (whatIf?.validationMessage.map { Line(" ✗ \($0)", .unmet) }
        ?? Line("  \(typing.lever.expected ?? "")", .faint))
  }

  private func line(of hints: [Binding.Hint]) -> Line {
    hints.reduce(into: Line()) { line, hint in
      line += Line(" \(hint.key)", .key)
      line += Line(" \(hint.word) ", .faint)
    }
  }
}
