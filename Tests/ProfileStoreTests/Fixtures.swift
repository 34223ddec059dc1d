import Foundation
import Story

/// Files for the tests of the reader and the JSON Schema.
enum Fixtures {
  static let folder = Project.folder.appending(path: "Tests/ProfileStoreTests/Fixtures")

  /// Returns the names of the files; never empty, because a test without arguments would pass.
  static func files(in kind: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: kind).path)
    let files = (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
    return files.isEmpty ? ["no file in \(kind)"] : files
  }

  static func path(_ kind: String, _ file: String) -> String {
    folder.appending(path: "\(kind)/\(file)").path
  }

  /// Returns the key paths of the faults in each file, from `faults.txt`.
  static func faults(in kind: String) -> [String: [String]] {
    let text = try? String(contentsOfFile: path(kind, "faults.txt"), encoding: .utf8)
    let rows = (text ?? "").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(grouping: rows, by: { $0[0] }).mapValues { $0.map { $0[1] } }
  }
}
