import Eligibility

/// What may be added.
package struct AddMenu: Equatable, Sendable {
  var selected = 0

  /// In words, and the list that it goes to.
  static let choices: [(words: String, list: ListField)] = [
    ("a proposal or an accepted invitation", .activity), ("a payment or a refund", .transactions),
    ("an account hold", .holds), ("a check-in", .checkIns), ("a contract", .contracts),
  ]

  static let bindings = [Keymap.confirm("choose")] + Keymap.moving() + [Keymap.back("leave")]

  var content: PopupContent {
    PopupContent(title: "Add", parts: [.items(AddMenu.choices.map(\.words), selected: selected)])
  }
}

extension Dashboard {
  /// The form takes the place of the menu.
  mutating func choose(in menu: AddMenu) {
    let list = AddMenu.choices[menu.selected].list
    replaceLast(with: .form(Form.entry(of: list, at: nil, in: editable)))
  }
}
