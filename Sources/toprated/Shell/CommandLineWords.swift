import ProfileStore

/// Prepares a command line for the argument parser, which supports neither options with an optional
/// value nor values that begin with a minus sign.
enum CommandLineWords {
  static func prepared(_ words: [String]) -> [String] {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    var prepared: [String] = []
    var negatives: [String] = []
    var rest = words[..<end]
    while let word = rest.popFirst() {
      let next = rest.first
      if word == "--demo", next.map({ $0.hasPrefix("-") }) ?? true {
        prepared.append("--demo=\(Sample.usual.rawValue)")
      } else if word.hasPrefix("--"), word.hasSuffix("=") {
        prepared += [String(word.dropLast()), ""]
      } else if word.hasPrefix("--"), !word.contains("="), let next, next.isNegative {
        prepared.append("\(word)=\(next)")
        rest.removeFirst()
      } else if word.isNegative {
        negatives.append(word)
      } else {
        prepared.append(word)
      }
    }
    if negatives.isEmpty { return prepared + words[end...] }
    return prepared + ["--"] + negatives + words[end...].dropFirst()
  }
}

extension String {
  /// As in -50, -$5 or -3d.
  fileprivate var isNegative: Bool {
    guard hasPrefix("-"), let second = dropFirst().first else { return false }
    return second.isNumber || second == "$" || second == "."
  }
}
