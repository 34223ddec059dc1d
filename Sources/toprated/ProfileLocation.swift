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

  init(option: String?) {
    if let option {
      (path, origin) = (option, .option)
    } else if let named = Environment["TOPRATED_PROFILE"] {
      (path, origin) = (named, .environment)
    } else {
      (path, origin) = (ProfileLocation.usualPath, .usual)
    }
  }

  private static var usualPath: String {
    let data = Environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/toprated/profile.json"
  }

  static var home: String { Environment["HOME"] ?? homeOfUser ?? "." }

  /// As /etc/passwd has it; `getpwuid` would load what a static program cannot.
  private static var homeOfUser: String? {
    guard let users = fopen("/etc/passwd", "r") else { return nil }
    defer { fclose(users) }
    while let user = fgetpwent(users) {
      if user.pointee.pw_uid == getuid() { return String(cString: user.pointee.pw_dir) }
    }
    return nil
  }
}

/// The environment variables that are set to something.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
