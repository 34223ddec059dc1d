import Eligibility

/// What each message changes.
extension Dashboard {
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
    case .changed(let assessment, let notice): show(assessment, .profile, saying: notice)
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
  mutating func missMouse() {
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

  mutating func show(_ assessment: Assessment, _ source: Source, saying notice: String) {
    self.assessment = assessment
    self.source = source
    broken = nil
    self.notice = notice
    reassess()
  }
}
