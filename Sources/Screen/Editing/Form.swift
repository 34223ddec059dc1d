import Eligibility

/// A form: values that are typed together and saved as one step.
package struct Form: Equatable, Sendable {
  let title: String
  let target: Target
  var fields: [FormField]
  /// The instructions above the fields.
  let intro: [String]
  /// Operations that are saved with the fields if anything changes.
  var furtherSteps: [ProfileEdit.Operation]
  /// The contract changes of the API response that filled in the form.
  var offeredContracts = ContractChanges()
  /// The published rule that the form of the availability checks the hours with.
  var availabilityRule: UpToDateAvailability?
  /// Whether the list of payments starts on the typed day.
  let startsTransactions: Bool
  let subject: Subject
  let today: Day
  var selected: Int {
    didSet { enterField() }
  }
  /// Whether the user tried to continue although the input was not valid.
  var wasRefused = false
  /// Whether Esc was pressed once; pressing it again discards the input.
  var asksToDiscard = false

  /// Keys of the fields that a page or API response adds, and the choice that saves contracts.
  static let capacityKey = "capacity"
  static let contractsKey = "contracts"
  static let contractsChosen = "save"

  /// The part of the document that the fields belong to.
  enum Target: Equatable, Sendable {
    /// Values at the top level of the document, or in one of its objects.
    case scalars([String])
    case entry(ListField, Int)
    case newEntry(ListField)
  }

  /// The subject of the form, from which the form can be built again after the file has changed.
  enum Subject: Equatable, Sendable {
    case checkIn(Day)
    case entry(ListField, Int?)
    case welcome, firstContract, transactionsSince, badge, person, availability, sections
  }

  init(
    _ subject: Subject, _ title: String, _ target: Target, _ fields: [FormField], today: Day,
    selected: Int = 0, intro: [String] = [], furtherSteps: [ProfileEdit.Operation] = [],
    startsTransactions: Bool = false
  ) {
    self.startsTransactions = startsTransactions
    self.subject = subject
    self.title = title
    self.target = target
    self.fields = fields
    self.today = today
    self.selected = selected
    self.intro = intro
    self.furtherSteps = furtherSteps
    enterField()
  }

  private mutating func enterField() {
    for index in fields.indices { fields[index].replacement = index == selected ? "" : nil }
  }

  enum SaveResult: Equatable {
    case typing
    case nothingToSave
    case done(ProfileEdit)
  }

  mutating func type(_ typed: Typed) -> Typed.Response {
    asksToDiscard = false
    return fields[selected].type(typed, today: today)
  }

  /// Moves to the next field, or finishes the form from the last one.
  mutating func enter() -> SaveResult {
    asksToDiscard = false
    if validationMessage != nil {
      wasRefused = true
      return .typing
    }
    guard isAtLastField else {
      selected += 1
      return .typing
    }
    return finish()
  }

  mutating func finish() -> SaveResult {
    asksToDiscard = false
    if !hasSomethingToSave { return .nothingToSave }
    let findings = findings
    if let faulty = fields.indices.first(where: { fault(at: $0, findings[$0]) != nil }) {
      selected = faulty
      wasRefused = true
      return .typing
    }
    return edit.map(SaveResult.done) ?? .nothingToSave
  }

  /// Whether the form adds an entry.
  var isNew: Bool {
    if case .newEntry = target { true } else { false }
  }

  var isAtLastField: Bool { selected == fields.count - 1 }

  /// Whether the form has input that would be lost.
  var isTyped: Bool { fields.contains(where: \.isTyped) }
}

/// Validation of the input.
extension Form {
  /// Why the value of the selected field cannot be saved, or `nil` if it can be.
  var validationMessage: String? { fault(at: selected, findings[selected]) }

  /// What the rules of the form find at each field; `nil` where they find nothing.
  var findings: [FormRule.Finding?] {
    let broken = brokenRules
    return fields.map { field in
      rules.lazy.compactMap { $0.finding(at: field.key, in: self, broken) }.first
    }
  }

  /// Returns why the value of a field cannot be saved, or `nil` if it can be.
  func fault(at index: Int, _ finding: FormRule.Finding?) -> String? {
    if case .failure(let message) = fields[index].value(today: today) { return message.text }
    return finding.flatMap { $0.isFault ? $0.text : nil }
  }

  /// Returns the error to show; a required field may be empty until the user tries to continue.
  func shownFault(at index: Int, _ finding: FormRule.Finding?) -> String? {
    let field = fields[index]
    return field.isRequired && field.isEmpty && !wasRefused ? nil : fault(at: index, finding)
  }
}
