import Eligibility

/// What is open over the panels; the keys are its own while it is.
package enum Overlay: Equatable, Sendable {
  case form(Form)
  case entries(EntryBrowser)
  /// What may be added.
  case adding(selected: Int)
  /// Somebody else changed the file while a form was open.
  case conflict(Form, theirs: Assessment)
  /// A change that could not be saved, and why.
  case failure(ProfileEdit, reason: String)
  /// Where else to write it.
  case elsewhere(ProfileEdit, TextField)
  /// Under which name the what-if is to be saved.
  case naming(TextField)
  /// Whether what is supposed and can be true already is to be written.
  case applying(ProfileEdit)
  /// Saved what-ifs beside each other, by their names.
  case comparison([String])
  /// Which file to take in, and what is said of it.
  case importing(TextField, said: [String])
  /// What taking it in would do.
  case rehearsal([String], ProfileEdit)
  /// What to do first; which step is selected.
  case plan(selected: Int)

  /// It takes the place of everything else.
  var isWhole: Bool {
    switch self {
    case .comparison, .plan, .rehearsal: true
    case .form, .entries, .adding, .conflict, .failure, .elsewhere, .naming, .applying, .importing:
      false
    }
  }

  /// What `a` adds: a word, and the form for it.
  static let addable: [(words: String, list: EntryList)] = [
    ("a proposal or an accepted invitation", .activity), ("an earning or a refund", .transactions),
    ("a hold", .holds), ("a check-in", .checkIns), ("a contract", .contracts),
  ]
}

extension Overlay {
  /// Why what is typed so far cannot be kept.
  var complaint: String? {
    guard case .form(let form) = self else { return nil }
    return form.complaint
  }

  /// Its keys, for the footer.
  var hints: [Binding.Hint] {
    switch self {
    case .entries(let browser) where browser.list == .scenarios:
      [
        .init("Enter", "open"), .init("Space", "mark"), .init("c", "compare"), .init("e", "rename"),
        .init("d", "delete"), .init("Esc", "leave"),
      ]
    case .entries(let browser) where browser.list == .transactions:
      [
        .init("Enter", "open"), .init("a", "add"), .init("d", "delete"), .init("s", "since when"),
        .init("Esc", "leave"),
      ]
    case .form: [.init("Enter", "next"), .init("Ctrl-S", "save"), .init("Esc", "leave")]
    case .entries:
      [.init("Enter", "open"), .init("a", "add"), .init("d", "delete"), .init("Esc", "leave")]
    case .adding: [.init("Enter", "choose"), .init("Esc", "leave")]
    case .conflict: [.init("k", "keep yours"), .init("t", "take theirs")]
    case .failure: [.init("Enter", "again"), .init("w", "elsewhere"), .init("Esc", "back")]
    case .naming: [.init("Enter", "save"), .init("Esc", "back")]
    case .applying: [.init("y", "yes, write it"), .init("Esc", "no")]
    case .comparison: [.init("↑↓", "scroll"), .init("Esc", "back")]
    case .importing: [.init("Enter", "look"), .init("Tab", "complete"), .init("Esc", "leave")]
    case .rehearsal: [.init("Enter", "import"), .init("↑↓", "scroll"), .init("Esc", "back")]
    case .plan: [.init("↑↓", "step"), .init("Esc", "back")]
    case .elsewhere: [.init("Enter", "write"), .init("Esc", "back")]
    }
  }
}
