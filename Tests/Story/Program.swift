import Glibc

/// Starts programs for stories.
package enum Program {
  /// Starts a program; a name without a slash is that of a product built with the tests.
  package static func start(
    _ name: String, arguments: [String] = [], environment: [String: String] = [:],
    in directory: String? = nil, size: Size = Size(80, 24), patience: Duration = .seconds(10)
  ) throws -> LiveScreen {
    let command = Command(
      path: name.contains("/") ? name : path(of: name),
      arguments: arguments,
      environment: home.merging(environment) { $1 },
      directory: directory)
    return try LiveScreen(command, size: size, patience: patience)
  }

  /// Returns the path of a product built with the tests; for toprated, `TOPRATED_PROGRAM` if it is
  /// set.
  package static func path(of name: String) -> String {
    if name == "toprated", let other = getenv("TOPRATED_PROGRAM") { return String(cString: other) }
    return built + name
  }

  /// The folder of the test bundle, which also contains the products.
  private static var built: String {
    let bundle = CommandLine.arguments[0]
    return String(bundle[...(bundle.lastIndex(of: "/") ?? bundle.startIndex)])
  }

  /// The same environment on every machine; only the coverage file is taken from outside.
  private static var home: [String: String] {
    var home = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      // Prevents settings changed in a test from being saved for the developer.
      "HOME": "/nonexistent",
    ]
    home["LLVM_PROFILE_FILE"] = getenv("LLVM_PROFILE_FILE").map { String(cString: $0) }
    return home
  }
}

/// A program with its arguments, environment and folder.
struct Command {
  var path: String
  var arguments: [String]
  var environment: [String: String]
  var directory: String?

  typealias Strings = UnsafePointer<UnsafeMutablePointer<CChar>?>

  func withCStrings<Result>(
    _ body: (String, Strings, Strings, String?) -> Result
  ) -> Result {
    let arguments = ([path] + arguments).map { strdup($0) }
    let environment = environment.map { strdup("\($0)=\($1)") }
    defer { for string in arguments + environment { free(string) } }
    return body(path, arguments + [nil], environment + [nil], directory)
  }
}
