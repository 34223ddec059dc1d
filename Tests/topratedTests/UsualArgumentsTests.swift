import Story
import Testing

/// What is read without the argument parser means the same with it: `--date=DAY` is left to it.
@Suite struct UsualArgumentsTests {
  @Test(arguments: [
    [], ["--short"], ["--json"], ["--exit-code"], ["--ascii"], ["--no-color"],
    ["--ascii", "--short", "--exit-code"], ["--short", "--json"], ["--short", "--short"],
    ["--json", "--json"], ["--demo"], ["--bogus"], ["--profile"], ["--profile", "--json"],
    ["--date", "2026-13-01"], ["extra"],
  ])
  func statusIsTheSame(_ options: [String]) throws {
    let profile = options.contains("--demo") ? [] : ["--profile", sample("on-the-way")]
    let usual = try run(path, ["status"] + profile + ["--date", "2026-11-22"] + options)
    let parsed = try run(path, ["status"] + profile + ["--date=2026-11-22"] + options)
    #expect(usual.output == parsed.output)
    #expect(usual.errors == parsed.errors)
    #expect(usual.status == parsed.status)
  }

  @Test(arguments: [["--ascii"], ["--no-color"], ["dashboard", "--ascii"]])
  func theDashboardIsTheSame(_ options: [String]) throws {
    let profile = ["--profile", sample("on-the-way")]
    let pictures = try [["--date", "2026-11-22"], ["--date=2026-11-22"]].map { date in
      let user = try Program.start("toprated", arguments: options + profile + date)
      try user.sees("Not yet Top Rated")
      try user.sees("q quit")
      return user.picture.text
    }
    #expect(pictures[0] == pictures[1])
  }
}
