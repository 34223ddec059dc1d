import Eligibility

/// The question which version to keep after the profile changed on disk while a form was open.
package struct FileConflict: PopupView {
  let form: Form
  let onDisk: Assessment

  /// The form with its input, based on the profile on disk.
  var mine: Form { form.moved(to: onDisk) }

  static let bindings = [
    Binding(
      name: "keepYours", keys: [.character("k")], message: .popup(.yoursKept),
      description: "keep yours", footer: .init("k", "keep yours")),
    Binding(
      name: "loadFromDisk", keys: [.character("l")], message: .popup(.diskLoaded),
      description: "load from disk", footer: .init("l", "load from disk")),
    Binding(
      name: "back", keys: [.escape], message: .popup(.yoursKept), description: "keep yours"),
  ]

  var popup: Popup { .fileConflict(self) }
  var context: Context { .fileConflict }
  var whenLeft: Popup? { .form(mine) }

  func content(in dashboard: Dashboard) -> PopupContent {
    PopupContent(
      title: "Changed on disk", role: .watch,
      blocks: [
        .paragraph("The profile changed on disk while you were typing. Which version do you want?")
      ]
        + differences + [.gap, .keys])
  }

  private var differences: [PopupContent.ContentBlock] {
    zip(form.fields, mine.fields).filter { $0.0.isChanged }.map { mine, other in
      let yours = mine.input.text.isEmpty ? "empty" : mine.input.text
      let onDisk = other.initial.isEmpty ? "empty" : other.initial
      return .row(
        Line(" \(mine.label)").padded(to: FormField.labelColumns + 2)
          + Line("yours ", .faint) + Line(yours, .strong)
          + Line("  on disk ", .faint) + Line(onDisk),
        spoken: "\(mine.label): yours \(yours), on disk \(onDisk)")
    }
  }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    if message == .yoursKept {
      dashboard.leavePopup()
    } else {
      dashboard.popups.removeLast()
      dashboard.notice = "Loaded the version on disk."
    }
    return nil
  }

  func merged(with onDisk: Assessment) -> Popup {
    .fileConflict(FileConflict(form: form, onDisk: onDisk))
  }

  func moved(toDayOf assessment: Assessment) -> Popup { merged(with: assessment) }
}
