import Eligibility

/// Saving what-ifs, opening them again, comparing them and making one come true.
extension Dashboard {
  /// The scenarios of the profile, in the order of the file.
  private var saved: [Scenario] { editable.known.profile.scenarios ?? [] }

  mutating func askForName() {
    overlays = [.naming(TextField(whatIf?.scenario.name ?? ""))]
  }

  mutating func press(_ key: Key, naming name: TextField) -> Effect? {
    var name = name
    switch key {
    case .escape: return nil
    case .enter:
      let typed = name.text.withoutOuterBlanks
      overlays.append(.naming(TextField(typed)))
      guard var scenario = whatIf?.scenario, !typed.isEmpty else {
        notice = "it needs a name"
        return nil
      }
      scenario.name = typed
      return .store(.save(.saving(scenario, in: editable.known.profile)))
    default:
      _ = name.press(key)
      overlays.append(.naming(name))
      return nil
    }
  }

  /// Why the what-if cannot be saved; nil: it can.
  var savingReason: String? {
    guard let whatIf else { return "that is for what-ifs: w begins one" }
    var nameless = whatIf.scenario
    nameless.name = nil
    return nameless == Scenario() ? "nothing is supposed yet" : writingReason
  }

  mutating func askToApply() {
    guard let whatIf,
      let edit = ProfileEdit.applying(
        whatIf.scenario, over: assessment.known.profile.availability, today: assessment.today)
    else { return }
    overlays = [.applying(edit)]
  }

  /// Why nothing of the what-if can be true already; nil: something can.
  var applyingReason: String? {
    guard let whatIf else { return "that is for what-ifs: w begins one" }
    return whatIf.scenario.availability == nil
      ? "only a supposed availability can be true already" : writingReason
  }

  mutating func press(_ key: Key, applying edit: ProfileEdit) -> Effect? {
    switch key {
    case .escape, .character("n"): return nil
    case .character("y"), .enter:
      overlays.append(.applying(edit))
      return .store(.save(edit))
    default:
      overlays.append(.applying(edit))
      notice = "y writes it, Esc leaves it"
      return nil
    }
  }

  /// What a key does in the list of what-ifs beside what it does in every list; false: nothing.
  mutating func press(_ key: Key, on index: Int?, in browser: EntryBrowser) -> Bool {
    var browser = browser
    switch (key, index) {
    case (.enter, let index?): begin(saved[index])
    case (.character(" "), let index?):
      if !browser.mark(saved[index].name ?? "") { notice = "three fit beside what is" }
      overlays.append(.entries(browser))
    case (.character("c"), let index?):
      let marked = saved.compactMap(\.name).filter(browser.marked.contains)
      let names = marked.isEmpty ? [saved[index].name ?? ""] : marked
      overlays += [.entries(browser), .comparison(names)]
      viewpoint.scrolled = 0
    case (.character("a"), _):
      overlays.append(.entries(browser))
      notice = "w begins one, s in it saves it"
    default: return false
    }
    return true
  }

  mutating func press(_ key: Key, comparing marked: [String], in size: Size) {
    if [.escape, .character("q"), .character("c")].contains(key) {
      viewpoint.scrolled = 0
      return
    }
    overlays.append(.comparison(marked))
    if !scrolls(with: key, in: size) { notice = "\(key.name) does nothing here: Esc goes back" }
  }

  /// What covers everything, by a row; false: the key is for something else.
  mutating func scrolls(with key: Key, in size: Size) -> Bool {
    switch key {
    case .down, .character("j"), .pageDown: scroll(by: 1, in: size)
    case .up, .character("k"), .pageUp: scroll(by: -1, in: size)
    default: return false
    }
    return true
  }

  mutating func press(_ key: Key, inPlanAt selected: Int) {
    let last = max(0, Plan(assessment.known).steps.count - 1)
    switch key {
    case .escape, .character("q"), .character("n"): break
    case .down, .character("j"): overlays.append(.plan(selected: min(last, selected + 1)))
    case .up, .character("k"): overlays.append(.plan(selected: max(0, selected - 1)))
    default:
      notice = "\(key.name) does nothing here: Esc goes back"
      overlays.append(.plan(selected: selected))
    }
  }

  /// As it is, and then each of the what-ifs.
  func compared(_ marked: [String]) -> [(name: String, assessment: Assessment)] {
    let scenarios = marked.compactMap { name in saved.first { $0.name == name } }
    return [("as it is", forecast.actual)]
      + scenarios.map { scenario in
        let day = viewpoint.later
        return (
          scenario.name ?? "", Assessment(assessment.known, supposing: scenario, on: day)
        )
      }
  }
}
