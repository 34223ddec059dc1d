import Eligibility

/// Reads the values of `data/rules.json` that are requested, and notes errors as faults.
struct RuleDataReader {
  let document: JSONDocument
  let faults: FaultCollector

  var published: RuleData {
    RuleData(
      number: { number(document.node(at: $0), $0) },
      numbers: { path in elements(at: path).map { number($0, path) } },
      word: { path, words in word(document.node(at: path), path, of: words) },
      words: { path, words in elements(at: path).map { word($0, path, of: words) } },
      text: text,
      has: { document.node(at: $0) != nil })
  }

  private func number(_ node: JSONDocument.Node?, _ path: String) -> Int {
    let number = node.flatMap { node in
      document.kind(of: node) == .number ? document.decimal(node).scaled(by: 0) : nil
    }
    guard let number, (0...100_000).contains(number) else {
      faults.add(path, "expected a whole number from 0 to 100000")
      return 0
    }
    return number
  }

  private func word(_ node: JSONDocument.Node?, _ path: String, of words: [String]) -> String {
    let word = node.flatMap(string) ?? ""
    if !words.contains(word) { faults.add(path, "expected one of \(words.joinedAsList)") }
    return word
  }

  private func text(at path: String) -> String {
    let text = document.node(at: path).flatMap(string)
    if text == nil { faults.add(path, "expected a text") }
    return text ?? ""
  }

  private func string(_ node: JSONDocument.Node) -> String? {
    document.kind(of: node) == .string ? document.text(of: node) : nil
  }

  private func elements(at path: String) -> [JSONDocument.Node] {
    let list = document.node(at: path).flatMap { document.kind(of: $0) == .array ? $0 : nil }
    let elements = list.map(document.elements) ?? []
    if elements.isEmpty { faults.add(path, "expected a list with at least one element") }
    return elements
  }
}
