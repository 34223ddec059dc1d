import Eligibility

/// All that the screen shows, as one value.
package struct Dashboard: Equatable, Sendable {
  package private(set) var assessment: Assessment
  package private(set) var source: Source
  package private(set) var focus = Panel.criteria
  package private(set) var showsForecast = false
  package private(set) var showsHelp = false
  /// The detail is asked for where it has no place of its own.
  package private(set) var opensDetail = false
  /// Rows of the detail, or of the help, that are scrolled away.
  package private(set) var scrolled = 0
  /// Said once in place of the footer, until the next key.
  package internal(set) var notice: String?
  /// Why the file cannot be read as it is now; nothing is written to it until it can.
  package private(set) var broken: String?
  /// What is open over the panels, the last on top; it has the keys.
  package internal(set) var overlays: [Overlay] = []
  private var selections: [Panel: Int] = [:]

  /// What is looked at.
  package enum Source: Equatable, Sendable {
    case profile
    /// The built-in sample: nothing of it is written.
    case sample
    /// The sample, because there is no profile yet; what is typed begins one.
    case noProfileYet(empty: Assessment)
  }

  package init(_ assessment: Assessment, source: Source = .profile, notice: String? = nil) {
    self.assessment = assessment
    self.source = source
    self.notice = notice
  }

  package var isSomethingOpen: Bool {
    showsHelp || opensDetail
  }

  package func selection(in panel: Panel) -> Int {
    min(selections[panel] ?? panel.firstSelection(in: assessment), panel.count(in: self) - 1)
  }

  /// A key press at a size: what it means, what that changes, and what the loop is to do.
  package mutating func press(_ key: Key, in size: Size) -> Effect? {
    update(overlays.isEmpty ? Keymap.message(for: key, in: self) : .typed(key), in: size)
  }

  package mutating func update(_ message: Message, in size: Size) -> Effect? {
    notice = nil
    switch message {
    case .selectionMoved(let step): move(step, in: size)
    case .scrolled(let rows): scroll(by: rows, in: size)
    case .focusMoved(let forward): moveFocus(forward: forward)
    case .detailOpened:
      opensDetail = true
      scrolled = 0
    case .wentBack: goBack()
    case .forecastToggled: showsForecast.toggle()
    case .helpToggled: toggleHelp()
    case .keyMeantNothing(let reason): notice = reason
    case .profileRead(let assessment, let source): show(assessment, source, saying: "read again")
    case .readingFailed(let reason):
      broken = reason
      notice = reason
    case .nothingDone(let reason): notice = reason
    case .editingAsked(let what): overlays = [overlay(for: what)]
    case .availabilityConfirmed: return .save(Form.confirmation(in: editable))
    case .typed(let key): return type(key)
    case .saved(let assessment, let words): finishSaving(assessment, words)
    case .changed(let assessment, let words): show(assessment, .profile, saying: words)
    case .savingFailed(let edit, let reason): overlays.append(.failure(edit, reason: reason))
    case .changedOutside(let theirs): meet(theirs, saying: "changed outside")
    case .overtaken(let theirs, let edit):
      meet(theirs, saying: "changed outside, so not saved: \(edit.name)")
    case .writtenElsewhere(let path): closeWritten(path)
    case .undoAsked: return .undo
    case .redoAsked: return .redo
    case .reloadAsked: return .reload
    case .redrawAsked: return .redraw
    case .suspendAsked: return .suspend
    case .quitAsked: return .quit
    }
    return nil
  }

  private mutating func move(_ step: Step, in size: Size) {
    if showsHelp { return scroll(by: step.rows, in: size) }
    let last = focus.count(in: self) - 1
    let wanted =
      switch step {
      case .previous: selection(in: focus) - 1
      case .next: selection(in: focus) + 1
      case .first: 0
      case .last: last
      }
    selections[focus] = max(0, min(wanted, last))
    scrolled = 0
  }

  private mutating func scroll(by rows: Int, in size: Size) {
    scrolled = max(0, min(scrolled + rows, mostScrolled(in: size)))
  }

  private mutating func moveFocus(forward: Bool) {
    let panels = Panel.allCases
    let here = panels.firstIndex(of: focus) ?? 0
    focus = panels[(here + (forward ? 1 : panels.count - 1)) % panels.count]
    scrolled = 0
  }

  private mutating func goBack() {
    if showsHelp { toggleHelp() } else { opensDetail = false }
    scrolled = 0
  }

  private mutating func toggleHelp() {
    showsHelp.toggle()
    scrolled = 0
  }

  mutating func show(_ assessment: Assessment, _ source: Source, saying words: String) {
    self.assessment = assessment
    self.source = source
    broken = nil
    notice = words
  }
}
