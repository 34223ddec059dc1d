import Foundation
import Testing

/// Texts and screens that were read, found good and kept.
package enum Recording {
  /// `TOPRATED_RECORD=1` keeps what is seen instead, to be read before it is committed.
  package static let isOn = ProcessInfo.processInfo.environment["TOPRATED_RECORD"] != nil

  /// Where they differ, prints the lines that do and writes what was seen beside what is kept.
  /// - Parameter name: under `Tests`, without its ending.
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

  /// The lines that are not the same, by number, as they were kept (-) and seen (+).
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
