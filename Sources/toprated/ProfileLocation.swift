import Eligibility
import Glibc

/// The path of the profile: from the option, the environment or the default.
struct ProfileLocation {
  let path: String
  let origin: Origin

  enum Origin: String {
    case option = "--profile"
    case environment = "TOPRATED_PROFILE"
    case usual = "the usual place"
  }

  /// The error if there is no file.
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

  /// Returns the folder in the variable if that is an absolute path, else one in the home folder.
  static func folder(_ variable: String, or usual: String) throws(CommandError) -> String {
    if let named = try Environment.path(variable), named.hasPrefix("/") { return named }
    return try home + usual
  }

  static var home: String {
    get throws(CommandError) { try Environment.path("HOME") ?? homeOfUser ?? "." }
  }

  /// The home folder in /etc/passwd. `getpwuid` would load libraries, which a static program can't.
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
  /// Text after the name of a profile that does not exist: where that name comes from.
  var explanation: String {
    self == .environment ? ", named by \(rawValue)," : ""
  }

  /// Returns the option to add to a command that uses the same profile.
  func option(_ path: String) -> String {
    self == .option ? " --profile \(path.escapedForTerminal)" : ""
  }
}

/// Environment variables that are set and not empty.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Returns a path. Throws if it is not UTF-8, because it could name another file.
  static func path(_ name: String) throws(CommandError) -> String? {
    guard let bytes = getenv(name), bytes.pointee != 0 else { return nil }
    guard let path = String(validatingCString: bytes) else {
      throw .usage(
        "\(name) is not valid UTF-8. Rename that folder or file.")
    }
    return path
  }
}
