import Eligibility

/// The whole state of the dashboard.
package struct Dashboard: Equatable, Sendable {
  /// The profile as it is today; the screen may show a preview or a what-if instead.
  package private(set) var assessment: Assessment {
    didSet { (insights.plan, insights.panels) = (nil, []) }
  }
  package private(set) var source: Source
  let keymap: Keymap
  package private(set) var theme: Theme
  package private(set) var usesMouse: Bool
  var forecast: Forecast {
    didSet { (insights.timeline, insights.earnings, insights.panels) = (nil, nil, []) }
  }
  var insights = Insights()
  var whatIf: WhatIf?
  /// The last what-if that the user left without saving it.
  var unfinished: Scenario?
  var viewState = ViewState()
  package private(set) var showsHelp = false
  /// A message that is shown above the footer until the next key press.
  package internal(set) var notice: String?
  /// Why the file cannot be read at the moment; nothing is saved until it can be read again.
  package private(set) var broken: String?
  /// The criteria whose rows changed with the last save; marked until the next key press.
  var savedChanges: [Criterion] = []
  /// The open pop-ups; the last is on top and receives the keys.
  package internal(set) var popups: [Popup] = []
  /// The current search, or `nil` if there is none.
  var find: Find?

  /// Where the shown data comes from.
  package enum Source: Equatable, Sendable {
    case profile
    /// The built-in sample, which is never saved.
    case sample
    /// The sample, because there is no profile yet; edits start from `empty`.
    indirect case noProfileYet(empty: Assessment)
  }

  package init(
    _ assessment: Assessment, source: Source = .profile, notice: String? = nil,
    keymap: Keymap = .standard, theme: Theme = .auto, usesMouse: Bool = false,
    showsForecast: Bool? = nil
  ) {
    self.usesMouse = usesMouse
    self.keymap = keymap
    self.theme = theme
    self.assessment = assessment
    self.source = source
    self.notice = notice
    forecast = Forecast(assessment, supposing: nil)
    if let showsForecast { viewState.showsForecast = showsForecast }
  }

  /// The default day for new entries.
  package var today: Day { editable.today }
  package var focus: Panel { viewState.focus }
  /// Whether the chart shows the coming weeks; `nil` if that depends on the room.
  package var showsForecast: Bool? { viewState.showsForecast }
  package var opensDetail: Bool { viewState.opensDetail }
  package var scrollOffset: Int { viewState.scrollOffset }

  /// Whether a panel has the focus and nothing covers it, so that only one selection is visible.
  func hasKeys(_ panel: Panel) -> Bool {
    focus == panel && popups.isEmpty && !viewState.isUnderOverlay
  }

  /// Whether the screen shows a what-if or a preview instead of the profile today.
  var isHypothetical: Bool { whatIf != nil || viewState.day != nil }

  package var isSomethingOpen: Bool {
    showsHelp || opensDetail
  }

  /// The context whose key bindings apply.
  package var context: Context {
    if find?.isTyping == true { return .find }
    return showsHelp ? .help : contextBelowHelp
  }

  /// The context without the help, even while the help is open.
  var contextBelowHelp: Context {
    openPopup?.context ?? (whatIf?.typing == nil ? .main : .setting)
  }

  var canGoBack: Bool {
    isSomethingOpen || isHypothetical || focus.view.isFullScreen
  }

  package func selection(in panel: Panel) -> Int {
    let selected = viewState.selections[panel] ?? panel.view.firstSelection(in: self)
    return min(selected, panel.view.count(in: self) - 1)
  }

  /// Handles a key press and returns what the event loop must do, if anything.
  package mutating func press(_ key: Key, in size: Size) -> Effect? {
    savedChanges = []
    guard let message = keymap.message(for: key, in: self) else {
      takeText(.key(key), named: key.name, in: size)
      return nil
    }
    let effect = update(message, in: size)
    if message == .typingBegun, context == .setting {
      takeText(.key(key), named: key.name, in: size)
    }
    return effect
  }

  /// Reads a pasted My Stats page, or types any other text, in a what-if into the selected setting.
  package mutating func paste(_ text: String, in size: Size) -> Effect? {
    savedChanges = []
    if text.isPage, readsPages { return read(page: text) }
    if context == .main, whatIf != nil {
      if let reason = leverReason {
        notice = reason
        return nil
      }
      beginTyping()
    }
    takeText(.paste(text), named: "pasting", in: size)
    return nil
  }

  /// Types into the current text field if there is one; otherwise shows a notice.
  private mutating func takeText(_ typed: Typed, named name: String, in size: Size) {
    notice = nil
    let outcome = context.takesText ? type(typed, in: size) : .ignored
    switch outcome {
    case .taken: break
    case .tooLong(let limit): notice = Dashboard.tooLong(limit)
    case .ignored: notice = choosingHint(for: typed) ?? keymap.notice(ignoring: name, in: self)
    }
  }

  /// Returns a hint for a letter typed into a field that has only choices.
  private func choosingHint(for typed: Typed) -> String? {
    guard let openForm, openForm.fields[openForm.selected].choices != nil,
      case .key(.character) = typed
    else { return nil }
    return "Press ← or → to choose."
  }

  static func tooLong(_ limit: Int) -> String {
    let most = limit == TextField.mostInAText ? "10,000" : "\(limit)"
    return "Too long: this takes at most \(most) characters."
  }

  package mutating func update(_ message: Message, in size: Size) -> Effect? {
    let shownNotice = notice
    notice = nil
    switch message {
    case .selectionMoved(let step): move(step, in: size)
    case .focusMoved(let forward): moveFocus(forward: forward)
    case .detailOpened: openDetail()
    case .wentBack: goBack()
    case .forecastToggled: toggleForecast(in: size)
    case .viewToggled(let panel): moveFocus(to: focus == panel ? .criteria : panel)
    case .weekVisited: visitWeek()
    case .whatIfBegun: beginWhatIf()
    case .whatIfCleared: begin(Scenario())
    case .criterionToggled: toggleCriterion()
    case .leverMoved(let steps): moveLever(by: steps)
    case .leverReset: resetLever()
    case .estimateTaken: takeEstimate()
    case .typingBegun: beginTyping()
    case .previewMoved(let days): movePreview(days: days)
    case .previewClosed: closePreview()
    case .helpToggled: toggleHelp()
    case .paletteRequested: togglePalette()
    case .findRequested: beginFind()
    case .foundNext(let isForward): findNext(isForward: isForward, in: size)
    case .keyUnavailable(let reason): notice = reason
    case .profileRead(let assessment, let source): show(assessment, source, saying: "Reloaded.")
    case .readingFailed(let reason):
      broken = reason
      notice = reason
    case .nothingDone(let reason): notice = reason
    case .editingRequested(let what): popups = [popup(for: what)]
    case .availabilityConfirmed: return confirmAvailability()
    case .popup(let message): return update(message, in: size)
    case .saved(let assessment, let name): finishSaving(assessment, name)
    case .savedWithRemark(let assessment, let remark): finishSaving(assessment, remark: remark)
    case .changed(let assessment, let words): show(assessment, .profile, saying: words)
    case .savingFailed(let edit, let reason):
      popups.append(.saveFailed(SaveFailed(edit: edit, reason: reason)))
    case .dayBegan(let assessment): begin(assessment)
    case .fileChangedOnDisk(let onDisk): merge(onDisk, saying: "The profile changed on disk.")
    case .saveConflicted(let onDisk, let edit):
      merge(onDisk, saying: "The profile changed on disk, so this was not saved: \(edit.name)")
    case .writtenElsewhere(let path): closeWritten(path)
    case .themeChanged: return changeTheme()
    case .mouseToggled: return toggleMouse()
    case .mouseMissed: missMouse()
    case .notRemembered(let reason):
      notice = [shownNotice, "Setting not saved: \(reason)"].compactMap(\.self).joined(
        separator: " · ")
    case .importRequested: popups = [.importFile(ImportFile())]
    case .completed(let path, let choices): complete(path, choices)
    case .importPreviewed(let lines, let edit, let updatingContracts):
      open(
        .importPreview(
          ImportPreview(lines: lines, edit: edit, editUpdatingContracts: updatingContracts)))
    case .fileRefused(let reasons): refuseFile(reasons)
    case .pageRead(let reading): fill(from: reading)
    case .planRequested: popups = [.plan(PlanPopup())]
    case .savingWhatIfRequested: askForName()
    case .savedWhatIfsRequested: popups = [.entries(EntryBrowser(list: .scenarios))]
    case .applyingRequested: askToApply()
    case .undoRequested:
      popups.removeAll(where: \.isFirstSteps)
      return .store(.undo)
    case .redoRequested: return .store(.redo)
    case .reloadRequested: return .store(.reload)
    case .redrawRequested: return .terminal(.redraw)
    case .suspendRequested: return .terminal(.suspend)
    case .quitRequested: return .quit
    }
    return nil
  }

  mutating func scroll(to row: Int, in size: Size) {
    viewState.scrollOffset = max(0, min(row, mostScrolled(in: size)))
  }

  private mutating func moveFocus(forward: Bool) {
    let panels = Panel.inTurn(in: self)
    let here = panels.firstIndex(of: focus) ?? panels.count - 1
    moveFocus(to: panels[(here + (forward ? 1 : panels.count - 1)) % panels.count])
  }

  mutating func moveFocus(to panel: Panel) {
    viewState.focus = panel
    viewState.scrollOffset = 0
  }

  /// Hides the coming weeks if they are visible; otherwise shows them.
  private mutating func toggleForecast(in size: Size) {
    let panel = pieces(in: size).first { $0.content == .panel(.weeks) }
    let isShown = panel.map { WeeksPanel.chart(of: self, inside: $0.inside.size).showsComing }
    viewState.showsForecast = !(viewState.showsForecast ?? isShown ?? true)
  }

  private mutating func openDetail() {
    viewState.opensDetail = true
    viewState.scrollOffset = 0
  }

  /// Previews the end of the week that is selected in the timeline.
  private mutating func visitWeek() {
    let day = shown.thisWeek.ends + 7 * selection(in: .timeline)
    movePreview(days: day - shown.date)
    viewState.selections[.timeline] = nil
    moveFocus(to: .criteria)
  }

  /// Closes what was opened last.
  private mutating func goBack() {
    if endFind() { return }
    if showsHelp {
      toggleHelp()
    } else if !popups.isEmpty {
      if mayDiscard() { leavePopup() }
    } else if whatIf?.typing != nil {
      cancelTyping()
    } else if opensDetail {
      viewState.opensDetail = false
    } else if focus.view.isFullScreen {
      moveFocus(to: .criteria)
    } else if whatIf != nil {
      endWhatIf()
    } else {
      closePreview()
    }
    viewState.scrollOffset = 0
  }

  private mutating func confirmAvailability() -> Effect? {
    guard editable.snapshot.profile.availability.capacity != nil else {
      popups = [.form(Form.availability(in: editable))]
      notice = "Your availability is missing. Choose it first."
      return nil
    }
    return .store(.save(.confirmingAvailability(today: editable.today)))
  }

  private mutating func changeTheme() -> Effect {
    theme = theme.next
    notice = "Theme: \(theme.rawValue)"
    return .terminal(.useTheme(theme))
  }

  private mutating func toggleMouse() -> Effect {
    usesMouse.toggle()
    notice = usesMouse ? "Mouse on. Hold Shift to select text." : "Mouse off. It selects text now."
    return .terminal(.useMouse(usesMouse))
  }

  /// Turns the mouse off because the terminal has none; keeps a notice that is already shown.
  package mutating func missMouse() {
    usesMouse = false
    notice = notice ?? "This terminal has no mouse."
  }

  private mutating func toggleHelp() {
    showsHelp.toggle()
    find = nil
    viewState.scrollOffset = 0
  }

  /// Opens or closes the command palette.
  ///
  /// It closes the help, because the commands are for what is below the help.
  private mutating func togglePalette() {
    find = nil
    if showsHelp { toggleHelp() }
    if case .palette? = popups.last { return leavePopup() }
    open(.palette(CommandPalette()))
  }

  /// Updates the profile to a new day; the sample shown without a profile keeps its own day.
  private mutating func begin(_ assessment: Assessment) {
    if case .noProfileYet = source {
      source = .noProfileYet(empty: assessment)
    } else {
      self.assessment = assessment
    }
    let today = editable
    popups = popups.map { $0.view.moved(toDayOf: today) }
    if case .confirmApply? = popups.last { askToApply() }
    reassess()
  }

  mutating func show(_ assessment: Assessment, _ source: Source, saying words: String) {
    self.assessment = assessment
    self.source = source
    broken = nil
    notice = words
    reassess()
  }
}
