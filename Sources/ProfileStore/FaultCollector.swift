import Eligibility

/// A value of a profile that is not as the format says.
package struct Fault: Equatable, Sendable {
  /// As in `checkIns[3].score`; empty for the whole document.
  package let path: String
  package let message: String
}

/// The faults found so far, while a document is read.
final class FaultCollector {
  private(set) var list: [Fault] = []

  func add(_ path: String, _ message: String) {
    list.append(Fault(path: path, message: message))
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
