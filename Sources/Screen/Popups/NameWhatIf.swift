import Eligibility

/// The question under which name to save the what-if.
package struct NameWhatIf: PopupView {
  var name: TextField

  static let bindings = [Keymap.confirm("save"), Keymap.back("back")]

  var popup: Popup { .nameWhatIf(self) }
  var context: Context { .nameWhatIf }
  var prompt: Prompt? { .name(name) }

  func content(in dashboard: Dashboard) -> PopupContent {
    let saved = dashboard.editable.snapshot.profile.scenarios ?? []
    let replaces = saved.contains { $0.name == name.text }
    let note = replaces ? " Replaces the what-if with this name." : " "
    return PopupContent(
      title: "Save the what-if",
      blocks: [.input("name", name), .row(Line(note, .faint), spoken: ""), .keys])
  }

  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response { name.type(typed) }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    let typed = name.text.withoutOuterBlanks
    dashboard.replaceLast(with: .nameWhatIf(NameWhatIf(name: TextField(typed))))
    guard var scenario = dashboard.whatIf?.scenario, !typed.isEmpty else {
      dashboard.notice = "Enter a name."
      return nil
    }
    scenario.name = typed
    return .store(.save(.saving(scenario, in: dashboard.editable.snapshot.profile)))
  }

  func finish(in dashboard: inout Dashboard) {
    dashboard.whatIf?.scenario.name = name.text
    dashboard.popups.removeLast()
  }
}
