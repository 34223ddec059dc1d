import Eligibility

extension Form {
  /// The record that the typed values make; what is empty or not valid is not known.
  func record<Content: ProfileRecord>() -> Content {
    var record = Content.blank
    record.walk(RecordFields(FormReader(form: self)))
    return record
  }

  /// The typed sections, or `nil` if this is not the form of the sections.
  var typedSections: Sections? { subject == .sections ? record() : nil }

  /// The typed check-in, or `nil` if its day is not valid.
  var checkIn: CheckIn? {
    guard fields.first?.day(today: today) != nil else { return nil }
    var checkIn: CheckIn = record()
    checkIn.risingTalent = checkIn.risingTalent ?? risingTalentShown
    return checkIn
  }

  /// The rules between two fields that the typed entry breaks.
  var brokenRules: [BrokenRule] {
    switch subject {
    case .entry(.holds, _): (record() as Hold).brokenRules
    case .entry(.contracts, _): (record() as Contract).brokenRules
    case .checkIn, .entry, .welcome, .firstContract, .transactionsSince, .badge, .person,
      .availability, .sections:
      []
    }
  }
}

/// A visitor that fills a record with the typed values of a form.
private final class FormReader: FieldVisitor {
  private let form: Form

  init(form: Form) {
    self.form = form
  }

  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue? {
    form.typedValue(key)
  }

  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?) {}
  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?) {}
}
