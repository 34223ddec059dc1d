import Foundation

/// A folder that is deleted after the test.
package final class TemporaryFolder {
  package let url = FileManager.default.temporaryDirectory.appending(
    path: "toprated-\(UUID().uuidString)")

  package init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { remove() }

  package func remove() { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns its path.
  @discardableResult
  package func write(_ text: String, to name: String = "profile.json") throws -> String {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Writes a copy of a sample in `data/samples/` and returns its path.
  package func writeProfile(of sampleName: String) throws -> String {
    try write(String(contentsOfFile: Project.sample(sampleName), encoding: .utf8))
  }
}
