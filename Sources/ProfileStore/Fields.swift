import Eligibility

/// One object of a document, read field by field; what does not fit is a fault and reads as nil.
struct Fields: ~Copyable {
  private let document: Document
  private let faults: Faults
  /// Where the object stands, as in `availability`; of an entry: where its list stands.
  private let place: String
  /// Of an entry, in its list.
  private var index: Int?
  private var object: Document.Node

  /// All of a document; nil, and a fault, if it is no object.
  init?(_ document: Document, faults: Faults) {
    self.init(document, faults: faults, place: "", object: document.root)
    if !isObject { return nil }
  }

  private init(_ document: Document, faults: Faults, place: String, object: Document.Node) {
    self.document = document
    self.faults = faults
    self.place = place
    self.object = object
  }

  /// Notes a fault unless it is one.
  private var isObject: Bool {
    if document.kind(of: object) == .object { return true }
    faults.add(path, "expected an object in braces")
    return false
  }

  /// Whether it says anything, be it at fault.
  func has(_ key: ProfileKey) -> Bool { node(key) != nil }

  /// Null means the same as absent.
  private func node(_ key: ProfileKey) -> Document.Node? {
    guard let node = document.value(of: key.rawValue, in: object) else { return nil }
    return document.kind(of: node) == .null ? nil : node
  }

  /// As in `checkIns[3]`; empty for the whole document.
  private var path: String {
    index.map { "\(place)[\($0)]" } ?? place
  }

  private func path(to key: ProfileKey) -> String {
    let path = path
    return path.isEmpty ? key.rawValue : "\(path).\(key.rawValue)"
  }

  /// Notes a fault if the field is missing.
  private func required(
    _ key: ProfileKey, _ expected: @autoclosure () -> String
  ) -> Document.Node? {
    if let node = node(key) { return node }
    faults.add(path(to: key), "is missing; expected \(expected())")
    return nil
  }

  private func reject(_ node: Document.Node, of key: ProfileKey, _ expected: String) {
    let source = document.source(of: node)
    let written = source.count > 60 ? "\(source.prefix(60))…" : source
    let shown =
      switch document.kind(of: node) {
      case .object: "an object"
      case .array: "a list"
      case .string, .number, .bool, .null: written
      }
    faults.add(path(to: key), "\(shown) is not \(expected)")
  }

  /// Reads the field if it is there, and notes a fault if it is not what is expected.
  private func read<Result>(
    _ node: Document.Node?, of key: ProfileKey, _ expected: @autoclosure () -> String,
    _ read: (Document.Node) -> Result?
  ) -> Result? {
    guard let node else { return nil }
    if let result = read(node) { return result }
    reject(node, of: key, expected())
    return nil
  }

  private func read<Result>(
    _ key: ProfileKey, _ expected: @autoclosure () -> String,
    _ read: (Document.Node) -> Result?
  ) -> Result? {
    self.read(node(key), of: key, expected(), read)
  }
}

extension Fields {
  func bool(_ key: ProfileKey) -> Bool? {
    read(key, "true or false") { node in
      document.kind(of: node) == .bool ? document.isTrue(node) : nil
    }
  }

  func text(_ key: ProfileKey) -> String? {
    read(key, "a text in double quotes") { string($0) }
  }

  /// Of what is kept and not looked at.
  func checkText(_ key: ProfileKey) {
    _ = read(key, "a text in double quotes") { document.kind(of: $0) == .string ? () : nil }
  }

  /// More than white space.
  func requiredName(_ key: ProfileKey) -> String? {
    read(required(key, "a name"), of: key, "a name in double quotes") { node in
      string(node).flatMap { $0.isBlank ? nil : $0 }
    }
  }

  func requiredText(_ key: ProfileKey) -> String? {
    read(required(key, "a text"), of: key, "a text in double quotes") { string($0) }
  }

  func integer(_ key: ProfileKey, in range: ClosedRange<Int>) -> Int? {
    read(key, wholeNumber(range)) { whole($0, in: range) }
  }

  /// A document of a newer version is judged by nothing else: what its values mean cannot be known.
  func version(newerThan version: Int) -> Fault? {
    guard let node = node(.version), let number = number(node, decimals: 0), number > version
    else { return nil }
    return Fault(
      path: ProfileKey.version.rawValue,
      message: "\(number) is newer than \(version), the version that this toprated reads; "
        + "update toprated to open this profile")
  }

  /// Notes a fault unless the document is of `version`.
  func checkVersion(_ version: Int) {
    let expected = "\(version), the version that this toprated reads"
    _ = read(required(.version, expected), of: .version, expected) {
      whole($0, in: version...version)
    }
  }

  /// A percentage, or that My Stats shows none.
  func score(_ key: ProfileKey) -> Score? {
    guard let node = node(key) else { return nil }
    guard document.kind(of: node) == .number else {
      return read(key, "\(wholeNumber(0...100)), or \"none\"") {
        string($0) == "none" ? .notShown : nil
      }
    }
    return integer(key, in: 0...100).map(Score.percent)
  }

  func day(_ key: ProfileKey) -> Day? {
    day(node(key), of: key)
  }

  func requiredDay(_ key: ProfileKey) -> Day? {
    day(required(key, Fields.date), of: key)
  }

  private func day(_ node: Document.Node?, of key: ProfileKey) -> Day? {
    read(node, of: key, Fields.date) { document.day($0) }
  }

  func hours(_ key: ProfileKey) -> Hours? {
    hundredths(key, in: Hours.range).map(Hours.init)
  }

  func stars(_ key: ProfileKey) -> Stars? {
    hundredths(key, in: Stars.range).map(Stars.init)
  }

  private func hundredths(_ key: ProfileKey, in range: ClosedRange<Int>) -> Int? {
    let (least, most) = (range.lowerBound / 100, range.upperBound / 100)
    return read(key, "a number from \(least) to \(most) with at most two decimals") { node in
      number(node, decimals: 2).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: ProfileKey) -> Choice? {
    choice(node(key), of: key)
  }

  func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: ProfileKey
  ) -> Choice? {
    choice(required(key, choices(Choice.self)), of: key)
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Document.Node?, of key: ProfileKey
  ) -> Choice? {
    read(node, of: key, choices(Choice.self)) { string($0).flatMap(Choice.init) }
  }

  func amount(_ key: ProfileKey, _ sign: AmountSign = .any) -> Money? {
    amount(node(key), of: key, sign)
  }

  func requiredAmount(_ key: ProfileKey, _ sign: AmountSign = .any) -> Money? {
    amount(required(key, sign.expected), of: key, sign)
  }

  private func amount(
    _ node: Document.Node?, of key: ProfileKey, _ sign: AmountSign
  ) -> Money? {
    read(node, of: key, sign.expected) { node in
      let money = number(node, decimals: 2).map(Money.init)
      return money.flatMap { sign.range.contains($0) ? $0 : nil }
    }
  }

  func object<Result>(_ key: ProfileKey, _ read: (borrowing Fields) -> Result) -> Result? {
    guard let node = node(key) else { return nil }
    let fields = Fields(document, faults: faults, place: path(to: key), object: node)
    return fields.isObject ? read(fields) : nil
  }

  func list<Entry>(_ key: ProfileKey, _ read: (borrowing Fields) -> Entry?) -> [Entry]? {
    guard let node = node(key) else { return nil }
    guard document.kind(of: node) == .array else {
      reject(node, of: key, "a list in brackets")
      return nil
    }
    var fields = Fields(document, faults: faults, place: path(to: key), object: node)
    var entries: [Entry] = []
    for (index, element) in document.children(of: node).enumerated() {
      (fields.index, fields.object) = (index, element)
      if fields.isObject, let entry = read(fields) { entries.append(entry) }
    }
    return entries
  }

  /// Notes that the value of `key`, though sound by itself, cannot stand here.
  func reject(_ key: ProfileKey, _ expected: String) {
    if let node = node(key) { reject(node, of: key, expected) }
  }

  private static let date = "a date from 1970-01-01 to 2199-12-31, written YYYY-MM-DD"

  private func string(_ node: Document.Node) -> String? {
    document.kind(of: node) == .string ? document.text(of: node) : nil
  }

  private func number(_ node: Document.Node, decimals: Int) -> Int? {
    guard document.kind(of: node) == .number else { return nil }
    return document.decimal(node).scaled(by: decimals)
  }

  private func whole(_ node: Document.Node, in range: ClosedRange<Int>) -> Int? {
    number(node, decimals: 0).flatMap { range.contains($0) ? $0 : nil }
  }

  private func wholeNumber(_ range: ClosedRange<Int>) -> String {
    "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  private func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type
  ) -> String {
    "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

/// Which amounts a field may have.
enum AmountSign {
  case any, notNegative, notPositive, positive

  var range: ClosedRange<Money> {
    let largest = Money.largest.cents
    return switch self {
    case .any: Money(cents: -largest)...Money(cents: largest)
    case .notNegative: Money(cents: 0)...Money(cents: largest)
    case .notPositive: Money(cents: -largest)...Money(cents: 0)
    case .positive: Money(cents: 1)...Money(cents: largest)
    }
  }

  var expected: String {
    let kind =
      switch self {
      case .any: "an amount"
      case .notNegative: "an amount of 0 or more"
      case .notPositive: "an amount of 0 or less"
      case .positive: "an amount above 0"
      }
    return "\(kind) with at most two decimals, up to 1,000,000,000.00"
  }
}
