import Eligibility

/// A search in what is open: a list shows only the matches, anything else moves to the match.
struct Find: Equatable, Sendable {
  var text = TextField(limit: TextField.mostInAFigure)
  var isTyping = true
  /// The previous search text, used if nothing is typed.
  var last = ""
  /// The row of the last match, where nothing can be selected.
  var row: Int?
  /// The view before the search.
  let before: ViewState

  static let bindings = [
    Keymap.confirm("find", "find; with nothing typed, find the next"),
    Binding(keys: [.down], message: .foundNext(isForward: true), description: "find the next"),
    Binding(
      keys: [.up], message: .foundNext(isForward: false), description: "find the previous",
      footer: .init("↑↓", "next, previous", rank: 7)),
    Keymap.back("cancel"),
  ]
}

extension Dashboard {
  mutating func beginFind() {
    let last = find?.text.text ?? ""
    find = Find(last: last.isEmpty ? find?.last ?? "" : last, before: viewState)
    filter("")
  }

  mutating func typeIntoFind(_ typed: Typed, in size: Size) -> Typed.Response {
    guard var find else { return .ignored }
    let outcome = find.text.type(typed)
    guard outcome == .taken else { return outcome }
    self.find = find
    if !filter(find.text.text) {
      viewState = find.before
      self.find?.row = nil
      go(to: .first, in: size)
    }
    return outcome
  }

  /// Ends typing; if nothing was typed, finds the next match of the previous search.
  mutating func acceptFind(in size: Size) -> Effect? {
    guard var find else { return nil }
    find.isTyping = false
    let isAgain = find.text.text.isEmpty
    if isAgain { find.text = TextField(find.last, limit: TextField.mostInAFigure) }
    self.find = find.text.text.isEmpty ? nil : find
    guard isAgain, self.find != nil, !filter(find.text.text) else { return nil }
    go(to: .next, in: size)
    return nil
  }

  mutating func findNext(isForward: Bool, in size: Size) {
    guard let find else { return }
    if isFiltering { return wrap(isForward ? .next : .previous) }
    if find.text.text.isEmpty { return }
    go(to: isForward ? .next : .previous, in: size)
  }

  /// Ends the search and restores the view; returns `false` if Esc must also close what is open.
  mutating func endFind() -> Bool {
    let wasTyping = find?.isTyping == true
    let wasFiltered = isFiltering && filter("")
    if wasTyping, !wasFiltered, let before = find?.before { viewState = before }
    find = nil
    return wasTyping || wasFiltered
  }

  /// Moves the selection in a list, wrapping around at the ends.
  private mutating func wrap(_ step: Move) {
    guard let (index, count) = openPopup?.selection(in: self), count > 0 else {
      return
    }
    select((index + (step == .next ? 1 : count - 1)) % count)
  }
}

/// Searching in a list, which then shows only the matches.
extension Dashboard {
  var isFiltering: Bool {
    guard !showsHelp, case .entries(let browser)? = popups.last else { return false }
    return !browser.filter.isEmpty
  }

  /// Filters the open list; returns `false` if no list is open.
  @discardableResult
  private mutating func filter(_ text: String) -> Bool {
    guard !showsHelp, case .entries(var browser)? = popups.last else { return false }
    browser.filter = text
    browser.selected = 0
    replaceLast(with: .entries(browser))
    return true
  }
}

/// Searching anywhere else, which moves to the match.
extension Dashboard {
  private enum Direction { case first, next, previous }

  /// A text that can match, and where it is.
  private struct FindMatch {
    let text: String
    let location: MatchLocation

    enum MatchLocation: Equatable {
      case row(Int)
      case item(Int)
      case panel(Panel, Int)
    }
  }

  private mutating func go(to direction: Direction, in size: Size) {
    guard let find, !find.text.text.isEmpty else { return }
    let wanted = find.text.text.lowercased()
    let targets = targets(in: size)
    let found = targets.indices.filter { targets[$0].text.lowercased().contains(wanted) }
    guard let first = found.first, let last = found.last else {
      notice = "\"\(find.text.text)\" not found"
      return
    }
    let here = targets.firstIndex { isHere($0.location) } ?? 0
    let index =
      switch direction {
      case .first: found.first { $0 >= here } ?? first
      case .next: found.first { $0 > here } ?? first
      case .previous: found.last { $0 < here } ?? last
      }
    show(targets[index].location, in: size)
  }

  private func targets(in size: Size) -> [FindMatch] {
    if !showsHelp, let openPopup, openPopup.selection(in: self) != nil {
      return openPopup.location(in: self).items.enumerated().map {
        FindMatch(text: $1, location: .item($0))
      }
    }
    guard isCovered, let piece = pieces(in: size).first else { return panelTargets }
    return box(of: piece).rows.enumerated().map { FindMatch(text: $1.text, location: .row($0)) }
  }

  /// The items of the panels in Tab order, or only those of the timeline if it has the focus.
  private var panelTargets: [FindMatch] {
    let panels = focus == .timeline ? [.timeline] : Panel.inTurn(in: self)
    return panels.flatMap { panel in
      location(in: panel).items.enumerated().map {
        FindMatch(text: $1, location: .panel(panel, $0))
      }
    }
  }

  private func isHere(_ place: FindMatch.MatchLocation) -> Bool {
    switch place {
    case .row(let row): row == find?.row ?? scrollOffset
    case .item(let index): openPopup?.selection(in: self)?.index == index
    case .panel(let panel, let index): focus == panel && selection(in: panel) == index
    }
  }

  private mutating func show(_ place: FindMatch.MatchLocation, in size: Size) {
    switch place {
    case .row(let row):
      find?.row = row
      scroll(to: row, in: size)
    case .item(let index): select(index)
    case .panel(let panel, let index):
      moveFocus(to: panel)
      viewState.selections[panel] = index
    }
  }
}

extension Line {
  /// Returns the line with the matches of a text reversed.
  func highlighting(_ wanted: String) -> Line {
    guard !wanted.isEmpty, !cells.contains(where: \.isCovered) else { return self }
    let (text, wanted) = (Array(text.lowercased()), Array(wanted.lowercased()))
    guard text.count == cells.count, wanted.count <= text.count else { return self }
    var line = self
    for start in 0...(text.count - wanted.count)
    where text[start..<start + wanted.count].elementsEqual(wanted) {
      line = line.reversed(in: start..<start + wanted.count)
    }
    return line
  }
}
