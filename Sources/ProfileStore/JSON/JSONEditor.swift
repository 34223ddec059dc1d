import Eligibility

/// Edits a document and leaves everything else in it unchanged.
struct JSONEditor {
  var document: JSONDocument

  init(_ document: JSONDocument) {
    self.document = document
  }

  mutating func set(
    _ key: String, in object: JSONDocument.Node, order: [String], to json: JSONValue?
  ) throws(StoreError.Reason) {
    let members = document.members(of: object)
    guard let index = members.firstIndex(where: { document.text(of: $0.key) == key }) else {
      guard let json else { return }
      return try insert(key, json, in: object, order: order)
    }
    let (oldKey, old) = members[index]
    if let json {
      let isInline = !document.isFirstOnLine(document.range(of: oldKey).lowerBound)
      try replace(old, with: json, isInline: isInline)
    } else if document.kind(of: old) != .null {
      try remove([index], from: object)
    }
  }

  private mutating func replace(
    _ node: JSONDocument.Node, with json: JSONValue, isInline: Bool
  ) throws(StoreError.Reason) {
    guard !document.equals(json, at: node) else { return }
    let range = document.range(of: node)
    let text = isInline ? json.line : json.expanded(in: document.style(at: range.lowerBound))
    try splice(range, Array(text.utf8))
  }

  /// Inserts a member after the nearest key that precedes it in the format.
  private mutating func insert(
    _ key: String, _ json: JSONValue, in object: JSONDocument.Node, order: [String]
  ) throws(StoreError.Reason) {
    if json.isContainer { try expandFlatRoot() }
    let keys = document.members(of: object).map { document.text(of: $0.key) }
    let position = position(of: key, among: keys, in: order)
    try insert(at: position, in: object) { write in write(NewItem(key: key, json: json)) }
  }

  /// Returns the index for `key`: after the nearest key before it in `order`, else before the next.
  func position(
    of key: String, among keys: [String], in order: [String]
  ) -> Int {
    let wanted = Set(order)
    var places: [String: Int] = [:]
    for (place, key) in keys.enumerated() where wanted.contains(key) {
      places[key] = places[key] ?? place
    }
    guard let rank = order.firstIndex(of: key) else { return keys.count }
    let before = order[..<rank].reversed().lazy.compactMap { places[$0] }.first
    let behind = order[rank...].lazy.compactMap { places[$0] }.first
    return before.map { $0 + 1 } ?? behind ?? keys.count
  }
}

extension JSONDocument {
  /// Whether the node already has this value, however it is written.
  fileprivate func equals(_ json: JSONValue, at node: Node) -> Bool {
    switch (json, kind(of: node)) {
    case (.text(let text), .string): Array(text.utf8) == Array(self.text(of: node).utf8)
    case (.day(let day), .string): text(of: node) == day.description
    case (.bool(let bool), .bool): bool == isTrue(node)
    case (.integer(let number), .number): decimal(node).scaled(by: 0) == number
    case (.money(let money), .number): decimal(node).scaled(by: 2) == money.cents
    case (.hundredths(let number), .number): decimal(node).scaled(by: 2) == number
    default: false
    }
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .list, .members: true
    case .null, .bool, .integer, .money, .hundredths, .text, .day: false
    }
  }
}
