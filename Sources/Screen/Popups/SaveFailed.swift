import Eligibility

/// A change that could not be saved, and why.
package struct SaveFailed: PopupView {
  let edit: ProfileEdit
  let reason: String

  static let bindings = [
    Keymap.confirm("try again"),
    Binding(
      name: "saveCopy", keys: [.character("w")], message: .popup(.saveCopyRequested),
      description: "save a copy", footer: .init("w", "save a copy")),
    Keymap.back("back"),
  ]

  var popup: Popup { .saveFailed(self) }
  var context: Context { .saveFailed }
  var endsWhenTheFileChanges: Bool { true }

  func content(in dashboard: Dashboard) -> PopupContent {
    PopupContent(
      title: "Not saved", role: .unmet,
      blocks: [.paragraph(reason), .paragraph("Your change: \(edit.name)."), .gap, .keys])
  }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    if message == .saveCopyRequested {
      dashboard.replaceLast(with: .saveCopy(SaveCopy(edit: edit)))
      return nil
    }
    dashboard.popups.removeLast()
    return .store(.save(edit))
  }
}
