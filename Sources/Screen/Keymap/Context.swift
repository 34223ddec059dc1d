/// Where a key is pressed. Each context has its own bindings, besides those that apply everywhere.
package enum Context: CaseIterable, Sendable {
  /// The panels.
  case main
  case help
  case palette
  /// The questions for a new user.
  case firstSteps
  /// While the user types a search text.
  case find
  /// While the user types a value for a what-if setting.
  case setting
  case form, entries, payments, whatIfs, addMenu, fileConflict, saveFailed, saveCopy, nameWhatIf
  case confirmApply, comparison, importFile, importPreview, plan

  /// The heading in the help.
  package var title: String { traits.title }

  /// Whether characters typed here are text, never commands.
  var takesText: Bool { traits.takesText }

  /// The default bindings, without changes from the settings file.
  var bindings: [Binding] { traits.bindings() }

  private var traits: Traits {
    switch self {
    case .main: Traits("Panels", Keymap.main)
    case .help: Traits("Help", Help.bindings)
    case .palette: .typing("Commands", CommandPalette.bindings)
    case .firstSteps: .commands("First steps", FirstSteps.bindings)
    case .find: .typing("Find", Find.bindings)
    case .setting: .typing("Typing a what-if's value", WhatIf.Typing.bindings)
    case .form: .typing("Forms", Form.bindings)
    case .entries: .commands("Lists", EntryBrowser.bindings)
    case .payments: .commands("Payments", EntryBrowser.paymentBindings)
    case .whatIfs: .commands("Saved what-ifs", EntryBrowser.whatIfBindings)
    case .addMenu: .commands("Add", AddMenu.bindings)
    case .fileConflict: .commands("Changed on disk", FileConflict.bindings)
    case .saveFailed: .commands("Not saved", SaveFailed.bindings)
    case .saveCopy: .typing("Save a copy", SaveCopy.bindings)
    case .nameWhatIf: .typing("Save the what-if", NameWhatIf.bindings)
    case .confirmApply: .commands("Apply this availability", ConfirmApply.bindings)
    case .comparison: .commands("Comparison", Comparison.bindings)
    case .importFile: .typing("Import: file", ImportFile.bindings)
    case .importPreview: .commands("Import: preview", ImportPreview.bindings)
    case .plan: .commands("Plan", PlanPopup.bindings)
    }
  }

  /// Returns the chosen keys that can be commands here, or `nil` to keep the default keys, so that
  /// the user can always leave a pop-up.
  func usable(_ keys: [Key]) -> [Key]? {
    let usable = takesText ? keys.filter { !$0.isText } : keys
    return usable.isEmpty && self != .main ? nil : usable
  }
}

/// The properties of a context.
private struct Traits {
  let title: String
  let takesText: Bool
  let bindings: () -> [Binding]

  init(
    _ title: String, takesText: Bool = false, _ bindings: @autoclosure @escaping () -> [Binding]
  ) {
    (self.title, self.takesText, self.bindings) = (title, takesText, bindings)
  }

  static func commands(
    _ title: String, _ own: @autoclosure @escaping () -> [Binding]
  ) -> Traits {
    Traits(title, own() + Keymap.besideText)
  }

  static func typing(_ title: String, _ own: @autoclosure @escaping () -> [Binding]) -> Traits {
    Traits(title, takesText: true, own() + Keymap.everywhere)
  }
}

extension Key {
  fileprivate var isText: Bool {
    if case .character = self { true } else { false }
  }
}
