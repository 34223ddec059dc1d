import Eligibility

/// Reads records from a document. Invalid values are noted as faults and read as `nil`.
final class FieldReader: FieldVisitor {
  private let document: JSONDocument
  private let faults: FaultCollector
  /// The object that is being read.
  private var object: JSONDocument.Node
  /// The path of the object, as in `availability`; for a list entry, the path of its list.
  private let place: String
  /// The index of the entry in its list; `nil` if the object is not a list entry.
  private var index: Int?
  /// The texts read so far that must not repeat in this list.
  private var distinctTexts: Set<[UInt8]> = []

  /// - Parameter object: the object to read; `nil` if it is the root.
  init(
    _ document: JSONDocument, _ faults: FaultCollector, _ object: JSONDocument.Node? = nil,
    at place: String = ""
  ) {
    self.document = document
    self.faults = faults
    self.object = object ?? document.root
    self.place = place
  }

  /// Returns the record; `nil`, with a fault, if the value is not an object.
  func record<Content: ProfileRecord>() -> Content? {
    guard document.kind(of: object) == .object else {
      faults.add(path, "expected an object in braces")
      return nil
    }
    var record = Content.blank
    record.walk(RecordFields(self))
    return record
  }

  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue? {
    guard let node = node(key) else {
      if isRequired { faults.add(path(to: key), "is missing. Expected \(kind.expected)") }
      return nil
    }
    guard let value = read(node, as: kind) else {
      reject(node, of: key, kind.expected(of: document.kind(of: node)))
      return nil
    }
    if case (.distinctText, .text(let text)) = (kind, value),
      !distinctTexts.insert(Array(text.utf8)).inserted
    {
      reject(node, of: key, "a name of its own")
    }
    return value
  }

  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?) {
    guard let node = node(key) else { return }
    content = FieldReader(document, faults, node, at: path(to: key)).record()
  }

  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?) {
    guard let node = node(key) else { return }
    guard document.kind(of: node) == .array else {
      return reject(node, of: key, "a list in brackets")
    }
    let reader = FieldReader(document, faults, node, at: path(to: key))
    var read: [Entry] = []
    let elements = document.children(of: node)
    read.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      (reader.index, reader.object) = (index, element)
      if let entry: Entry = reader.record() { read.append(entry) }
    }
    entries = read
  }

  func rule(_ key: String, _ rule: FieldRule) {
    guard let node = node(key) else { return }
    switch rule {
    case .isBefore(let other, let day): reject(node, of: key, "on or after \"\(other)\", \(day)")
    case .needs(let other, _) where self.node(other) != nil: break
    case .needs(let other, let exception):
      let unless = exception.isEmpty ? "" : ", unless \(exception)"
      reject(node, of: key, "possible without \"\(other)\"\(unless)")
    }
  }
}

extension FieldReader {
  /// Returns the value of a key. A null value counts as absent.
  private func node(_ key: String) -> JSONDocument.Node? {
    document.value(of: key, in: object).flatMap { document.kind(of: $0) == .null ? nil : $0 }
  }

  /// As in `checkIns[3]`; empty for the whole document.
  private var path: String { index.map { "\(place)[\($0)]" } ?? place }

  private func path(to key: String) -> String {
    let path = path
    return path.isEmpty ? key : "\(path).\(key)"
  }

  private func reject(_ node: JSONDocument.Node, of key: String, _ expected: String) {
    let source = document.source(of: node)
    let shown =
      switch document.kind(of: node) {
      case .object: "an object"
      case .array: "a list"
      case .string, .number, .bool, .null: source.count > 60 ? "\(source.prefix(60))…" : source
      }
    faults.add(path(to: key), "\(shown) is not \(expected)")
  }

  /// Returns the value; `nil` if it is not valid for `kind`.
  private func read(_ node: JSONDocument.Node, as kind: FieldKind) -> JSONValue? {
    switch (document.kind(of: node), kind) {
    case (.bool, .flag): .bool(document.isTrue(node))
    case (.string, .day): document.day(node).map(JSONValue.day)
    case (.string, _): text(document.text(of: node), as: kind).map(JSONValue.text)
    case (.number, _): number(document.decimal(node), as: kind)
    case (.bool, _), (.null, _), (.object, _), (.array, _): nil
    }
  }

  private func text(_ text: String, as kind: FieldKind) -> String? {
    switch kind {
    case .text, .distinctText: text
    case .name: text.isBlank ? nil : text
    case .score: text == "none" ? text : nil
    case .choice(let values): values.has(text) ? text : nil
    case .version, .flag, .integer, .day, .amount, .hundredths: nil
    }
  }

  private func number(_ number: JSONNumber, as kind: FieldKind) -> JSONValue? {
    switch kind {
    case .version: whole(number, in: Profile.formatVersion...Profile.formatVersion)
    case .integer(let range): whole(number, in: range)
    case .score: whole(number, in: Int.percents)
    case .amount(let sign):
      number.scaled(by: 2).map(Money.init).flatMap { sign.range.contains($0) ? .money($0) : nil }
    case .hundredths(let range):
      number.scaled(by: 2).flatMap { range.contains($0) ? .hundredths($0) : nil }
    case .text, .name, .distinctText, .flag, .day, .choice: nil
    }
  }

  private func whole(_ number: JSONNumber, in range: ClosedRange<Int>) -> JSONValue? {
    number.scaled(by: 0).flatMap { range.contains($0) ? .integer($0) : nil }
  }
}

extension FieldKind {
  /// Returns what is expected instead of a value of the kind `written`.
  fileprivate func expected(of written: JSONDocument.Kind) -> String {
    switch self {
    case .text, .name, .distinctText: "\(expected) in double quotes"
    case .score where written == .number: FieldKind.percent.expected
    case .score, .version, .flag, .integer, .day, .amount, .hundredths, .choice: expected
    }
  }
}
