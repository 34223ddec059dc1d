import Foundation
import Glibc
import Story
import Testing

/// The output and exit status of a command.
struct Run {
  let output: String
  let errors: String
  let status: Int32

  var outputLines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Runs the built program without a terminal, in UTF-8.
func toprated(
  _ arguments: String..., input: String = "", environment: [String: String] = [:]
) throws -> Run {
  try run(path, arguments, input: input, environment: environment)
}

func toprated(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
  try run(path, arguments, environment: environment)
}

func shell(_ script: String) throws -> Run {
  try run("/bin/sh", ["-c", script])
}

/// The path of the built program.
let path = Program.path(of: "toprated")

/// Runs any program in the same way.
func run(
  _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
) throws -> Run {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.environment = ["LANG": "C.UTF-8", "HOME": "/nonexistent"].merging(environment) { $1 }
  let (output, errors, keyboard) = (Pipe(), Pipe(), Pipe())
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = keyboard
  try process.run()
  // Writes on another thread, so that full pipes cannot block both programs.
  let typing = Thread {
    try? keyboard.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? keyboard.fileHandleForWriting.close()
  }
  typing.start()
  let printed = try output.fileHandleForReading.readToEnd() ?? Data()
  let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return Run(
    output: String(decoding: printed, as: UTF8.self),
    errors: String(decoding: complained, as: UTF8.self), status: process.terminationStatus)
}

/// Copies of the samples that tests can change.
let samplesToChange = Result { () throws -> URL in
  let folder = FileManager.default.temporaryDirectory.appending(path: "toprated-\(getpid())")
  try? FileManager.default.removeItem(at: folder)
  try FileManager.default.copyItem(at: Project.folder.appending(path: "data/samples"), to: folder)
  atexit {
    _ = samplesToChange.map { try? FileManager.default.removeItem(at: $0) }
  }
  return folder
}

/// Opens the dashboard on a copy of a sample in a real terminal, on the day it is written for.
func opensDashboard(
  on name: String, size: Size = Size(80, 24), _ arguments: String...,
  environment: [String: String] = [:]
) throws -> LiveScreen {
  let profile = try samplesToChange.get().appending(path: "\(name).json").path
  return try Program.start(
    "toprated", arguments: ["--profile", profile, "--date", "2026-11-22"] + arguments,
    environment: environment, size: size)
}

/// Waits until the condition is true; fails after 10 seconds.
func eventually(
  at line: SourceLocation = #_sourceLocation, _ isSo: () -> Bool
) throws {
  let deadline = ContinuousClock.now + .seconds(10)
  while !isSo(), ContinuousClock.now < deadline { usleep(2000) }
  try #require(isSo(), sourceLocation: line)
}
