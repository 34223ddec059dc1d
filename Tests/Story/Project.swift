import Foundation

/// The paths of the project's own files.
package enum Project {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the path of a sample in `data/samples/`.
  package static func sample(_ name: String) -> String {
    folder.appending(path: "data/samples/\(name).json").path
  }
}
