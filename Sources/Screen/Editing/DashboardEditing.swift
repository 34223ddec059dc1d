import Eligibility

/// What can be opened to change something.
package enum Editable: Equatable, Sendable {
  case checkIn, adding, selected, person, contracts
}

extension Dashboard {
  /// The assessment that an edit starts from: of an empty profile where there is none yet.
  var editable: Assessment {
    if case .noProfileYet(let empty) = source { empty } else { assessment }
  }

  /// Why nothing can be changed; nil: it can.
  var readOnlyReason: String? { elsewhereReason ?? writingReason }

  /// Why nothing is written; nil: it is.
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

  /// The form or list that edits a criterion; nil: the badge.
  func popup(for criterion: Criterion?) -> Popup {
    switch criterion {
    case .jobSuccessScore: .form(Form.checkIn(on: editable.today, in: editable))
    case .firstContract: .form(Form.firstContract(in: editable))
    case .eligibleWeeks: .entries(EntryBrowser(list: .checkIns))
    case .profileCompleteness: .form(Form.sections(in: editable))
    case .earnings: .entries(EntryBrowser(list: .transactions))
    case .availability: .form(Form.availability(in: editable))
    case .accountHolds: .entries(EntryBrowser(list: .holds))
    case .activity: .entries(EntryBrowser(list: .activity))
    case nil: .form(Form.badge(in: editable))
    }
  }
}

extension Form {
  static func confirmation(in assessment: Assessment) -> ProfileEdit {
    let today = assessment.today
    return ProfileEdit(
      "availability: confirmed \(today.formatted())",
      [.set(.scalar(["availability", "confirmed"]), .day(today))])
  }
}
