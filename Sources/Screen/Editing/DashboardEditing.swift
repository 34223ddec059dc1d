import Eligibility

/// What can be opened to change something.
package enum Editable: Equatable, Sendable {
  case checkIn, adding, selected, person, contracts
}

extension Dashboard {
  /// The assessment that an edit starts from: of an empty profile where there is none yet.
  var editable: Assessment {
    if case .noProfileYet(let empty) = source { empty } else { assessment }
  }

  /// Why nothing can be changed; nil: it can.
  var readOnlyReason: String? { elsewhereReason ?? writingReason }

  /// Why nothing is written; nil: it is.
  var writingReason: String? {
    switch source {
    case .sample: "this is a sample; it is never written: open your own profile to change it"
    case .profile, .noProfileYet:
      broken.map { "nothing is written until that is mended: \($0)" }
    }
  }

  func overlay(for what: Editable) -> Overlay {
    switch what {
    case .checkIn where source != .profile, .selected where source != .profile:
      .form(Form.welcome(in: editable))
    case .checkIn: .form(Form.checkIn(on: editable.today, in: editable))
    case .adding: .adding(selected: 0)
    case .person: .form(Form.person(in: editable))
    case .contracts: .entries(EntryBrowser(list: .contracts))
    case .selected: overlayForSelection
    }
  }

  private var overlayForSelection: Overlay {
    let selected = selection(in: focus)
    switch focus {
    case .criteria: return overlay(for: Criterion.allCases[selected])
    case .benefits, .levers, .timeline: return .form(Form.badge(in: editable))
    case .weeks:
      let ends = WeeksPanel.columns(of: self)[selected].ends
      let deciding = editable.known.standings[ends]?.date
      return .form(Form.checkIn(on: deciding ?? min(ends, editable.today), in: editable))
    }
  }

  private func overlay(for criterion: Criterion) -> Overlay {
    switch criterion {
    case .jobSuccessScore: .form(Form.checkIn(on: editable.today, in: editable))
    case .firstContract: .form(Form.firstContract(in: editable))
    case .eligibleWeeks: .entries(EntryBrowser(list: .checkIns))
    case .profileCompleteness: .form(Form.sections(in: editable))
    case .earnings: .entries(EntryBrowser(list: .transactions))
    case .availability: .form(Form.availability(in: editable))
    case .accountHolds: .entries(EntryBrowser(list: .holds))
    case .activity: .entries(EntryBrowser(list: .activity))
    }
  }

  /// A key while something is open.
  mutating func type(_ key: Key, in size: Size) -> Effect? {
    if key == .control("l") { return .terminal(.redraw) }
    if key == .control("z") { return .terminal(.suspend) }
    if case .pressed = key { return nil }
    if overlays.isEmpty {
      typeIntoLever(key)
      return nil
    }
    switch overlays.popLast() {
    case .form(let form): return press(key, in: form)
    case .entries(let browser): return press(key, in: browser)
    case .naming(let name): return press(key, naming: name)
    case .applying(let edit): return press(key, applying: edit)
    case .comparison(let marked): press(key, comparing: marked, in: size)
    case .plan(let selected): press(key, inPlanAt: selected)
    case .importing(let path, let said): return press(key, importing: path, said)
    case .rehearsal(let lines, let edit): return press(key, rehearsed: lines, edit, in: size)
    case .adding(let selected): press(key, adding: selected)
    case .conflict(let form, let theirs): press(key, in: form, against: theirs)
    case .failure(let edit, let reason): return press(key, after: edit, reason)
    case .elsewhere(let edit, let path): return press(key, writing: edit, to: path)
    case nil: break
    }
    return nil
  }

  private mutating func press(_ key: Key, in form: Form) -> Effect? {
    var form = form
    switch form.press(key) {
    case .done(let edit):
      overlays.append(.form(form))
      return .store(.save(edit))
    case .cancelled: return nil
    case .meantNothing:
      notice =
        if case .paste = key { "that is longer than the 10,000 characters of a text" } else {
          "\(key.name) does nothing here: Enter goes on, Esc leaves"
        }
    case .typing: break
    }
    overlays.append(.form(form.ofTheDayTyped(in: editable)))
    return nil
  }

  private mutating func press(_ key: Key, in browser: EntryBrowser) -> Effect? {
    var browser = browser
    let order = browser.order(in: editable.known)
    if key == .escape || key == .character("q") { return nil }
    let row =
      order.isEmpty
      ? nil : browser.row(at: order[min(browser.selected, order.count - 1)], in: editable.known)
    if browser.list == .scenarios, press(key, on: row?.index, in: browser) { return nil }
    let place = overlays.count
    overlays.append(.entries(browser))
    defer { overlays[place] = .entries(browser) }
    switch (key, row) {
    case (.up, _), (.character("k"), _): browser.selected = max(0, browser.selected - 1)
    case (.down, _), (.character("j"), _):
      browser.selected = max(0, min(browser.selected + 1, order.count - 1))
    case (.home, _), (.character("g"), _): browser.selected = 0
    case (.end, _), (.character("G"), _): browser.selected = max(0, order.count - 1)
    case (.enter, let row?), (.character("e"), let row?): open(browser.list, at: row.index)
    case (.character("a"), _): open(browser.list, at: nil)
    case (.character("u"), _): return .store(.undo)
    case (.character("U"), _): return .store(.redo)
    case (.character("s"), _) where browser.list == .transactions:
      overlays.append(.form(Form.transactionsSince(in: editable)))
    case (.delete, let row?), (.character("d"), let row?):
      return .store(.save(browser.deleting(row)))
    default: notice = "\(key.name) does nothing here: Enter opens, a adds, d deletes, Esc leaves"
    }
    return nil
  }

  private mutating func open(_ list: EntryList, at index: Int?) {
    overlays.append(.form(Form.entry(of: list, at: index, in: editable)))
  }

  private mutating func press(_ key: Key, adding selected: Int) {
    let count = Overlay.addable.count
    switch key {
    case .escape: break
    case .up, .character("k"): overlays.append(.adding(selected: max(0, selected - 1)))
    case .down, .character("j"): overlays.append(.adding(selected: min(count - 1, selected + 1)))
    case .home, .character("g"): overlays.append(.adding(selected: 0))
    case .end, .character("G"): overlays.append(.adding(selected: count - 1))
    case .enter: open(Overlay.addable[selected].list, at: nil)
    default:
      overlays.append(.adding(selected: selected))
      notice = "\(key.name) does nothing here: Enter chooses, Esc leaves"
    }
  }

  private mutating func press(_ key: Key, in form: Form, against theirs: Assessment) {
    switch key {
    case .character("k"), .escape: overlays.append(.form(form.moved(to: theirs)))
    case .character("t"): notice = "theirs was taken"
    default:
      overlays.append(.conflict(form, theirs: theirs))
      notice = "k keeps what you typed, t takes theirs"
    }
  }

  private mutating func press(_ key: Key, after edit: ProfileEdit, _ reason: String) -> Effect? {
    switch key {
    case .enter: return .store(.save(edit))
    case .character("w"): overlays.append(.elsewhere(edit, TextField()))
    case .escape: break
    default:
      overlays.append(.failure(edit, reason: reason))
      notice = "Enter tries again, w writes elsewhere, Esc goes back"
    }
    return nil
  }

  private mutating func press(
    _ key: Key, writing edit: ProfileEdit, to path: TextField
  ) -> Effect? {
    var path = path
    switch key {
    case .enter where !path.text.isEmpty: return .store(.saveCopy(edit, path: path.text))
    case .escape: overlays.append(.failure(edit, reason: "not written elsewhere"))
    default:
      _ = path.press(key)
      overlays.append(.elsewhere(edit, path))
    }
    return nil
  }

  /// The form that was saved closes; what stood under it stays.
  mutating func finishSaving(_ assessment: Assessment, _ words: String) {
    switch overlays.last {
    case .naming(let name)?:
      whatIf?.scenario.name = name.text
      overlays.removeLast()
    case .form?, .applying?: overlays.removeLast()
    case .rehearsal?: overlays = []
    case .entries?, .adding?, .conflict?, .failure?, .elsewhere?, .comparison?, .plan?, .importing?,
      nil:
      break
    }
    show(assessment, .profile, saying: words)
  }

  /// What was written elsewhere is safe: everything closes.
  mutating func closeWritten(_ path: String) {
    overlays = []
    notice = "written to \(path)"
  }

  /// Somebody else changed the file: a form is not lost over it, nor theirs over a form.
  mutating func meet(_ theirs: Assessment, saying words: String) {
    show(theirs, .profile, saying: words)
    overlays.removeAll { overlay in
      switch overlay {
      case .failure, .elsewhere: true
      case .form, .entries, .adding, .conflict, .naming, .applying, .importing: false
      case .comparison, .plan, .rehearsal: true
      }
    }
    switch overlays.last {
    case .form(let form)?, .conflict(let form, _)?:
      overlays[overlays.count - 1] = .conflict(form, theirs: theirs)
    case .entries?, .adding?, .failure?, .elsewhere?, .naming?, .applying?, .comparison?, .plan?,
      .importing?, .rehearsal?,
      nil:
      break
    }
  }
}

extension Form {
  /// A check-in whose day is typed is the check-in of that day.
  fileprivate func ofTheDayTyped(in assessment: Assessment) -> Form {
    guard target == .newEntry(.checkIns), selected != 0,
      case .success(.day(let day)?) = fields[0].value(today: today),
      assessment.known.profile.checkIns?.contains(where: { $0.date == day }) == true,
      !fields.dropFirst().contains(where: \.isChanged)
    else { return self }
    return Form.checkIn(on: day, in: assessment)
  }

  static func confirmation(in assessment: Assessment) -> ProfileEdit {
    let today = assessment.today
    return ProfileEdit(
      "availability: confirmed \(today.words)",
      [.set(.scalar(["availability", "confirmed"]), .day(today))])
  }
}
