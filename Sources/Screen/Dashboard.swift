import Eligibility

/// All that the screen shows, as one value.
package struct Dashboard: Equatable, Sendable {
  /// The profile as it is today; what is shown may be another day, or supposed.
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
  /// The last what-if that was left before it was saved.
  var unfinished: Scenario?
  var viewState = ViewState()
  package private(set) var showsHelp = false
  /// Said once in place of the footer, until the next key.
  package internal(set) var notice: String?
  /// Why the file cannot be read as it is now; nothing is written to it until it can.
  package private(set) var broken: String?
  /// Their rows read otherwise since the last save; marked until the next key.
  var savedChanges: [Criterion] = []
  /// What is open over the panels, the last on top; it has the keys.
  package internal(set) var popups: [Popup] = []
  /// What is looked for; nil: nothing.
  var find: Find?

  /// What is looked at.
  package enum Source: Equatable, Sendable {
    case profile
    /// The built-in sample: nothing of it is written.
    case sample
    /// The sample, because there is no profile yet; what is typed begins one.
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

  /// The day that is written where none is typed.
  package var today: Day { editable.today }
  package var focus: Panel { viewState.focus }
  /// Whether the coming weeks are in the chart; nil: where they have room.
  package var showsForecast: Bool? { viewState.showsForecast }
  package var opensDetail: Bool { viewState.opensDetail }
  package var scrollOffset: Int { viewState.scrollOffset }

  /// Whether keys move in that panel, and nothing lies over it: one selection is seen at a time.
  func hasKeys(_ panel: Panel) -> Bool {
    focus == panel && popups.isEmpty && !viewState.isUnderOverlay
  }

  /// A what-if is shown, or a later day, in place of the profile as it is today.
  var isElsewhere: Bool { whatIf != nil || viewState.day != nil }

  package var isSomethingOpen: Bool {
    showsHelp || opensDetail
  }

  /// Whose keys are pressed.
  package var context: Context {
    if find?.isTyping == true { return .find }
    return showsHelp ? .help : contextBelowHelp
  }

  /// Where the help was asked for, while it is open.
  var contextBelowHelp: Context {
    openPopup?.context ?? (whatIf?.typing == nil ? .main : .setting)
  }

  var canGoBack: Bool {
    isSomethingOpen || isElsewhere || focus.view.isView
  }

  package func selection(in panel: Panel) -> Int {
    let selected = viewState.selections[panel] ?? panel.view.firstSelection(in: self)
    return min(selected, panel.view.count(in: self) - 1)
  }

  /// A key press at a size: what it means, what that changes, and what the loop is to do.
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

  /// A My Stats page is read; anything else is text, in a what-if the value of the selected setting.
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

  /// What is no command here is text, where text is typed.
  private mutating func takeText(_ typed: Typed, named name: String, in size: Size) {
    notice = nil
    let outcome = context.takesText ? type(typed, in: size) : .ignored
    switch outcome {
    case .taken: break
    case .tooLong(let limit): notice = Dashboard.tooLong(limit)
    case .ignored: notice = choosingHint(for: typed) ?? keymap.notice(ignoring: name, in: self)
    }
  }

  /// A letter in a field that has only choices.
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
    case .viewToggled(let panel): look(at: focus == panel ? .criteria : panel)
    case .weekVisited: visitWeek()
    case .whatIfBegun: beginWhatIf()
    case .whatIfCleared: begin(Scenario())
    case .criterionToggled: toggleCriterion()
    case .leverMoved(let steps): moveLever(by: steps)
    case .leverReset: resetLever()
    case .estimateTaken: takeEstimate()
    case .typingBegun: beginTyping()
    case .travelled(let days): travel(days: days)
    case .travelledHome: travelHome()
    case .helpToggled: toggleHelp()
    case .paletteRequested: togglePalette()
    case .findRequested: beginFind(in: size)
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
    look(at: panels[(here + (forward ? 1 : panels.count - 1)) % panels.count])
  }

  mutating func look(at panel: Panel) {
    viewState.focus = panel
    viewState.scrollOffset = 0
  }

  /// From what is in sight to the other.
  private mutating func toggleForecast(in size: Size) {
    let panel = pieces(in: size).first { $0.content == .panel(.weeks) }
    let isShown = panel.map { WeeksPanel.chart(of: self, inside: $0.inside.size).showsComing }
    viewState.showsForecast = !(viewState.showsForecast ?? isShown ?? true)
  }

  private mutating func openDetail() {
    viewState.opensDetail = true
    viewState.scrollOffset = 0
  }

  /// To the end of the week that is selected in the timeline.
  private mutating func visitWeek() {
    let day = shown.thisWeek.ends + 7 * selection(in: .timeline)
    travel(days: day - shown.date)
    viewState.selections[.timeline] = nil
    look(at: .criteria)
  }

  /// What was opened last closes first.
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
    } else if focus.view.isView {
      look(at: .criteria)
    } else if whatIf != nil {
      endWhatIf()
    } else {
      travelHome()
    }
    viewState.scrollOffset = 0
  }

  private mutating func confirmAvailability() -> Effect? {
    guard editable.snapshot.profile.availability.capacity != nil else {
      popups = [.form(Form.availability(in: editable))]
      notice = "Your availability is missing. Choose it first."
      return nil
    }
    return .store(.save(Form.confirmation(in: editable)))
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

  /// The terminal has none; what is said already goes before.
  package mutating func missMouse() {
    usesMouse = false
    notice = notice ?? "This terminal has no mouse."
  }

  private mutating func toggleHelp() {
    showsHelp.toggle()
    find = nil
    viewState.scrollOffset = 0
  }

  /// It is about what lies under the help, which closes.
  private mutating func togglePalette() {
    find = nil
    if showsHelp { toggleHelp() }
    if case .palette? = popups.last { return leavePopup() }
    open(.palette(CommandPalette()))
  }

  /// The same profile on another day. The sample keeps its own.
  private mutating func begin(_ assessment: Assessment) {
    if case .noProfileYet = source {
      source = .noProfileYet(empty: assessment)
    } else {
      self.assessment = assessment
    }
    let today = editable
    popups = popups.map { $0.view.moved(toDayOf: today) }
    if case .confirmApply? = popups.last { askToApply() }
    lookAgain()
  }

  mutating func show(_ assessment: Assessment, _ source: Source, saying words: String) {
    self.assessment = assessment
    self.source = source
    broken = nil
    notice = words
    lookAgain()
  }
}
