import Eligibility
import Glibc

/// Where the profile is: as named, else from the environment, else in the usual place.
struct ProfileLocation {
  let path: String
  let origin: Origin

  enum Origin: String {
    case option = "--profile"
    case environment = "TOPRATED_PROFILE"
    case usual = "the usual place"
  }

  /// Why nothing is read, where there is no file.
  var missing: CommandError {
    origin == .usual ? .noProfileYet(path) : .noSuchProfile(path, origin)
  }

  init(option: String?) throws(CommandError) {
    if let option {
      path = try TypedPath.resolved(option, for: Origin.option.rawValue)
      origin = .option
    } else if let named = try Environment.path("TOPRATED_PROFILE") {
      path = try TypedPath.expanded(named)
      origin = .environment
    } else {
      path =
        try ProfileLocation.folder("XDG_DATA_HOME", or: "/.local/share")
        + "/toprated/profile.json"
      origin = .usual
    }
  }

  /// As the environment says, if that is a whole path, else in the home folder.
  static func folder(_ variable: String, or usual: String) throws(CommandError) -> String {
    if let named = try Environment.path(variable), named.hasPrefix("/") { return named }
    return try home + usual
  }

  static var home: String {
    get throws(CommandError) { try Environment.path("HOME") ?? homeOfUser ?? "." }
  }

  /// As /etc/passwd has it; `getpwuid` would load what a static program cannot.
  private static var homeOfUser: String? {
    guard let users = fopen("/etc/passwd", "r") else { return nil }
    defer { fclose(users) }
    while let user = fgetpwent(users) {
      if user.pointee.pw_uid == getuid() { return String(validatingCString: user.pointee.pw_dir) }
    }
    return nil
  }
}

extension ProfileLocation.Origin {
  /// Behind the name of a profile that does not exist: why it was looked for.
  var explanation: String {
    self == .environment ? ", named by \(rawValue)," : ""
  }

  /// Behind a command that is to use the same profile.
  func option(_ path: String) -> String {
    self == .option ? " --profile \(path.escapedForTerminal)" : ""
  }
}

/// The environment variables that are set to something.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Never one with other bytes than the variable has.
  static func path(_ name: String) throws(CommandError) -> String? {
    guard let bytes = getenv(name), bytes.pointee != 0 else { return nil }
    guard let path = String(validatingCString: bytes) else {
      throw .usage(
        "\(name) is not valid UTF-8. Rename that folder or file.")
    }
    return path
  }
}
