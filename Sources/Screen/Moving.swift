import Eligibility

/// Moves the selection of a pop-up or a panel, or scrolls what is shown: the same everywhere.
extension Dashboard {
  mutating func move(_ step: Move, in size: Size) {
    guard let (index, count) = selection, !scrolls(with: step, in: size) else {
      let rows = mostScrolled(in: size) + 1
      return scroll(to: step.index(from: scrollOffset, of: rows, page: page(in: size)), in: size)
    }
    guard case .form? = popups.last else {
      return select(step.index(from: index, of: count, page: page(in: size)))
    }
    // From the last field to the first, and back.
    select((index + (step == .next ? 1 : count - 1)) % count)
  }

  /// What is selected, of how many; nil: nothing can be selected in what is open.
  private var selection: (index: Int, count: Int)? {
    if showsHelp { return nil }
    if let openPopup { return openPopup.selection(in: self) }
    return (selection(in: focus), focus.view.count(in: self))
  }

  mutating func select(_ index: Int) {
    if var popup = openPopup {
      popup.select(index, in: self)
      return replaceLast(with: popup.popup)
    }
    viewState.selections[focus] = index
    viewState.scrollOffset = 0
  }

  /// In the panels a page is one of the detail, as long as not all of it is seen.
  private func scrolls(with step: Move, in size: Size) -> Bool {
    popups.isEmpty && step.isPage && mostScrolled(in: size) > 0
  }

  /// As much as is seen at once, less a row to go on from; in a chart about a month.
  private func page(in size: Size) -> Int {
    guard Size.least.fits(in: size) else { return 1 }
    let pieces = pieces(in: size)
    let scrolling = mostScrolled(in: size) > 0 ? scrollingPiece(in: size) : nil
    let piece =
      pieces.first { $0.content == .popup || $0.content == .help } ?? scrolling
      ?? pieces.first { $0.content == .panel(focus) }
    guard let piece, piece.content.view?.chart == nil else { return 4 }
    return max(1, piece.inside.size.rows - 1)
  }
}
