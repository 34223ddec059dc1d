import Foundation

/// A folder for one test, which is gone when the test is over.
package final class TemporaryFolder {
  package let url = FileManager.default.temporaryDirectory.appending(
    path: "toprated-\(UUID().uuidString)")

  package init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { remove() }

  package func remove() { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and says where it is.
  @discardableResult
  package func write(_ text: String, to name: String = "profile.json") throws -> String {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// A profile to change, like one of `data/samples/`.
  package func writeProfile(of sampleName: String) throws -> String {
    try write(String(contentsOfFile: Project.sample(sampleName), encoding: .utf8))
  }
}
