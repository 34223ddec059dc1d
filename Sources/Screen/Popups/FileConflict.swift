import Eligibility

/// Something else changed the file while a form was open: whose version to keep.
package struct FileConflict: Equatable, Sendable {
  let form: Form
  let theirs: Assessment

  /// The form as it was typed, over what the file is now.
  var mine: Form { form.moved(to: theirs) }

  static let bindings = [
    Binding(
      name: "keepYours", keys: [.character("k")], message: .popup(.mineKept),
      description: "keep yours", footer: .init("k", "keep yours")),
    Binding(
      name: "takeTheirs", keys: [.character("t")], message: .popup(.theirsTaken),
      description: "take theirs", footer: .init("t", "take theirs")),
    Binding(
      name: "back", keys: [.escape], message: .popup(.mineKept), description: "keep yours"),
  ]

  var content: PopupContent {
    PopupContent(
      title: "Changed outside", role: .watch,
      parts: [.paragraph("The file was changed by something else while you were typing.")]
        + differences + [.gap, .keys])
  }

  private var differences: [PopupContent.Part] {
    zip(form.fields, mine.fields).filter { $0.0.isChanged }.map { mine, other in
      let yours = mine.input.text.isEmpty ? "empty" : mine.input.text
      let theirs = other.initial.isEmpty ? "empty" : other.initial
      return .row(
        Line(" \(mine.label)").fitted(to: FormField.labelColumns + 2)
          + Line("yours ", .faint) + Line(yours, .strong)
          + Line("  theirs ", .faint) + Line(theirs),
        spoken: "\(mine.label): yours \(yours), theirs \(theirs)")
    }
  }
}

extension Dashboard {
  mutating func update(_ conflict: FileConflict, _ message: PopupMessage) {
    if message == .mineKept { return leavePopup() }
    popups.removeLast()
    notice = "theirs was taken"
  }
}
