import Foundation
import Story
import Testing

/// The files that the program uses, and what `check` and `info` report about them.
@Suite struct FilesTests {
  @Test func theProfileIsWhereItIsNamedElseInTheEnvironmentElseInTheUsualPlace() throws {
    let option = try toprated(
      "info", "--profile", "/a.json", environment: ["TOPRATED_PROFILE": "/b.json"])
    #expect(option.output.contains("/a.json"))
    let named = try toprated(
      "info", environment: ["TOPRATED_PROFILE": "/b.json", "XDG_DATA_HOME": "/c"])
    #expect(named.output.contains("/b.json"))
    let data = try toprated("info", environment: ["XDG_DATA_HOME": "/c"])
    #expect(data.output.contains("/c/toprated/profile.json"))
    let home = try toprated("info", environment: ["HOME": "/d"])
    #expect(home.output.contains("/d/.local/share/toprated/profile.json"))
  }

  /// Paths that are not absolute are ignored, as the XDG specification requires.
  @Test(arguments: ["data", "./data", "~/data", ""]) func aRelativeXDGFolderIsPassedOver(
    _ folder: String
  )
    throws
  {
    let run = try toprated(
      "info", environment: ["HOME": "/d", "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder])
    #expect(run.output.contains("  /d/.local/share/toprated/profile.json"))
    #expect(run.output.contains("  /d/.config/toprated/config.json"))
  }

  @Test func infoTellsTheVersionOfEveryFile() throws {
    let run = try toprated("info", "--profile", Project.sample("away"))
    let rows = run.outputLines.map { $0.split(separator: #/\ \ +/#).map(String.init) }
    #expect(
      rows == [
        ["toprated", "0.1.0"], ["profile", Project.sample("away"), "version 1", "from --profile"],
        [
          "settings", "/nonexistent/.config/toprated/config.json", "does not exist yet",
          "for the dashboard",
        ],
        ["rules", "data/rules.json", "version 1", "built in"],
        ["sample", "data/samples/on-the-way.json", "version 1", "built in"], [],
      ])
  }

  @Test func infoTellsTheSameToScripts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("rubbish")
    let run = try toprated("info", "--json", "--profile", path)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(answer?["version"] as? String == "0.1.0")
    let files = try #require(answer?["files"] as? [[String: Any]])
    #expect(files.map { $0["name"] as? String } == ["profile", "settings", "rules", "sample"])
    #expect(files.map { $0["version"] as? Int } == [nil, nil, 1, 1])
    #expect(
      files.map { $0["state"] as? String } == [
        "has errors: run toprated check", "does not exist yet", "version 1", "version 1",
      ])
    #expect(files.first?["path"] as? String == path)
    #expect(files.first?["origin"] as? String == "from --profile")
  }

  @Test func checkSaysThatThereIsNothingToSay() throws {
    let run = try toprated("check", "--profile", Project.sample("away"))
    #expect(run.output == "No errors in \(Project.sample("away"))\n")
    #expect(run.status == 0)
  }

  @Test func checkAnswersInJSON() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{}")
    let run = try toprated("check", "--json", "--profile", path)
    #expect(run.status == 65)
    let fault = "\(path): version: is missing. Expected 1, the version that this toprated reads"
    #expect(
      run.output == """
        {
          "profile": "\(path)",
          "errors": [
            "\(fault)"
          ]
        }

        """)
  }
}
