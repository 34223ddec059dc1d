import Eligibility

/// Sets one field of many entries at once, instead of parsing the document again for each of them.
extension JSONEditor {
  mutating func setEach(
    _ key: String, in list: ListField, to values: [Int: JSONValue]
  ) throws(StoreError.Reason) {
    let entries = try entries(Array(values.keys), of: list)
    let changes = zip(values.sorted { $0.key < $1.key }, entries).compactMap { value, entry in
      change(of: key, in: entry, list, to: value.value)
    }
    let narrow = zip(values.keys.sorted(), entries).filter { _, entry in
      document.isOnOneLine(entry) && !isTooWide(entry)
    }.map(\.0)
    try splice(changes)
    try wrapLine(narrow, of: list)
  }

  private func change(
    of key: String, in entry: JSONDocument.Node, _ list: ListField, to json: JSONValue
  ) -> (Range<Int>, [UInt8])? {
    let members = document.members(of: entry)
    let keys = members.map { document.text(of: $0.key) }
    if let index = keys.firstIndex(of: key) {
      return (document.range(of: members[index].value), Array(json.line.utf8))
    }
    let position = position(of: key, among: keys, in: ProfileFormat.keys(of: list))
    return insertion(at: position, in: entry) { write in write(NewItem(key: key, json: json)) }
  }

  /// Wraps entries that no longer fit on their line.
  private mutating func wrapLine(
    _ indices: [Int], of list: ListField
  ) throws(StoreError.Reason) {
    let wide = try entries(indices, of: list).filter(isTooWide)
    guard let first = wide.first, let node = document.node(at: list.rawValue) else { return }
    if document.isOnOneLine(node) {
      return try wrapLine(lineAt: document.range(of: first).lowerBound)
    }
    try splice(
      wide.map { entry in
        let range = document.range(of: entry)
        let text = document.expanded(entry, in: document.style(at: range.lowerBound))
        return (range, Array(text.utf8))
      })
  }

  /// Whether the line of the entry is too wide.
  private func isTooWide(_ entry: JSONDocument.Node) -> Bool {
    JSONStyle.isTooWide(document.bytes[document.line(at: document.range(of: entry).lowerBound)])
  }

  /// Returns the entries in the order of the file.
  private func entries(
    _ indices: [Int], of list: ListField
  ) throws(StoreError.Reason) -> [JSONDocument.Node] {
    let all = document.node(at: list.rawValue).map(document.elements) ?? []
    var entries: [JSONDocument.Node] = []
    for index in indices.sorted() {
      guard all.indices.contains(index) else { throw .noEntry(index, list) }
      entries.append(all[index])
    }
    return entries
  }
}
