/// What is a fault wherever it stands: a key that comes twice, a text that is too long.
struct DocumentCheck {
  private let document: Document
  private let faults: Faults
  /// From the document to the value that is looked at, as in `["checkIns", "[3]"]`.
  private var steps: [String] = []

  /// The longest that a string of a profile may be, in characters.
  private static let longestText = 10_000

  static func check(_ document: Document, _ faults: Faults) {
    var check = DocumentCheck(document: document, faults: faults)
    check.check(document.root)
  }

  private init(document: Document, faults: Faults) {
    self.document = document
    self.faults = faults
  }

  private mutating func check(_ node: Document.Node) {
    switch document.kind(of: node) {
    case .object: checkMembers(of: node)
    case .array:
      for (index, element) in document.elements(of: node).enumerated() {
        check(element, under: "[\(index)]")
      }
    case .string:
      guard document.range(of: node).count > DocumentCheck.longestText else { return }
      if document.text(of: node).unicodeScalars.count > DocumentCheck.longestText {
        faults.add(path, "a text is longer than 10,000 characters")
      }
    case .number, .bool, .null: break
    }
  }

  private mutating func check(_ node: Document.Node, under step: String) {
    guard document.kind(of: node) != .number else { return }
    steps.append(step)
    check(node)
    steps.removeLast()
  }

  /// Keys are compared byte by byte: two spellings that Unicode calls equal are two keys.
  private mutating func checkMembers(of object: Document.Node) {
    var seen: Set<[UInt8]> = []
    for member in document.members(of: object) {
      let key = document.text(of: member.key)
      if !seen.insert(Array(key.utf8)).inserted {
        faults.add(path.isEmpty ? key : "\(path).\(key)", "the key stands twice in one object")
      }
      check(member.value, under: key)
    }
  }

  private var path: String {
    steps.reduce(into: "") { path, step in
      path += (path.isEmpty || step.hasPrefix("[") ? "" : ".") + step
    }
  }
}
