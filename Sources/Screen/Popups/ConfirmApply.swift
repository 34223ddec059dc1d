import Eligibility

/// Whether what is tried and can be true already is to be written.
package struct ConfirmApply: Equatable, Sendable {
  let edit: ProfileEdit

  static let bindings = [
    Binding(
      name: "yes", keys: [.character("y"), .enter], message: .popup(.confirmed),
      description: "yes, write it", footer: .init("y", "yes, write it")),
    Keymap.back("no"), Keymap.closing("no", "n"),
  ]

  var content: PopupContent {
    PopupContent(
      title: "Make it true",
      parts: [
        .paragraph("This writes into your profile, confirmed today:"), .paragraph(edit.name), .gap,
        .keys,
      ])
  }
}
