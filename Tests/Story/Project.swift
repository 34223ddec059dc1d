import Foundation

/// Where the project's own files are.
package enum Project {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a sample of `data/samples/`.
  package static func sample(_ name: String) -> String {
    folder.appending(path: "data/samples/\(name).json").path
  }
}
