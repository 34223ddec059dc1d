import Eligibility

/// Under which name the what-if is to be saved.
package struct NameWhatIf: Equatable, Sendable {
  var name: TextField

  static let bindings = [Keymap.confirm("save"), Keymap.back("back")]

  func content(in dashboard: Dashboard) -> PopupContent {
    let saved = dashboard.editable.snapshot.profile.scenarios ?? []
    let replaces = saved.contains { $0.name == name.text }
    let note = replaces ? " Replaces the what-if with this name." : " "
    return PopupContent(
      title: "Save the what-if",
      parts: [.input("name", name), .row(Line(note, .faint), spoken: ""), .keys])
  }
}

extension Dashboard {
  mutating func save(_ naming: NameWhatIf) -> Effect? {
    let typed = naming.name.text.withoutOuterBlanks
    replaceLast(with: .nameWhatIf(NameWhatIf(name: TextField(typed))))
    guard var scenario = whatIf?.scenario, !typed.isEmpty else {
      notice = "Enter a name."
      return nil
    }
    scenario.name = typed
    return .store(.save(.saving(scenario, in: editable.snapshot.profile)))
  }
}
