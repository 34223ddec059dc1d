extension Document {
  /// The longest that a string of a profile may be, in characters.
  private static let longestText = 10_000

  /// What is a fault wherever it stands: a key that comes twice, a text that is too long.
  func check(_ faults: Faults) {
    check(root, faults)
  }

  private func check(_ node: Node, _ faults: Faults) {
    switch kind(of: node) {
    case .object:
      let members = members(of: node)
      noteEqualKeys(members.map { text(of: $0.key) }, of: members.map(\.value), faults)
      for member in members { check(member.value, faults) }
    case .array:
      for element in elements(of: node) { check(element, faults) }
    case .string:
      guard range(of: node).count > Document.longestText else { return }
      if text(of: node).unicodeScalars.count > Document.longestText {
        faults.add(path(to: node), "a text is longer than 10,000 characters")
      }
    case .number, .bool, .null: break
    }
  }

  private func noteEqualKeys(_ keys: [String], of values: [Node], _ faults: Faults) {
    // Byte by byte: two spellings that Unicode calls equal are two keys.
    var seen: Set<[UInt8]> = []
    for (key, value) in zip(keys, values) where !seen.insert(Array(key.utf8)).inserted {
      faults.add(path(to: value), "the key stands twice in one object")
    }
  }
}
