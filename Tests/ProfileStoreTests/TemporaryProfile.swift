import Eligibility
import Foundation
import ProfileStore
import Story

/// A profile in a folder that is deleted after the test.
final class TemporaryProfile {
  private let temporary: TemporaryFolder
  /// Does not exist until there is a profile.
  let folder: URL
  let path: String
  let store: Store
  let today = Day(number: 20_000)

  /// - Parameter text: `nil` if there is no profile yet.
  init(_ text: String?) throws {
    temporary = try TemporaryFolder()
    folder = temporary.url.appending(path: "profiles")
    path = folder.appending(path: "profile.json").path
    store = Store(path: path)
    guard let text else { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try write(text)
  }

  func write(_ text: String, to name: String = "profile.json") throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func text(_ name: String = "profile.json") throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Returns the names of the files that end with `end`, sorted.
  func files(_ end: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(end) }
      .sorted()
  }

  func mode(_ name: String = "profile.json") throws -> Int? {
    try attributes(name)[.posixPermissions] as? Int
  }

  func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
  }

  @discardableResult
  func set(_ title: String, on day: Day? = nil) throws -> Saved {
    try store.change(today: day ?? today) { _ in .title(title) }
  }
}

extension ProfileEdit {
  static func title(_ title: String) -> ProfileEdit {
    ProfileEdit("title \(title)", [.set(.scalar(["freelancer", "title"]), .text(title))])
  }
}
