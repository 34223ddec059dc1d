import Eligibility

/// What is open over the panels, and has the keys while it is: one file each.
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
  case palette(Palette)
  case firstSteps(FirstSteps)

  var context: Context {
    switch self {
    case .form: .form
    case .entries(let browser): browser.context
    case .addMenu: .addMenu
    case .fileConflict: .fileConflict
    case .saveFailed: .saveFailed
    case .saveCopy: .saveCopy
    case .nameWhatIf: .nameWhatIf
    case .confirmApply: .confirmApply
    case .comparison: .comparison
    case .importFile: .importFile
    case .importPreview: .importPreview
    case .plan: .plan
    case .palette: .palette
    case .firstSteps: .firstSteps
    }
  }

  /// It takes the place of everything else.
  var isWhole: Bool {
    switch self {
    case .comparison, .plan, .importPreview: true
    case .entries(let browser): browser.list == .contracts
    // No figure of the sample stands around the form that begins a profile.
    case .form(let form): form.subject == .welcome
    case .addMenu, .fileConflict, .saveFailed, .saveCopy, .nameWhatIf, .confirmApply,
      .importFile, .palette, .firstSteps:
      false
    }
  }

  /// It lies over everything else, of which the rest stays in sight.
  var isOverlay: Bool {
    switch self {
    case .palette, .firstSteps: true
    case .form, .entries, .addMenu, .fileConflict, .saveFailed, .saveCopy, .nameWhatIf,
      .confirmApply, .comparison, .importFile, .importPreview, .plan:
      false
    }
  }

  /// It is about the profile as it was before something else changed it.
  var endsWhenTheFileChanges: Bool {
    switch self {
    case .saveFailed, .saveCopy, .comparison, .plan, .importPreview: true
    case .palette, .firstSteps, .form, .entries, .addMenu, .fileConflict, .nameWhatIf,
      .confirmApply,
      .importFile:
      false
    }
  }

  /// What takes its place when somebody leaves it.
  var whenLeft: Popup? {
    switch self {
    case .fileConflict(let conflict): .form(conflict.mine)
    case .saveCopy(let copy): .saveFailed(copy.notWritten)
    case .form, .entries, .addMenu, .saveFailed, .nameWhatIf, .confirmApply, .comparison,
      .importFile, .importPreview, .plan, .palette, .firstSteps:
      nil
    }
  }
}

/// What is selected in it.
extension Dashboard {
  /// Nil: nothing can be selected in the pop-up, which scrolls as a whole.
  func selected(in popup: Popup) -> (index: Int, count: Int)? {
    switch popup {
    case .entries(let browser):
      let count = browser.order(in: editable.snapshot).count
      return (min(browser.selected, max(0, count - 1)), count)
    case .addMenu(let menu): return (menu.selected, AddMenu.choices.count)
    case .plan(let plan): return (plan.selected, PlanPopup.items(in: self).count)
    case .palette(let palette): return (palette.selected, palette.entries(in: self).count)
    case .firstSteps(.missing(let selected)):
      let count = editable.missingCriteria.count
      return (min(selected, count - 1), count)
    case .form(let form): return (form.selected, form.fields.count)
    case .fileConflict, .saveFailed, .saveCopy, .nameWhatIf, .confirmApply, .comparison,
      .importFile, .importPreview, .firstSteps(.welcome):
      return nil
    }
  }

  mutating func select(_ index: Int, in popup: Popup) {
    switch popup {
    case .entries(var browser):
      browser.selected = index
      replaceLast(with: .entries(browser))
    case .addMenu: replaceLast(with: .addMenu(AddMenu(selected: index)))
    case .plan: replaceLast(with: .plan(PlanPopup(selected: index)))
    case .firstSteps(.missing): replaceLast(with: .firstSteps(.missing(selected: index)))
    case .palette(var palette):
      palette.selected = index
      replaceLast(with: .palette(palette))
    case .form(var form):
      form.selected = index
      replaceLast(with: .form(form.ofTheDayTyped(in: editable)))
    case .fileConflict, .saveFailed, .saveCopy, .nameWhatIf, .confirmApply, .comparison,
      .importFile, .importPreview, .firstSteps(.welcome):
      break
    }
  }
}

/// What keys do in it.
extension Dashboard {
  mutating func update(_ message: PopupMessage, in size: Size) -> Effect? {
    if find?.isTyping == true { return acceptFind(in: size) }
    switch popups.last {
    case .form(let form): return update(form, message)
    case .entries(let browser): return update(browser, message)
    case .addMenu(let menu): choose(in: menu)
    case .fileConflict(let conflict): update(conflict, message)
    case .saveFailed(let failure): return update(failure, message)
    case .saveCopy(let copy): return write(copy)
    case .nameWhatIf(let naming): return save(naming)
    case .confirmApply(let question): return .store(.save(question.edit))
    case .importFile(let file): return update(file, message)
    case .importPreview(let preview): return .store(.save(preview.edit(for: message)))
    case .palette(let palette): return run(palette, in: size)
    case .firstSteps(let steps): fillInMissing(steps)
    case .comparison, .plan: break
    case nil: acceptTyping()
    }
    return nil
  }

  mutating func open(_ popup: Popup) {
    popups.append(popup)
    viewState.scrolled = 0
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
    if let next = popups.popLast()?.whenLeft { popups.append(next) }
  }

  /// Changes the line of text that is typed into, if there is one.
  mutating func type(_ typed: Typed, in size: Size) -> Typed.Outcome {
    if find?.isTyping == true { return typeIntoFind(typed, in: size) }
    var outcome = Typed.Outcome.ignored
    switch popups.last {
    case .form(var form):
      outcome = form.type(typed)
      replaceLast(with: .form(form.ofTheDayTyped(in: editable)))
    case .saveCopy(var copy):
      outcome = copy.path.type(typed)
      replaceLast(with: .saveCopy(copy))
    case .nameWhatIf(var naming):
      outcome = naming.name.type(typed)
      replaceLast(with: .nameWhatIf(naming))
    case .palette(var palette):
      outcome = palette.text.type(typed)
      palette.selected = 0
      replaceLast(with: .palette(palette))
    case .importFile(var file):
      outcome = file.path.type(typed)
      file.said = []
      replaceLast(with: .importFile(file))
    case .entries, .addMenu, .fileConflict, .saveFailed, .confirmApply, .comparison,
      .importPreview, .plan, .firstSteps:
      break
    case nil: outcome = typeIntoLever(typed)
    }
    return outcome
  }
}

/// What happens to it from outside.
extension Dashboard {
  /// The pop-up that asked for it closes; what stood under it stays.
  mutating func finishSaving(_ assessment: Assessment, _ name: String = "", remark: String? = nil) {
    let before = editable
    let asks = asksForMissing(after: assessment)
    switch popups.last {
    case .nameWhatIf(let naming)?:
      whatIf?.scenario.name = naming.name.text
      popups.removeLast()
    case .form?, .confirmApply?: popups.removeLast()
    case .importPreview?: popups = []
    case .entries?, .addMenu?, .fileConflict?, .saveFailed?, .saveCopy?, .comparison?, .plan?,
      .importFile?, .palette?, .firstSteps?, nil:
      break
    }
    let news = assessment.news(since: before)
    let undo = keymap.hint(for: .undoRequested, "undoes")
    let named = [name.asSentence, undo].compactMap(\.self).joined(separator: " · ")
    let said = remark.map { [$0] + news } ?? (news.isEmpty ? [] : ["Saved."]) + news + [named]
    show(assessment, .profile, saying: said.joined(separator: " "))
    savedChanges = assessment.changedCriteria(since: before)
    if asks { askForMissing() }
  }

  /// What was written elsewhere is safe: everything closes.
  mutating func closeWritten(_ path: String) {
    popups = []
    notice = "Saved a copy: \(path)"
  }

  /// The profile changed on disk: a form stays, and asks which version to keep.
  mutating func merge(_ onDisk: Assessment, saying words: String) {
    show(onDisk, .profile, saying: words)
    popups.removeAll(where: \.endsWhenTheFileChanges)
    switch popups.last {
    case .form(let form)?:
      replaceLast(with: .fileConflict(FileConflict(form: form, onDisk: onDisk)))
    case .fileConflict(let conflict)?:
      replaceLast(with: .fileConflict(FileConflict(form: conflict.form, onDisk: onDisk)))
    case .entries?, .addMenu?, .saveFailed?, .saveCopy?, .nameWhatIf?, .confirmApply?, .comparison?,
      .plan?, .importFile?, .importPreview?, .palette?, .firstSteps?, nil:
      break
    }
  }
}
