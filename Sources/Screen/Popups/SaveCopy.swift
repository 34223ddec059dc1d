import Eligibility

/// Where else to write what could not be saved in its place.
package struct SaveCopy: Equatable, Sendable {
  let edit: ProfileEdit
  var path = TextField(limit: TextField.mostInAPath)

  static let bindings = [Keymap.confirm("save"), Keymap.back("back")]

  var notWritten: SaveFailed { SaveFailed(edit: edit, reason: "No copy was saved.") }

  var content: PopupContent {
    PopupContent(title: "Save a copy", parts: [.input("file", path), .gap, .keys])
  }
}

extension Dashboard {
  mutating func write(_ copy: SaveCopy) -> Effect? {
    guard !copy.path.text.isEmpty else { return nil }
    popups.removeLast()
    return .store(.saveCopy(copy.edit, path: copy.path.text))
  }
}
