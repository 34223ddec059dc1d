import Eligibility

/// The unsaved input of a form, to be resumed in a later session.
package struct Draft: Equatable, Sendable {
  /// The form, as in `checkIn 2026-11-22` or `entry transactions 3`.
  package let subject: String
  package let fields: [DraftField]

  package struct DraftField: Equatable, Sendable {
    package let key: String
    package let initial: String
    package let typed: String

    package init(key: String, initial: String, typed: String) {
      self.key = key
      self.initial = initial
      self.typed = typed
    }
  }

  package init(subject: String, fields: [DraftField]) {
    self.subject = subject
    self.fields = fields
  }
}

extension Dashboard {
  /// The unsaved input of the topmost form that has any, or `nil` if there is none.
  package var draft: Draft? {
    for case .form(let form) in popups.reversed() where form.isTyped {
      return Draft(
        subject: form.subject.name,
        fields: form.fields.map {
          Draft.DraftField(key: $0.key, initial: $0.initial, typed: $0.input.text)
        })
    }
    return nil
  }

  /// Opens the form again with its input; returns `false` if the form no longer exists.
  package mutating func resume(_ draft: Draft) -> Bool {
    guard readOnlyReason == nil, let subject = Form.Subject(named: draft.subject) else {
      return false
    }
    var form = Form.about(subject, in: editable)
    // Fields that a pasted page added exist only together with that page.
    let fields = draft.fields.filter { form.field($0.key) != nil }
    if form.fields.map(\.initial) != fields.map(\.initial) {
      form = Form.about(subject.asNew, in: editable)
    }
    guard form.fields.map(\.key) == fields.map(\.key) else { return false }
    for (index, field) in fields.enumerated() where field.typed != field.initial {
      form.fields[index].set(field.typed)
    }
    popups = [.form(form)]
    let hints = [
      keymap.hint(for: .popup(.submitted), "saves it", in: .form),
      keymap.hint(for: .wentBack, "discards it", in: .form),
    ]
    notice =
      "Recovered \(form.recovered). "
      + hints.compactMap(\.self).joined(separator: ", ") + "."
    return true
  }
}

extension Form {
  fileprivate var recovered: String {
    switch subject {
    case .checkIn, .welcome: "an unsaved check-in"
    default: "what you typed in \(title)"
    }
  }
}

extension Form.Subject {
  fileprivate var name: String {
    switch self {
    case .checkIn(let day): "checkIn \(day)"
    case .entry(let list, nil): "entry \(list.rawValue)"
    case .entry(let list, let index?): "entry \(list.rawValue) \(index)"
    case .welcome: "welcome"
    case .firstContract: "firstContract"
    case .transactionsSince: "transactionsSince"
    case .badge: "badge"
    case .person: "person"
    case .availability: "availability"
    case .sections: "sections"
    }
  }

  fileprivate init?(named name: String) {
    let words = name.split(separator: " ").map(String.init)
    let single: [Form.Subject] = [
      .welcome, .firstContract, .transactionsSince, .badge, .person, .availability, .sections,
    ]
    if let subject = single.first(where: { $0.name == name }) {
      self = subject
    } else if words.count == 2, words[0] == "checkIn", let day = Day(words[1]) {
      self = .checkIn(day)
    } else if (2...3).contains(words.count), words[0] == "entry",
      let list = ListField(rawValue: words[1])
    {
      self = .entry(list, words.count == 3 ? Int(words[2]) : nil)
    } else {
      return nil
    }
  }
}
