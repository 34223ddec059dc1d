import Glibc

/// The profiles of `data/samples`, all of which are in the program.
package enum Sample: String, CaseIterable, Sendable {
  case away
  case badgePending = "badge-pending"
  case earningsRollOff = "earnings-roll-off"
  case onTheWay = "on-the-way"
  case risingTalent = "rising-talent"
  case scoreDip = "score-dip"
  case scoreDisappears = "score-disappears"
  case sparse
  case threeWeakWeeks = "three-weak-weeks"

  /// The one that is shown where none is named.
  package static let usual = Sample.onTheWay

  /// Whether the file of that path is one of them as it came: in the project's folder or installed.
  package static func isShipped(_ path: String) -> Bool {
    guard let resolved = realpath(path, nil) else { return false }
    defer { free(resolved) }
    let file = FileLocation(path: String(cString: resolved))
    guard file.name.hasSuffix(".json"), Sample(rawValue: String(file.name.dropLast(5))) != nil,
      ["samples", "examples"].contains(file.folder.name)
    else { return false }
    let home = file.folder.folder
    return home.path.hasSuffix("/share/toprated") || home.path.hasSuffix("/share/doc/toprated")
      || !home.file("profile.schema.json").isMissing
  }
}
