import Foundation
import Glibc
import Story
import Testing

/// Paths are used exactly as typed, and never refer to a different file.
@Suite struct PathTests {
  private let folder: TemporaryFolder
  private var home: String { folder.url.path }

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.writeProfile(of: "on-the-way")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try toprated(arguments, environment: ["HOME": home].merging(environment) { $1 })
  }

  @Test func aTildeIsTheHomeFolderWhereverAPathIsTyped() throws {
    let history = "Date,Contract,Hours,Amount\n2026-11-14,Checkout,1:00,5\n"
    _ = try folder.write(history, to: "weekly.csv")
    _ = try folder.write("Job Success Score 94%\n", to: "page.txt")
    for run in [
      try run("check", "--profile", "~/profile.json"), try run("status", "~/profile.json"),
      try run("status", "--profile", "~/profile.json"),
      try run("status", "--table", "~/profile.json", "~/profile.json"),
      try run("check", environment: ["TOPRATED_PROFILE": "~/profile.json"]),
      try run("export", "--demo", "--format", "csv", "--output", "~/weeks.csv"),
      try run("import", "~/weekly.csv", "--profile", "~/profile.json"),
      try run("record", "proposal", "--profile", "~/new/profile.json"),
      try run("check-in", "--from", "~/page.txt", "--dry-run"),
    ] {
      #expect(run.status == 0, "\(run.errors)")
    }
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: home))
    #expect(names.isSuperset(of: ["weeks.csv", "new"]))
    #expect(!names.contains("~"))
  }

  @Test func anEmptyPathIsRefused() throws {
    let option = { (name: String) in "\(name) needs a value: it must be the path of a file" }
    let argument = option
    for (arguments, says) in [
      (["status", "--profile", ""], option("--profile")),
      (["dashboard", "--profile", ""], option("--profile")),
      (["status", ""], argument("The profile")),
      (["status", "--json", "-", ""], argument("The profile")),
      (["record", "proposal", "--profile", ""], option("--profile")),
      (["undo", "--profile", ""], option("--profile")),
      (["export", "--demo", "--format", "csv", "--output", ""], option("--output")),
      (["import", ""], argument("The file")),
      (["check-in", "--from", ""], option("--from")),
      (["check", "--profile", ""], option("--profile")),
    ] {
      let run = try toprated(arguments)
      #expect(run.errors == "toprated: \(says)\n")
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
    }
  }

  /// The byte `\377` never occurs in UTF-8.
  @Test(arguments: [
    "status --profile \"$odd\"", "record proposal --profile \"$odd\"", "import \"$odd\"",
    "export --demo --format csv --output \"$odd\"",
  ])
  func whatIsNoUTF8IsRefusedAndNoOtherFileMade(_ command: String) throws {
    let there = try FileManager.default.contentsOfDirectory(atPath: home)
    let run = try shell(
      #"cd '\#(home)'; odd=$(printf 'a\377.json'); exec '\#(path)' \#(command)"#)
    #expect(run.status == 64)
    #expect(run.errors.contains("is not valid UTF-8. If it names a file, rename"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home) == there)
  }

  @Test(arguments: ["TOPRATED_PROFILE", "XDG_DATA_HOME", "HOME"])
  func neitherIsAnotherNameReadFromTheEnvironment(_ variable: String) throws {
    let run = try shell(
      #"cd '\#(home)'; export \#(variable)=$(printf '/tmp/a\377'); exec '\#(path)' record proposal"#
    )
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("toprated: \(variable) is not valid UTF-8"))
  }

  @Test func aLinkToSuchANameCanBeReadAndIsNotReplaced() throws {
    let made = try shell(
      #"cd '\#(home)'; mv profile.json "$(printf 'a\377')"; ln -s "$(printf 'a\377')" profile.json"#
    )
    #expect(made.status == 0)
    #expect(try run("check", "--profile", "~/profile.json").status == 0)
    for command in [["record", "proposal"], ["undo"]] {
      let run = try toprated(command + ["--profile", "\(home)/profile.json"])
      #expect(run.status == 73 || run.status == 74)
      #expect(run.errors.contains("the symbolic link leads to a name that is not valid UTF-8"))
    }
    #expect(try shell("ls -A '\(home)' | wc -l").output.hasPrefix("2"))
  }

  /// /dev/stdin is read to its end, even if it is a pipe.
  @Test func standardInputMayBeAPipe() throws {
    let run = try shell("cat '\(home)/profile.json' | exec '\(path)' check --profile /dev/stdin")
    #expect(run.output == "No errors in /dev/stdin\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    "check --profile pipe", "status pipe", "record proposal --profile pipe", "import pipe",
    "import --dry-run pipe --profile profile.json", "info --profile pipe",
    "status --json pipe profile.json",
  ])
  func aNamedPipeKeepsNobodyWaiting(_ command: String) throws {
    #expect(mkfifo("\(home)/pipe", 0o600) == 0)
    let run = try shell("cd '\(home)'; exec timeout 20 '\(path)' \(command)")
    #expect([0, 65, 74].contains(run.status))
    #expect(
      run.errors.contains("pipe: it is a named pipe, not a regular file")
        || run.output.contains("has errors"))
  }

  @Test func anExportKeepsTheModeOfItsFileAndItsLink() throws {
    for (mode, expected) in [(nil, 0o640), (0o600, 0o600), (0o664, 0o664)] as [(Int?, Int)] {
      let file = "\(home)/report-\(expected).html"
      if let mode {
        _ = try folder.write("old", to: "report-\(expected).html")
        chmod(file, mode_t(mode))
      }
      let link = "\(home)/link-\(expected)"
      #expect(symlink(file, link) == 0)
      let run = try shell(
        "umask 027; exec '\(path)' export --demo --format html --output '\(link)'")
      #expect(run.status == 0, "\(run.errors)")
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == expected)
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("<html"))
    }
  }

  /// A folder that other users can write to.
  @Test(.enabled(if: geteuid() == 0, "needs root"))
  func whoseFileItIsDoesNotChangeUnsaid() throws {
    let file = try folder.write("old", to: "report.csv")
    let profile = "\(home)/profile.json"
    for file in [file, profile] {
      chown(file, 1234, 1234)
      chmod(file, 0o666)
    }
    chmod(home, 0o777)
    let before = try String(contentsOfFile: profile, encoding: .utf8)
    let other = "exec setpriv --reuid 1235 --regid 1235 --clear-groups '\(path)'"
    for command in [
      "export --demo --format csv --output '\(file)'", "record proposal --profile '\(profile)'",
    ] {
      let run = try shell("\(other) \(command)")
      #expect(run.status == 74)
      #expect(
        run.errors.contains("it belongs to another user (id 1234)"))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")
    #expect(try String(contentsOfFile: profile, encoding: .utf8) == before)
    let run = try toprated("export", "--demo", "--format", "csv", "--output", file)
    #expect(run.status == 0)
    let owner = try FileManager.default.attributesOfItem(atPath: file)[.ownerAccountID]
    #expect(owner as? Int == 1234)
  }
}
