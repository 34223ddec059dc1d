import Foundation
import Glibc
import Story
import Testing

/// Makes the Nth file-system call of a run fail, or kills the program there.
struct FaultyDisk {
  enum Kind: String, CaseIterable {
    case inputOutput = "EIO"
    case full = "ENOSPC"
    case interrupted = "EINTR"
    case short = "SHORT"
    case kill = "KILL"

    /// Whether a run should succeed in spite of the fault.
    var isHarmless: Bool { self == .interrupted || self == .short }
  }

  private let tools: TemporaryFolder
  private let library = Program.path(of: "libFaultyDisk.so")
  private var mark: String { tools.url.appending(path: "mark").path }

  init() throws {
    tools = try TemporaryFolder()
  }

  /// - Returns: `nil` if the program made fewer calls than that.
  func run(
    _ arguments: [String], on folder: TemporaryFolder, _ kind: Kind, atCall call: Int
  ) throws -> Run? {
    unlink(mark)
    let run = try toprated(
      arguments,
      environment: [
        "LD_PRELOAD": library, "FAULTY_FOLDER": folder.url.path, "FAULTY_CALL": "\(call)",
        "FAULTY_KIND": kind.rawValue, "FAULTY_MARK": mark,
      ])
    return access(mark, F_OK) == 0 ? run : nil
  }

  /// Returns the calls of a run that change the disk, as in "fsync profile.json".
  func calls(of arguments: [String], on folder: TemporaryFolder) throws -> [String] {
    let log = tools.url.appending(path: "log")
    let run = try toprated(
      arguments,
      environment: [
        "LD_PRELOAD": library, "FAULTY_FOLDER": folder.url.path, "FAULTY_LOG": log.path,
      ])
    #expect(run.status == 0, "\(run.errors)")
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
