import Foundation
import Testing

/// Recorded texts and screens, which were reviewed before they were committed.
package enum Recording {
  /// Whether `TOPRATED_RECORD` is set, which records what is seen instead of comparing it.
  package static let isOn = ProcessInfo.processInfo.environment["TOPRATED_RECORD"] != nil

  /// Expects the recorded text; prints the lines that differ and writes what was seen beside it.
  /// - Parameter name: The path under `Tests`, without extension.
  package static func expect(
    _ seen: String, like name: String, at line: SourceLocation = #_sourceLocation
  ) throws {
    let file = Project.folder.appending(path: "Tests/\(name).txt")
    if isOn { return try Data(seen.utf8).write(to: file) }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard seen != kept else { return }
    try Data(seen.utf8).write(to: file.appendingPathExtension("seen"))
    Issue.record(
      "\(name) is not as it was; see \(file.lastPathComponent).seen\n\(difference(kept, seen))",
      sourceLocation: line)
  }

  /// Returns the lines that differ, by number, as recorded (-) and as seen (+).
  package static func difference(_ kept: String, _ seen: String) -> String {
    let (kept, seen) = (kept.components(separatedBy: "\n"), seen.components(separatedBy: "\n"))
    let numbers = (0..<max(kept.count, seen.count)).filter { kept[safe: $0] != seen[safe: $0] }
    return numbers.flatMap { number in
      [
        kept[safe: number].map { "\(number + 1) - \($0)" },
        seen[safe: number].map { "\(number + 1) + \($0)" },
      ].compactMap(\.self)
    }.joined(separator: "\n")
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
