import Glibc

/// The sample profiles of `data/samples`, which are embedded in the program.
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

  /// The sample that is shown if none is named.
  package static let usual = Sample.onTheWay

  /// Whether the file is a sample that comes with toprated, in the project folder or installed.
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
