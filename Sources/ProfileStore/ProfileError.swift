import Eligibility

/// Why a profile cannot be opened.
package struct ProfileError: Error, Equatable, Sendable {
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Error, Equatable, Sendable {
    case missing
    /// With the system's words.
    case unreadable(String)
    case tooLarge(SizeLimit)
    case syntax(SyntaxFault)
    case values([Fault])
  }

  /// One a fault, each with the file, the place and what was expected.
  package var lines: [String] { lines(naming: path) }

  /// The same with the file's name alone, where its folder is known.
  package var shortLines: [String] {
    lines(naming: path.split(separator: "/").last.map(String.init) ?? path)
  }

  private func lines(naming path: String) -> [String] {
    let name = path.escapedForTerminal
    return switch reason {
    case .missing: ["There is no file \(name)."]
    case .unreadable(let words): ["Can't read \(name): \(words)."]
    case .tooLarge(let limit): ["\(name) is larger than \(limit.label)."]
    case .syntax(let fault): ["\(name):\(fault.line):\(fault.column): \(fault.expected)"]
    case .values(let faults): faults.map { $0.line(of: path) }
    }
  }
}

extension Fault {
  /// With the file, the place and what was expected.
  func line(of file: String) -> String {
    ([file.escapedForTerminal, path.escapedForTerminal].filter { !$0.isEmpty } + [
      message.escapedForTerminal
    ])
    .joined(separator: ": ")
  }
}
