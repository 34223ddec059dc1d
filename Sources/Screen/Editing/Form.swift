import Eligibility

/// A few values that are typed together and kept as one step.
package struct Form: Equatable, Sendable {
  let title: String
  let target: Target
  var fields: [FormField]
  /// What to do here, above the fields.
  let intro: [String]
  /// What is set beside the fields when anything changes.
  var furtherSteps: [ProfileEdit.Operation]
  /// Of the API's answer that fills it in.
  var offeredContracts = ContractChanges()
  /// The list of transactions begins with the day that is typed.
  let startsTransactions: Bool
  let subject: Subject
  let today: Day
  var selected: Int {
    didSet { enterField() }
  }
  /// Somebody wanted to go on without what is needed.
  var wasRefused = false
  /// Esc was pressed once; what is typed is discarded if it is pressed again.
  var asksToDiscard = false

  /// The fields that such an answer adds.
  static let capacityKey = "capacity"
  static let contractsKey = "contracts"
  static let contractsChosen = "save"

  /// What the fields are fields of.
  enum Target: Equatable, Sendable {
    /// Keys of the document, or of an object of it.
    case scalars([String])
    case entry(ListField, Int)
    case newEntry(ListField)
  }

  /// What it is about, so that it can be made again from another state of the file.
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

  /// To the next field, or, from the last, to the end.
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
    if let faulty = fields.indices.first(where: { fault(at: $0) != nil }) {
      selected = faulty
      wasRefused = true
      return .typing
    }
    return edit.map(SaveResult.done) ?? .nothingToSave
  }

  /// It adds something.
  var isNew: Bool {
    if case .newEntry = target { true } else { false }
  }

  var isAtLastField: Bool { selected == fields.count - 1 }

  /// Something is typed that would be lost.
  var isTyped: Bool { fields.contains(where: \.isTyped) }
}

/// What is wrong with what is typed.
extension Form {
  /// Why the selected field cannot be kept as it is.
  var validationMessage: String? { fault(at: selected) }

  func fault(at index: Int) -> String? {
    if case .failure(let message) = fields[index].value(today: today) { return message.text }
    return finding(at: index).flatMap { $0.isFault ? $0.text : nil }
  }

  /// What the other fields say against it, if it is a value at all.
  func finding(at index: Int) -> FormRule.Finding? {
    rules.lazy.compactMap { $0.finding(at: fields[index].key, in: self) }.first
  }

  /// What is needed and not typed yet is no fault until somebody wants to go on.
  func shownFault(at index: Int) -> String? {
    let field = fields[index]
    return field.isRequired && field.isEmpty && !wasRefused ? nil : fault(at: index)
  }
}
