import Eligibility

/// A pop-up over the panels, which receives the keys while it is open.
package enum Popup: Equatable, Sendable {
  case form(Form)
  case entries(EntryBrowser)
  case addMenu(AddMenu)
  case fileConflict(FileConflict)
  case saveFailed(SaveFailed)
  case saveCopy(SaveCopy)
  case nameWhatIf(NameWhatIf)
  case confirmApply(ConfirmApply)
  case comparison(Comparison)
  case importFile(ImportFile)
  case importPreview(ImportPreview)
  case plan(PlanPopup)
  case palette(CommandPalette)
  case firstSteps(FirstSteps)

  var view: any PopupView {
    switch self {
    case .form(let form): form
    case .entries(let browser): browser
    case .addMenu(let menu): menu
    case .fileConflict(let conflict): conflict
    case .saveFailed(let failure): failure
    case .saveCopy(let copy): copy
    case .nameWhatIf(let naming): naming
    case .confirmApply(let question): question
    case .comparison(let comparison): comparison
    case .importFile(let file): file
    case .importPreview(let preview): preview
    case .plan(let plan): plan
    case .palette(let palette): palette
    case .firstSteps(let steps): steps
    }
  }
}

/// Keys in the topmost pop-up.
extension Dashboard {
  /// The pop-up that receives the keys, or `nil` if the panels do.
  var openPopup: (any PopupView)? { popups.last?.view }

  mutating func update(_ message: PopupMessage, in size: Size) -> Effect? {
    if find?.isTyping == true { return acceptFind(in: size) }
    if let openPopup { return openPopup.update(message, in: &self, size: size) }
    acceptTyping()
    return nil
  }

  /// Types into the current text field, if there is one.
  mutating func type(_ typed: Typed, in size: Size) -> Typed.Response {
    if find?.isTyping == true { return typeIntoFind(typed, in: size) }
    guard var popup = openPopup else { return typeIntoLever(typed) }
    let outcome = popup.type(typed, in: self)
    replaceLast(with: popup.popup)
    return outcome
  }

  mutating func open(_ popup: Popup) {
    popups.append(popup)
    viewState.scrollOffset = 0
  }

  mutating func replaceLast(with popup: Popup) {
    popups[popups.count - 1] = popup
  }

  mutating func leavePopup() {
    find = nil
    if isWelcoming {
      notice = keymap.explain(
        "This is sample data.", .editingRequested(.checkIn), "set up your profile")
    }
    if let next = popups.popLast()?.view.whenLeft { popups.append(next) }
  }
}

/// Events from outside that change a pop-up.
extension Dashboard {
  /// Finishes the pop-up that asked to save, and shows the saved profile.
  mutating func finishSaving(_ assessment: Assessment, _ name: String = "", remark: String? = nil) {
    let before = editable
    let asks = asksForMissing(after: assessment)
    openPopup?.finish(in: &self)
    let news = assessment.news(since: before)
    let undo = keymap.hint(for: .undoRequested, "undoes")
    let named = [name.capitalizedFirst, undo].compactMap(\.self).joined(separator: " · ")
    let lines = remark.map { [$0] + news } ?? (news.isEmpty ? [] : ["Saved."]) + news + [named]
    show(assessment, .profile, saying: lines.joined(separator: " "))
    savedChanges = assessment.changedCriteria(since: before)
    if asks { askForMissing() }
  }

  /// Closes all pop-ups after an edit was saved elsewhere.
  mutating func closeWritten(_ path: String) {
    popups = []
    notice = "Saved a copy: \(path)"
  }

  /// Shows the profile as it is on disk; an open form asks which version to keep.
  mutating func merge(_ onDisk: Assessment, saying notice: String) {
    show(onDisk, .profile, saying: notice)
    popups.removeAll(where: \.view.endsWhenTheFileChanges)
    if let openPopup { replaceLast(with: openPopup.merged(with: onDisk)) }
  }
}
