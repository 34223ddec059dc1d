import ArgumentParser
import Eligibility
import Glibc
import ProfileStore

struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show which files toprated uses, with their paths and versions.",
    discussion: """
      toprated info                        which profile is used, and why
      toprated info --json                 for scripts
      """)

  @OptionGroup var options: SharedOptions

  func run() throws {
    let location = try ProfileLocation(option: options.profile)
    let rules = try LoadedProfile.data().rules
    let settings = try DashboardSettings.path
    let embedded = EmbeddedData.paths
    let files =
      [
        UsedFile(
          name: "profile", path: location.path, version: state(of: location.path),
          origin: "from \(location.origin.rawValue)"),
        UsedFile(
          name: "settings", path: settings, version: state(ofSettings: settings),
          origin: "for the dashboard"),
        UsedFile(
          name: "rules", path: embedded.rules, version: .format(rules.version),
          origin: "built in"),
        UsedFile(
          name: "sample", path: embedded.sample, version: .format(Profile.formatVersion),
          origin: "built in"),
      ] + kept(for: location.path)
    try options.output.write(text(files), json: json(files))
  }

  /// Returns the files that exist beside the profile.
  private func kept(for path: String) -> [UsedFile] {
    let files = SidecarFiles(of: path)
    let beside = [
      ("undo", files.journal), ("damaged", files.damagedJournal), ("lock", files.lock),
    ]
    let present = beside.filter { access($0.1, F_OK) == 0 }
    return (present + files.backups.map { ("backup", $0.path) }).map { name, path in
      UsedFile(name: name, path: path, version: .exists, origin: "beside the profile")
    }
  }

  private func state(ofSettings path: String) -> UsedFile.State {
    guard access(path, F_OK) == 0 else { return .missing }
    return (try? DashboardSettings(theme: nil, noColor: false)) == nil ? .faulty : .exists
  }

  private func state(of path: String) -> UsedFile.State {
    do throws(StoreError) {
      _ = try ProfileFile.load(path)
      return .format(Profile.formatVersion)
    } catch {
      return error.reason.isMissing ? .missing : .faulty
    }
  }

  private func text(_ files: [UsedFile]) -> [String] {
    [["toprated", Toprated.version]].aligned
      + files.map { [$0.name, $0.path, $0.version.label, $0.origin] }.aligned
  }

  private func json(_ files: [UsedFile]) -> JSONValue {
    .object([
      ("version", .text(Toprated.version)),
      ("files", .list(files.map(\.json))),
    ])
  }
}

private struct UsedFile {
  let name: String
  let path: String
  let version: State
  let origin: String

  enum State {
    case format(Int)
    case missing, faulty
    /// A file that exists and has no version.
    case exists

    var label: String {
      switch self {
      case .format(let number): "version \(number)"
      case .missing: "does not exist yet"
      case .faulty: "has errors: run toprated check"
      case .exists: "exists"
      }
    }
  }

  var json: JSONValue {
    let number: Int? = if case .format(let number) = version { number } else { nil }
    return .object([
      ("name", .text(name)), ("path", .text(path)), ("version", JSONValue(number)),
      ("state", .text(version.label)), ("origin", .text(origin)),
    ])
  }
}
