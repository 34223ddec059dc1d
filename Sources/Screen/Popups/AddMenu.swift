import Eligibility

/// The menu of entries to add.
package struct AddMenu: PopupView {
  var selected = 0

  static let choices: [(label: String, list: ListField)] = [
    ("a proposal or an accepted invitation", .activity), ("a payment or a refund", .transactions),
    ("an account hold", .holds), ("a check-in", .checkIns), ("a contract", .contracts),
  ]

  static let bindings = [Keymap.confirm("choose")] + Keymap.moving() + [Keymap.back("leave")]

  var popup: Popup { .addMenu(self) }
  var context: Context { .addMenu }

  func content(in dashboard: Dashboard) -> PopupContent {
    PopupContent(
      title: "Add", id: .menu,
      blocks: [PopupContent.items(AddMenu.choices.map(\.label), selected: selected)])
  }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? {
    (selected, AddMenu.choices.count)
  }

  mutating func select(_ index: Int, in dashboard: Dashboard) { selected = index }

  /// Replaces the menu with the form of the selected choice.
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    let form = Form.entry(of: AddMenu.choices[selected].list, at: nil, in: dashboard.editable)
    dashboard.replaceLast(with: .form(form))
    return nil
  }
}
