import Foundation
import Story
import Testing

/// The README's command for many profiles, with GNU parallel.
@Suite struct FleetTests {
  @Test func severalProcessesAnswerInOrder() throws {
    let readme = try String(
      contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    let line = try #require(
      readme.split(separator: "\n").first { $0.hasPrefix("parallel -k --pipe toprated") })
    let folder = try TemporaryFolder()
    let name = String(repeating: "x", count: 2_000)
    let profiles = (1...700).map { number in
      let badge = number % 7 == 0 ? "topRated" : "none"
      return #"{"version": 1, "freelancer": {"name": "\#(name)"}, "badge": "\#(badge)"}"#
    }
    _ = try folder.write(profiles.joined(separator: "\n") + "\n", to: "profiles.jsonl")
    let bin = URL(filePath: Program.path(of: "toprated")).deletingLastPathComponent().path
    let run = try shell("cd '\(folder.url.path)' && export HOME=. PATH='\(bin)':$PATH && \(line)")
    let badges = run.output.split(separator: "\n").map { $0.contains(#""badge": "topRated""#) }
    #expect(badges == (1...700).map { $0 % 7 == 0 })
    #expect(run.status == 0)
  }
}
