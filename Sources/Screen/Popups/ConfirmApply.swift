import Eligibility

/// The question whether to save the availability of the what-if in the profile.
package struct ConfirmApply: PopupView {
  let edit: ProfileEdit

  static let bindings = [
    Binding(
      name: "yes", keys: [.character("y"), .enter], message: .popup(.confirmed),
      description: "yes, save it", footer: .init("y", "yes, save it")),
    Keymap.back("no"), Keymap.closing("no", "n"),
  ]

  var popup: Popup { .confirmApply(self) }
  var context: Context { .confirmApply }

  func content(in dashboard: Dashboard) -> PopupContent {
    PopupContent(
      title: "Apply this availability",
      blocks: [
        .paragraph("Save this in your profile, confirmed today?"), .paragraph(edit.name), .gap,
        .keys,
      ])
  }
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    .store(.save(edit))
  }

  func finish(in dashboard: inout Dashboard) { dashboard.popups.removeLast() }
}
