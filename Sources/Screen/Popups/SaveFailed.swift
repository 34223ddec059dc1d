import Eligibility

/// A change that could not be saved, and why.
package struct SaveFailed: Equatable, Sendable {
  let edit: ProfileEdit
  let reason: String

  static let bindings = [
    Keymap.confirm("try again"),
    Binding(
      name: "saveCopy", keys: [.character("w")], message: .popup(.saveCopyRequested),
      description: "save a copy", footer: .init("w", "save a copy")),
    Keymap.back("back"),
  ]

  var content: PopupContent {
    PopupContent(
      title: "Not saved", role: .unmet,
      parts: [.paragraph(reason), .paragraph("Your change: \(edit.name)."), .gap, .keys])
  }
}

extension Dashboard {
  mutating func update(_ failure: SaveFailed, _ message: PopupMessage) -> Effect? {
    if message == .saveCopyRequested {
      replaceLast(with: .saveCopy(SaveCopy(edit: failure.edit)))
      return nil
    }
    popups.removeLast()
    return .store(.save(failure.edit))
  }
}
