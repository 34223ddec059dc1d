import Eligibility

/// Moving the selection of a pop-up or a panel, or scrolling.
extension Dashboard {
  mutating func move(_ step: Move, in size: Size) {
    guard let (index, count) = selection, !scrolls(with: step, in: size) else {
      let rows = mostScrolled(in: size) + 1
      return scroll(to: step.index(from: scrollOffset, of: rows, page: page(in: size)), in: size)
    }
    guard case .form? = popups.last else {
      return select(step.index(from: index, of: count, page: page(in: size)))
    }
    // The fields of a form wrap around.
    select((index + (step == .next ? 1 : count - 1)) % count)
  }

  /// The selected index and the number of items, or `nil` if nothing can be selected.
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

  /// Whether a page key scrolls the details or the timeline, which it does if they do not fit.
  private func scrolls(with step: Move, in size: Size) -> Bool {
    popups.isEmpty && step.isPage && mostScrolled(in: size) > 0
  }

  /// Returns the size of a page: the visible rows but one, or about a month in a chart.
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
