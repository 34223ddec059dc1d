import Foundation
import Story
import Testing

/// `toprated check-in --from` as used from a shell.
@Suite struct MyStatsCheckInTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "new/profile.json").path
  }

  @Test func aPreviewSaysWhatWasRead() throws {
    let run = try checkIn("new-layout.txt", "--dry-run")
    #expect(
      run.output == """
        Preview, nothing saved yet: check-in of 20 Nov
          Job Success Score     94%
          12-month earnings     $1,240.50
          Eligible weeks        not found
          Account holds         not found
          Profile completeness  not found
        To find Eligible weeks and Account holds: on My Stats, open "Badges".
        To find Profile completeness: on Upwork, open your profile.

        """)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func aPreviewAsJSON() throws {
    let run = try checkIn("badges-drawer.txt", "--dry-run", "--json", "--score", "none")
    #expect(
      run.output == """
        {
          "date": "2026-11-22",
          "score": "none",
          "earnings": null,
          "eligibleWeeks": 12,
          "accountHolds": null,
          "completeness": null,
          "risingTalent": null,
          "badge": null,
          "availability": null,
          "missing": ["earnings", "accountHolds", "completeness"],
          "notes": []
        }

        """)
  }

  @Test func theAnswerOfTheAPIIsSavedInOneStep() throws {
    let answer = """
      {"data": {"jobSuccessScore": 0.9, "topRatedStatus": "top_rated",
      "availability": {"capacity": "fullTime"}}}
      """
    let run = try toprated(
      "check-in", "--from", "-", "--profile", path, "--date", "2026-11-22", "--earnings", "12.50",
      input: answer)
    #expect(
      run.output == """
        Saved: check-in of 22 Nov
          Job Success Score     90%
          12-month earnings     $12.50
          Eligible weeks        not found
          Account holds         not found
          Profile completeness  not found
          Badge                 Top Rated
          Availability          More than 30 hrs/week
        To find Eligible weeks and Account holds: on My Stats, open "Badges".
        To find Profile completeness: on Upwork, open your profile.

        """)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == """
        {
          "version": 1,
          "badge": "topRated",
          "availability": {
            "capacity": "moreThan30",
            "confirmed": "2026-11-22"
          },
          "checkIns": [
            { "date": "2026-11-22", "score": 90, "earnings": 12.50 }
          ]
        }

        """)
    #expect(try toprated("undo", "--profile", path).status == 0)
    #expect(!(try String(contentsOfFile: path, encoding: .utf8)).contains("topRated"))
  }

  @Test func whatIsTypedWinsOverWhatWasRead() throws {
    let page = "94% Job Success\n92% Job Success\nEligible weeks 17 of 16\nAs of Nov 1"
    let doubtful = try toprated(
      "check-in", "--from", "-", "--dry-run", "--date", "2026-11-22", input: page)
    #expect(
      doubtful.outputLines.suffix(4) == [
        "The page is from 1 Nov 2026, so this check-in is dated 22 Nov 2026. "
          + "Copy the page again for today's figures.",
        "Job Success Score is left blank: the page shows both 94% and 92%.",
        "Eligible weeks is left blank: 17 of 16 can't be right.", "",
      ])
    let run = try toprated(
      "check-in", "--from", "-", "--profile", path, "--date", "2026-11-22", "--score", "93",
      "--eligible-weeks", "12", "--badge", "risingTalent", "--note", "by hand", "--json",
      input: page)
    #expect(run.output.contains(#""missing": ["earnings", "accountHolds", "completeness"]"#))
    #expect(!run.output.contains("left blank"))
    let saved = try String(contentsOfFile: path, encoding: .utf8)
    #expect(saved.contains(#""score": 93, "eligibleWeeks": 12, "note": "by hand""#))
    #expect(saved.contains(#""badge": "risingTalent""#))
  }

  @Test func aPageThatWasSavedBeforeChangesNothing() throws {
    #expect(try checkIn("old-layout.txt").output.hasPrefix("Saved: check-in of 15 Nov\n"))
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try checkIn("old-layout.txt").output.hasPrefix("Nothing new: check-in of 15 Nov\n"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func eachFailureHasItsStatus() throws {
    let nothing = try toprated("check-in", "--from", "-", "--profile", path, input: "hello\n")
    #expect(nothing.status == 65)
    #expect(
      nothing.errors == """
        toprated: standard input: no figures found. Copy all of your My Stats page: it shows \
        Job Success Score, 12-month earnings, Eligible weeks, Account holds and Profile \
        completeness. On Upwork, click your profile picture, then "Stats and trends".

        """)
    let refused = try toprated(
      "check-in", "--from", "-", input: #"{"errors": [{"message": "token \u001b expired"}]}"#)
    #expect(refused.status == 65)
    #expect(
      refused.errors
        == "toprated: standard input: Upwork answered with an error: token \u{FFFD} expired\n")
    let doubtful = try toprated(
      "check-in", "--from", "-", "--profile", path, input: "Eligible weeks 17 of 16")
    #expect(doubtful.status == 65)
    #expect(
      doubtful.errors == """
        toprated: Nothing to save: no figure on the page can be used.
        toprated: Eligible weeks is left blank: 17 of 16 can't be right.

        """)
    #expect(try toprated("check-in", "--from", "/nonexistent").status == 66)
    #expect(try toprated("check-in", "--from", "/tmp").status == 74)
    #expect(try toprated("check-in", "--dry-run", "--score", "94").status == 64)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  private func checkIn(_ page: String, _ options: String...) throws -> Run {
    let file = Project.folder.appending(path: "Tests/ProfileStoreTests/Fixtures/my-stats/\(page)")
      .path
    return try toprated(
      ["check-in", "--from", file, "--profile", path, "--date", "2026-11-22"] + options)
  }
}
