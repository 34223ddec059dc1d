/// The one table of keys: it moves the dashboard and makes the footer, the help and the README's list.
package enum Keymap {
  package static let bindings = moving + ahead + supposing + changing + program

  /// What a key press means now; a key that does nothing here says why.
  package static func message(for key: Key, in dashboard: Dashboard) -> Message {
    let bound = bindings.filter { $0.keys.contains(key) }
    let special = bound.first { $0.applies?(dashboard) == true }
    guard let binding = special ?? bound.first(where: { $0.applies == nil }) else {
      return .keyMeantNothing("\(key.name) does nothing here · ? shows the keys")
    }
    return binding.unavailable(dashboard).map(Message.keyMeantNothing) ?? binding.message
  }
}
