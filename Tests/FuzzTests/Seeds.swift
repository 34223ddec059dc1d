import Foundation
import Story

/// Valid files of every kind, which the fuzz tests damage.
enum Seeds {
  static let exports = files(in: "Tests/ProfileStoreTests/Fixtures/exports", "csv")
  static let profiles =
    files(in: "data/samples", "json") + files(in: "Tests/ProfileStoreTests/Fixtures/good", "json")

  private static func files(in folder: String, _ kind: String) -> [[UInt8]] {
    let url = Project.folder.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix(".\(kind)") }.sorted()
      .compactMap { try? Array(Data(contentsOf: url.appending(path: $0))) }
      .filter { $0.count < 1 << 15 }
  }
}
