import Foundation
import Glibc
import ProfileStore
import Story
import Testing

/// The profile while another program has locked it.
@Suite struct LockStories {
  private let folder: TemporaryFolder
  private let path: String
  private let lock: Int32

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.writeProfile(of: "on-the-way")
    lock = open(SidecarFiles(of: path).lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(flock(lock, LOCK_EX) == 0)
    _ = write(lock, "4711 toprated import\n", 21)
  }

  private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  /// The dashboard names the process, still answers keys, and saves once the lock is released.
  @Test func theDashboardGoesOn() throws {
    let before = text
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], size: Size(120, 30))
    try user.sees("q quit")
    let start = ContinuousClock.now
    try user.presses("y")
    try user.sees("toprated import (process 4711) has been using the profile")
    try user.presses("Esc")
    try user.seesNoMore("process 4711")
    try user.presses("y")
    try user.sees("Not saved")
    try user.presses("x")
    try user.sees("x does nothing here. Keys: Enter try again, w save a copy, Esc back")
    #expect(ContinuousClock.now - start < .seconds(4))
    #expect(text == before)
    flock(lock, LOCK_UN)
    try user.presses("Enter")
    try eventually { text != before }
    try user.seesNoMore("Not saved")
    try user.leaves(with: "q")
  }

  @Test func whatIsWrittenElsewhereMayBeInTheHomeFolder() throws {
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"],
      environment: ["HOME": folder.url.path], size: Size(120, 30))
    try user.sees("q quit")
    try user.presses("y")
    try user.sees("Not saved")
    try user.presses("w")
    try user.types("~/kept.json")
    try user.presses("Enter")
    try user.sees("Saved a copy: \(folder.url.path)/kept.json")
    #expect(FileManager.default.fileExists(atPath: folder.url.path + "/kept.json"))
    try user.leaves(with: "q")
  }

  /// Runs both commands at once, so that the test takes half as long.
  @Test func aCommandSaysWhomItWaitsFor() throws {
    let export = try folder.write(
      "Date,Contract,Hours,Amount\n2026-11-14,A,1:00,25\n", to: "weekly.csv")
    let program = Program.path(of: "toprated")
    let held = try shell(
      """
      \(program) import \(export) --profile \(path) & import=$!
      \(program) record proposal --profile \(path); echo $?
      wait $import; echo $?
      """)
    #expect(held.output == "75\n75\n")
    let lines = held.errors.split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines[..<2] {
      #expect(
        line
          == "toprated: Waiting for toprated import (process 4711), which is saving the profile.")
    }
    for line in lines[2...] {
      #expect(
        line.contains("Not saved: toprated import (process 4711) has been using the profile"))
    }
  }
}
