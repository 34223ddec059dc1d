import Foundation
import Story
import Testing

/// Logs what a program writes to its terminal and how it waits, and makes it crash on a key.
struct WatchedTerminal {
  private let tools: TemporaryFolder
  private let library = Program.path(of: "libWatchedTerminal.so")
  private var log: String { tools.url.appending(path: "log").path }

  init() throws {
    tools = try TemporaryFolder()
  }

  /// The environment to start the program with.
  var environment: [String: String] { ["LD_PRELOAD": library, "WATCHED_LOG": log] }

  /// The log so far, as in "write 5184" and "wait -1".
  var lines: [Substring] {
    (try? String(contentsOfFile: log, encoding: .utf8))?.split(separator: "\n") ?? []
  }

  /// The sizes of the writes between one wait for a key and the next.
  var frames: [[Int]] {
    lines.split(separator: "wait -1", omittingEmptySubsequences: false).dropLast().map { lines in
      lines.compactMap { $0.hasPrefix("write ") ? Int($0.dropFirst(6)) : nil }
    }
  }

  /// Does something to the program and returns the sizes of its writes until it waits again.
  func frame(of user: LiveScreen, after happens: () throws -> Void) throws -> [Int] {
    // Waits until the writes of earlier keys are complete.
    try eventually {
      user.catchesUp()
      return lines.last == "wait -1"
    }
    let count = frames.count
    try happens()
    try eventually {
      user.catchesUp()
      return frames.count > count
    }
    return frames[count]
  }
}
