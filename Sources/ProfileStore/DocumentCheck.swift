/// Finds faults that can occur anywhere: repeated keys, and keys or strings that are too long.
struct DocumentCheck {
  private let document: JSONDocument
  private let faults: FaultCollector
  /// The path from the root to the value that is being checked.
  private var steps: [PathStep] = []

  private enum PathStep {
    case key(JSONDocument.Node)
    case index(Int)
  }

  /// The maximum length of a string in a profile, in Unicode scalars.
  static let longestText = 10_000

  static func check(_ document: JSONDocument, _ faults: FaultCollector) {
    var check = DocumentCheck(document: document, faults: faults)
    check.check(document.root)
  }

  private init(document: JSONDocument, faults: FaultCollector) {
    self.document = document
    self.faults = faults
  }

  private mutating func check(_ node: JSONDocument.Node) {
    switch document.kind(of: node) {
    case .object: checkMembers(of: node)
    case .array:
      for (index, element) in document.children(of: node).enumerated() {
        check(element, under: .index(index))
      }
    case .string:
      if isTooLong(node) { faults.add(path, "a text is longer than 10,000 characters") }
    case .number, .bool, .null: break
    }
  }

  private mutating func check(_ node: JSONDocument.Node, under step: PathStep) {
    steps.append(step)
    check(node)
    steps.removeLast()
  }

  private mutating func checkMembers(of object: JSONDocument.Node) {
    let keys = Array(document.keys(of: object))
    // The path of the object is shown, because the key itself would fill the screen.
    for key in keys where isTooLong(key) {
      faults.add(path, "a key is longer than 10,000 characters")
    }
    for key in document.repeated(keys) {
      let path = [path, document.text(of: key)].filter { !$0.isEmpty }.joined(separator: ".")
      faults.add(path, "this key is there twice")
    }
    for key in keys { check(document.value(under: key), under: .key(key)) }
  }

  private func isTooLong(_ string: JSONDocument.Node) -> Bool {
    document.range(of: string).count > DocumentCheck.longestText
      && document.text(of: string).unicodeScalars.count > DocumentCheck.longestText
  }

  /// As in `checkIns[3].score`.
  private var path: String {
    steps.reduce(into: "") { path, step in
      switch step {
      case .key(let key): path += (path.isEmpty ? "" : ".") + document.text(of: key)
      case .index(let index): path += "[\(index)]"
      }
    }
  }
}

extension JSONDocument {
  /// Returns the keys that repeat an earlier one. Keys are compared by bytes, not by Unicode
  /// equivalence.
  fileprivate func repeated(_ keys: [Node]) -> [Node] {
    // For a few keys, comparing is faster than hashing.
    if keys.count <= 16 {
      return keys.enumerated().filter { index, key in
        keys[..<index].contains { hasSameText($0, key) }
      }.map(\.element)
    }
    var seen: Set<ArraySlice<UInt8>> = []
    return keys.filter { !seen.insert(utf8(of: $0)).inserted }
  }
}
