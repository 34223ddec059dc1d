import Eligibility

/// Something that the user can open to edit.
package enum Editable: Equatable, Sendable {
  case checkIn, adding, selected, person, contracts
}

extension Dashboard {
  /// The assessment that edits start from; if there is no profile yet, that of an empty one.
  var editable: Assessment {
    if case .noProfileYet(let empty) = source { empty } else { assessment }
  }

  /// Why nothing can be changed here, or `nil` if it can be.
  var readOnlyReason: String? { hypotheticalReason ?? writingReason }

  /// Why nothing can be saved, or `nil` if it can be.
  var writingReason: String? {
    switch source {
    case .sample:
      "Sample data can't be changed. Quit, then run toprated to open your own profile."
    case .profile, .noProfileYet:
      broken.map { "Nothing is saved until this is fixed: \($0)" }
    }
  }

  func popup(for what: Editable) -> Popup {
    switch what {
    case .checkIn where source != .profile, .selected where source != .profile:
      .form(Form.welcome(in: editable))
    case .checkIn: .form(Form.checkIn(on: editable.today, in: editable))
    case .adding: .addMenu(AddMenu())
    case .person: .form(Form.person(in: editable))
    case .contracts: .entries(EntryBrowser(list: .contracts))
    case .selected: focus.view.popup(editing: selection(in: focus), in: self)
    }
  }

  /// Returns the form or list that edits a criterion, or the badge if `criterion` is `nil`.
  func popup(for criterion: Criterion?) -> Popup {
    switch criterion?.source.part {
    case .list(let list): .entries(EntryBrowser(list: list))
    case let part?: .form(form(for: part))
    case nil: .form(Form.badge(in: editable))
    }
  }

  /// Returns the form for a part of the profile; for a list, that of a new entry.
  func form(for part: ProfilePart) -> Form {
    switch part {
    case .checkIn: Form.checkIn(on: editable.today, in: editable)
    case .firstContract: Form.firstContract(in: editable)
    case .sections: Form.sections(in: editable)
    case .availability: Form.availability(in: editable)
    case .list(let list): Form.entry(of: list, at: nil, in: editable)
    }
  }
}
