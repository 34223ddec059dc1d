import Glibc

/// Where a story about a whole program begins.
package enum Program {
  /// Starts a program; a name without a slash is one built beside the tests.
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

  /// Where a program is that was built beside the tests, or with `TOPRATED_PROGRAM` that one instead.
  package static func path(of name: String) -> String {
    if name == "toprated", let other = getenv("TOPRATED_PROGRAM") { return String(cString: other) }
    return built + name
  }

  /// The folder of the test bundle, which holds the products as well.
  private static var built: String {
    let bundle = CommandLine.arguments[0]
    return String(bundle[...(bundle.lastIndex(of: "/") ?? bundle.startIndex)])
  }

  /// The same on every machine; only coverage finds its way from outside.
  private static var home: [String: String] {
    var home = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      // Or what is switched would be remembered for whoever runs the tests.
      "HOME": "/nonexistent",
    ]
    home["LLVM_PROFILE_FILE"] = getenv("LLVM_PROFILE_FILE").map { String(cString: $0) }
    return home
  }
}

/// A program and what it is started with.
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
