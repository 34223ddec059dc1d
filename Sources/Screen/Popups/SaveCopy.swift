import Eligibility

/// The question where to save a copy of an edit that could not be saved.
package struct SaveCopy: PopupView {
  let edit: ProfileEdit
  var path = TextField(limit: TextField.mostInAPath)

  static let bindings = [Keymap.confirm("save"), Keymap.back("back")]

  var popup: Popup { .saveCopy(self) }
  var context: Context { .saveCopy }
  var prompt: Prompt? { .path(path) }
  var whenLeft: Popup? { .saveFailed(SaveFailed(edit: edit, reason: "No copy was saved.")) }
  var endsWhenTheFileChanges: Bool { true }

  func content(in dashboard: Dashboard) -> PopupContent {
    PopupContent(title: "Save a copy", blocks: [.input("file", path), .gap, .keys])
  }

  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response { path.type(typed) }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    guard !path.text.isEmpty else { return nil }
    dashboard.popups.removeLast()
    return .store(.saveCopy(edit, path: path.text))
  }
}
