import Eligibility

/// Applies changes of a profile to its document, keeping the document's layout.
extension JSONEditor {
  mutating func apply(_ steps: [ProfileEdit.Operation]) throws(StoreError.Reason) {
    var rest = steps[...]
    while let step = rest.first {
      switch step {
      case .set(let place, let value):
        rest.removeFirst()
        try set(place, to: value)
      case .setEach(let list, let key, let values):
        rest.removeFirst()
        try setEach(key, in: list, to: values)
      case .add(let list, _):
        let entries = rest.prefix { $0.adds(to: list) }.compactMap(\.entry)
        rest.removeFirst(entries.count)
        try add(entries[...], to: list) { $0 }
      case .addTransactions(let transactions):
        rest.removeFirst()
        try add(transactions[...], to: .transactions) { $0.fields }
      case .remove(let list, _):
        let indices = rest.prefix { $0.removes(from: list) }.compactMap(\.index)
        rest.removeFirst(indices.count)
        try remove(indices, from: list)
      }
    }
  }

  private mutating func set(_ place: FieldPath, to value: JSONValue?) throws(StoreError.Reason) {
    switch place {
    case .scalar(let path):
      if value == nil, document.isUnknown(path) { return }
      try set(path[...], under: [], in: document.root, to: value)
    case .entry(let list, let index, let key):
      let entry = try entry(index, of: list)
      try set(key, in: entry, order: ProfileFormat.keys(of: list), to: value)
    }
  }

  /// Sets a value; creates missing objects on its path and removes those that become empty.
  private mutating func set(
    _ path: ArraySlice<String>, under parents: [String], in object: JSONDocument.Node,
    to value: JSONValue?
  ) throws(StoreError.Reason) {
    guard let key = path.first else { return }
    let order = ProfileFormat.keys(under: parents)
    let rest = path.dropFirst()
    if rest.isEmpty { return try set(key, in: object, order: order, to: value) }
    let child = document.value(of: key, in: object)
    if let child, document.kind(of: child) == .object, !document.items(of: child).isEmpty {
      let isLast = value == nil && document.holdsOnly(rest, in: child)
      if isLast { return try set(key, in: object, order: order, to: nil) }
      try set(rest, under: parents + [key], in: child, to: value)
    } else if let value {
      try set(key, in: object, order: order, to: .nested(rest, value))
    }
  }

  private mutating func add<Entry>(
    _ entries: ArraySlice<Entry>, to list: ListField,
    as fields: (Entry) -> [JSONMember]
  ) throws(StoreError.Reason) {
    guard let first = entries.first else { return }
    guard let node = document.node(at: list.rawValue), !document.items(of: node).isEmpty else {
      try expandFlatRoot()
      try set(
        list.rawValue, in: document.root, order: ProfileFormat.keys(under: []),
        to: .list([.members(fields(first))]))
      return try add(entries.dropFirst(), to: list, as: fields)
    }
    let count = document.items(of: node).count
    try insert(at: count, in: node) { write in
      for entry in entries { write(NewItem(key: nil, json: .members(fields(entry)))) }
    }
  }

  /// - Parameter indices: each is valid after the removals before it.
  private mutating func remove(
    _ indices: [Int], from list: ListField
  ) throws(StoreError.Reason) {
    guard let node = document.node(at: list.rawValue) else { throw .noEntry(indices[0], list) }
    var left = Array(document.items(of: node).indices)
    var removed: Set<Int> = []
    for index in indices {
      guard left.indices.contains(index) else { throw .noEntry(index, list) }
      removed.insert(left.remove(at: index))
    }
    if left.isEmpty {
      try set(list.rawValue, in: document.root, order: ProfileFormat.keys(under: []), to: nil)
    } else {
      try remove(removed, from: node)
    }
  }

  private func entry(
    _ index: Int, of list: ListField
  ) throws(StoreError.Reason) -> JSONDocument.Node {
    let entries = document.node(at: list.rawValue).map(document.elements) ?? []
    guard entries.indices.contains(index) else { throw .noEntry(index, list) }
    return entries[index]
  }
}

extension JSONDocument {
  /// Whether the value is missing or null, which means the same.
  fileprivate func isUnknown(_ path: [String]) -> Bool {
    node(at: path.joined(separator: ".")).map { kind(of: $0) == .null } ?? true
  }

  fileprivate func holdsOnly(_ path: ArraySlice<String>, in object: Node) -> Bool {
    members(of: object).map { text(of: $0.key) } == [path.first]
  }
}

extension JSONValue {
  fileprivate static func nested(_ path: ArraySlice<String>, _ json: JSONValue) -> JSONValue {
    path.reversed().reduce(json) { .members([.init($1, $0)]) }
  }
}

extension ProfileEdit.Operation {
  fileprivate func adds(to list: ListField) -> Bool {
    if case .add(list, _) = self { true } else { false }
  }

  fileprivate func removes(from list: ListField) -> Bool {
    if case .remove(list, _) = self { true } else { false }
  }

  fileprivate var entry: [JSONMember]? {
    if case .add(_, let entry) = self { entry } else { nil }
  }

  fileprivate var index: Int? {
    if case .remove(_, let index) = self { index } else { nil }
  }
}

extension StoreError.Reason {
  static func noEntry(_ index: Int, _ list: ListField) -> StoreError.Reason {
    .values([Fault(path: "\(list.rawValue)[\(index)]", message: "there is no such entry")])
  }
}
