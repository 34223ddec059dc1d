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
    case .selected: popupForSelection
    }
  }

  private var popupForSelection: Popup {
    let selected = selection(in: focus)
    switch focus {
    case .criteria: return popup(for: Criterion.allCases[selected])
    case .earnings: return popup(for: Criterion.earnings)
    case .history:
      let records = editable.snapshot.checkInHistory
      let date = records.indices.contains(selected) ? records[selected].checkIn.date : nil
      return .form(Form.checkIn(on: date ?? editable.today, in: editable))
    case .nextSteps:
      let steps = plan.steps
      guard steps.indices.contains(selected) else { return .form(Form.badge(in: editable)) }
      return popup(for: steps[selected].criterion)
    case .benefits, .levers, .timeline: return .form(Form.badge(in: editable))
    case .weeks:
      let ends = WeeksPanel.weeks(of: self)[selected].ends
      let deciding = editable.snapshot.standings[ends]?.date
      return .form(Form.checkIn(on: deciding ?? min(ends, editable.today), in: editable))
    }
  }

  private func popup(for criterion: Criterion) -> Popup {
    switch criterion {
    case .jobSuccessScore: .form(Form.checkIn(on: editable.today, in: editable))
    case .firstContract: .form(Form.firstContract(in: editable))
    case .eligibleWeeks: .entries(EntryBrowser(list: .checkIns))
    case .profileCompleteness: .form(Form.sections(in: editable))
    case .earnings: .entries(EntryBrowser(list: .transactions))
    case .availability: .form(Form.availability(in: editable))
    case .accountHolds: .entries(EntryBrowser(list: .holds))
    case .activity: .entries(EntryBrowser(list: .activity))
    }
  }
}

extension Form {
  static func confirmation(in assessment: Assessment) -> ProfileEdit {
    let today = assessment.today
    return ProfileEdit(
      "availability: confirmed \(today.words)",
      [.set(.scalar(["availability", "confirmed"]), .day(today))])
  }
}
