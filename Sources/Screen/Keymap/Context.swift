/// Where a key is pressed. Each context has its own bindings, beside those that hold everywhere.
package enum Context: CaseIterable, Sendable {
  /// The panels.
  case main
  case help
  /// What can be done, to choose from.
  case palette
  /// What a new user is asked.
  case firstSteps
  /// What to find is typed.
  case find
  /// A value is typed into a setting of the what-if.
  case setting
  case form, entries, payments, whatIfs, addMenu, fileConflict, saveFailed, saveCopy, nameWhatIf
  case confirmApply, comparison, importFile, importPreview, plan

  /// A character that is pressed here is text, never a command.
  var takesText: Bool {
    switch self {
    case .setting, .form, .saveCopy, .nameWhatIf, .importFile, .palette, .find: true
    case .main, .help, .entries, .payments, .whatIfs, .addMenu, .fileConflict, .saveFailed,
      .confirmApply, .comparison, .importPreview, .plan, .firstSteps:
      false
    }
  }

  /// As the settings file leaves them if it says nothing.
  var bindings: [Binding] {
    switch self {
    case .main: Keymap.main
    case .help: Help.bindings
    case .palette: Palette.bindings + Keymap.everywhere
    case .firstSteps: FirstSteps.bindings + Keymap.besideText
    case .find: Find.bindings + Keymap.everywhere
    case .setting: WhatIf.Typing.bindings + Keymap.everywhere
    case .form: Form.bindings + Keymap.everywhere
    case .saveCopy: SaveCopy.bindings + Keymap.everywhere
    case .nameWhatIf: NameWhatIf.bindings + Keymap.everywhere
    case .importFile: ImportFile.bindings + Keymap.everywhere
    case .entries: EntryBrowser.bindings + Keymap.besideText
    case .payments: EntryBrowser.paymentBindings + Keymap.besideText
    case .whatIfs: EntryBrowser.whatIfBindings + Keymap.besideText
    case .addMenu: AddMenu.bindings + Keymap.besideText
    case .fileConflict: FileConflict.bindings + Keymap.besideText
    case .saveFailed: SaveFailed.bindings + Keymap.besideText
    case .confirmApply: ConfirmApply.bindings + Keymap.besideText
    case .comparison: Comparison.bindings + Keymap.besideText
    case .importPreview: ImportPreview.bindings + Keymap.besideText
    case .plan: PlanPopup.bindings + Keymap.besideText
    }
  }

  /// Where that is, in words.
  package var title: String {
    switch self {
    case .main: "Panels"
    case .help: "Help"
    case .palette: "Commands"
    case .firstSteps: "First steps"
    case .find: "Find"
    case .setting: "Typing a what-if's value"
    case .form: "Forms"
    case .entries: "Lists"
    case .payments: "Payments"
    case .whatIfs: "Saved what-ifs"
    case .addMenu: "Add"
    case .fileConflict: "Changed on disk"
    case .saveFailed: "Not saved"
    case .saveCopy: "Save a copy"
    case .nameWhatIf: "Save the what-if"
    case .confirmApply: "Apply this availability"
    case .comparison: "Comparison"
    case .importFile: "Import: file"
    case .importPreview: "Import: preview"
    case .plan: "Plan"
    }
  }

  /// The keys that can be commands here, of those that somebody chose; nil: the standard ones stay,
  /// so that nobody is caught in a pop-up.
  func usable(_ keys: [Key]) -> [Key]? {
    let usable = takesText ? keys.filter { !$0.isText } : keys
    return usable.isEmpty && self != .main ? nil : usable
  }
}

extension Key {
  fileprivate var isText: Bool {
    if case .character = self { true } else { false }
  }
}
