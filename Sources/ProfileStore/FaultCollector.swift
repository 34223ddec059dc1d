import Eligibility

/// An error in a value of a document, with its location.
package struct Fault: Equatable, Sendable {
  /// As in `checkIns[3].score`; empty for the whole document.
  package let path: String
  package let message: String
}

/// Collects faults while a document is read.
final class FaultCollector {
  private(set) var list: [Fault] = []

  func add(_ path: String, _ message: String) {
    list.append(Fault(path: path, message: message))
  }
}

extension Fault {
  /// Returns the fault as a line, with the file, the location and what is expected.
  func line(of file: String) -> String {
    ([file.escapedForTerminal, path.escapedForTerminal].filter { !$0.isEmpty } + [
      message.escapedForTerminal
    ])
    .joined(separator: ": ")
  }
}
