import Eligibility

/// Reads an answer of Upwork's GraphQL API, at any nesting depth.
struct MyStatsResponse {
  private typealias Shown = MyStatsFindings.Shown

  private let document: JSONDocument
  private let today: Day
  private(set) var findings = MyStatsFindings()

  /// - Throws: the error that Upwork returned.
  init(_ document: JSONDocument, today: Day) throws(StoreError.Reason) {
    self.document = document
    self.today = today
    if let message = refusal { throw .apiError(message) }
    visit(document.root)
  }

  /// The message of the first error; `nil` if there is none, or if the answer has data.
  private var refusal: String? {
    guard let errors = document.node(at: "errors"), document.kind(of: errors) == .array else {
      return nil
    }
    if let data = document.node(at: "data"), document.kind(of: data) != .null { return nil }
    guard let first = document.elements(of: errors).first else { return nil }
    guard document.kind(of: first) == .object,
      let message = document.value(of: "message", in: first),
      document.kind(of: message) == .string
    else { return "no message" }
    return document.text(of: message)
  }

  private mutating func visit(_ node: JSONDocument.Node) {
    switch document.kind(of: node) {
    case .object:
      for (key, value) in document.members(of: node) {
        let key = document.text(of: key)
        read(value, named: key)
        // GraphQL connections wrap each element of a list in `node`.
        if key == "node" { addContract(value) }
        visit(value)
      }
    case .array:
      for element in document.elements(of: node) {
        addContract(element)
        visit(element)
      }
    case .string, .number, .bool, .null: break
    }
  }

  private mutating func addContract(_ node: JSONDocument.Node) {
    guard let contract = StatedContract(node, in: document).contract(today: today) else { return }
    findings.contracts.append(contract)
  }

  private mutating func read(_ node: JSONDocument.Node, named key: String) {
    switch key {
    case "jobSuccessScore": findings.score.add(score(node))
    case "totalCharge365NoPending":
      add(member("rawValue", of: node) ?? node, to: \.earnings) { $0.money }
    case "weeksEligibleWithin16wks":
      add(node, to: \.eligibleWeeks) { $0.whole(in: WeekCalendar.counts) }
    case "suspensions90limited": add(node, to: \.accountHolds) { $0.whole(in: Int.counts) }
    case "profileCompletenessSummary":
      guard let actual = member("actual", of: node) else { return }
      add(actual, to: \.completeness) { $0.whole(in: Int.percents) }
    case "topRatedStatus":
      if let badge = badge(node) { findings.badge.add(badge) }
    case "availability":
      guard let capacity = member("capacity", of: node).flatMap(capacity) else { return }
      findings.availability.add(capacity)
    default: break
    }
  }

  /// Adds a number to the findings. A null value is unknown and is skipped.
  private mutating func add<Value>(
    _ node: JSONDocument.Node,
    to field: WritableKeyPath<MyStatsFindings, MyStatsFindings.Sighting<Value>>,
    _ read: (JSONNumber) -> Value?
  ) {
    guard document.kind(of: node) != .null else { return }
    let value = document.statedNumber(node).flatMap(read)
    findings[keyPath: field].add(.init(value: value, text: source(node)))
  }

  /// Returns a member; `nil` if the node is not an object or lacks the key.
  private func member(_ key: String, of node: JSONDocument.Node) -> JSONDocument.Node? {
    document.kind(of: node) == .object ? document.value(of: key, in: node) : nil
  }

  /// Returns the source text of a value, shortened for a note.
  private func source(_ node: JSONDocument.Node) -> String {
    switch document.kind(of: node) {
    case .object: "an object"
    case .array: "a list"
    case .string, .number, .bool, .null: String(document.source(of: node).prefix(40))
    }
  }

  /// Returns a score from a percentage, or from a fraction: below 1, or 1 written as "1.0".
  private func score(_ node: JSONDocument.Node) -> Shown<Score> {
    if document.kind(of: node) == .null { return Shown(value: .notShown, text: "none") }
    let percent = document.statedNumber(node).flatMap { number -> Int? in
      let isFraction = number.isBelowOne || number.isOne && number.hasDecimalPoint
      return number.isAbove(100) ? nil : number.rounded(decimals: isFraction ? 2 : 0)
    }
    return Shown(value: percent.map(Score.percent), text: source(node))
  }

  private func badge(_ node: JSONDocument.Node) -> Shown<Badge>? {
    let badges: [String: Badge] = ["toprated": .topRated, "risingtalent": .risingTalent]
    return letters(of: node).flatMap { badges[$0] }.map { Shown(value: $0, text: source(node)) }
  }

  private func capacity(_ node: JSONDocument.Node) -> Shown<Capacity>? {
    guard let letters = letters(of: node) else { return nil }
    let capacity: Capacity? =
      if letters == "fulltime" || letters.contains("morethan30") {
        .moreThan30
      } else if letters == "parttime" || letters.contains("lessthan30") {
        .lessThan30
      } else if letters.contains("asneeded") {
        .asNeeded
      } else {
        nil
      }
    return capacity.map { Shown(value: $0, text: source(node)) }
  }

  /// Returns the letters and digits of the text in lowercase; `nil` if the node is not a string.
  private func letters(of node: JSONDocument.Node) -> String? {
    guard document.kind(of: node) == .string else { return nil }
    return document.text(of: node).prefix(80).lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension JSONNumber {
  fileprivate func whole(in range: ClosedRange<Int>) -> Int? {
    scaled(by: 0).flatMap { range.contains($0) ? $0 : nil }
  }

  /// The number as dollars, rounded to the cent; `nil` if it is negative or too large.
  var money: Money? {
    rounded(decimals: 2).flatMap { $0 <= Money.largest.cents ? Money(cents: $0) : nil }
  }
}

extension JSONDocument {
  /// Returns the value of a number, or of a string that contains a number.
  func statedNumber(_ node: Node) -> JSONNumber? {
    switch kind(of: node) {
    case .number: return decimal(node)
    case .string:
      let text = try? JSONDocument(Array(text(of: node).utf8))
      return text.flatMap { $0.kind(of: $0.root) == .number ? $0.decimal($0.root) : nil }
    case .object, .array, .bool, .null: return nil
    }
  }
}
