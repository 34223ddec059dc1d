import Foundation
import Story
import Testing

/// Completions, tried in the shells that are installed.
@Suite struct CompletionTests {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
    var path: String { "/usr/bin/\(rawValue)" }

    /// Starts it with nothing of the user's, and reads the completions as its users would.
    func start(in folder: TemporaryFolder) throws -> LiveScreen {
      let script = try toprated("completions", rawValue).output
      let home = folder.url.path
      let name = self == .zsh ? "_toprated" : "toprated.\(rawValue)"
      let file = try folder.write(script, to: name)
      var arguments = ["-i"]
      switch self {
      case .bash:
        let rc = try folder.write("source \(file); PS1='ready> '\n", to: "rc")
        arguments = ["--noprofile", "--rcfile", rc, "-i"]
      case .zsh:
        _ = try folder.write(
          "fpath=(\(home) $fpath); autoload -U compinit; compinit -u; PS1='ready> '\n",
          to: ".zshrc")
      case .fish:
        arguments = [
          "--no-config", "-i", "-C", "source \(file); function fish_prompt; echo 'ready> '; end",
        ]
      }
      let built = URL(filePath: topratedTests.path).deletingLastPathComponent().path
      return try Program.start(
        path, arguments: arguments,
        environment: [
          "HOME": home, "ZDOTDIR": home, "PATH": "\(built):/usr/bin:/bin", "TERM": "xterm",
        ], in: home, size: Size(100, 30))
    }
  }

  @Test(arguments: Shell.allCases.filter(\.isInstalled))
  func aShellCompletesWhatItCannotKnow(_ shell: Shell) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let user = try shell.start(in: folder)
    try user.sees("ready>")
    for (typed, completed) in [
      ("toprated expo", "toprated export"),
      ("toprated export --format mark", "markdown"),
      ("toprated forecast --assume eligi", "eligibleWeeks"),
      ("toprated forecast --available less", "lessThan30"),
      ("toprated forecast --demo --scenario th", #"the\ exams\ come\ back"#),
      ("toprated set sections.vi", "sections.video"),
      ("toprated set availability.capacity asN", "asNeeded"),
    ] {
      try user.types(typed)
      try user.presses("Tab")
      try user.sees(completed)
      try user.presses("Ctrl-U")
    }
    try user.types(" exit\n")
  }

  @Test(arguments: Shell.allCases.filter(\.isInstalled))
  func aScriptIsFreeOfFaults(_ shell: Shell) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script = try folder.write(toprated("completions", shell.rawValue).output, to: "script")
    let run = try run(shell.path, ["-n", script])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")))
  func theManualIsFreeOfFaults() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let page = try folder.write(toprated("man").output, to: "toprated.1")
    let run = try run("/usr/bin/mandoc", ["-Tlint", page])
    #expect(run.output.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (["staus"], "there is no command toprated staus; did you mean status?"),
    (["help", "forcast"], "there is no command toprated forcast; did you mean forecast?"),
    (["record", "propsal"], "there is no command toprated record propsal; did you mean proposal?"),
    (["ana.json"], "there is no command toprated ana.json; toprated --help tells which there are"),
    (
      ["set", "availability.capcity", "x"],
      "there is no key availability.capcity to set; did you mean availability.capacity?"
    ),
    (
      ["forecast", "--demo", "--assume", "activty=met"],
      "The value 'activty=met' is invalid for '--assume <id=met|unmet>': there is no criterion "
        + "activty; did you mean activity?"
    ),
    (
      ["forecast", "--demo", "--available", "asneeded"],
      "The value 'asneeded' is invalid for '--available <capacity[:hours]>': there is no capacity "
        + "asneeded; did you mean asNeeded?"
    ),
    (
      ["forecast", "--demo", "--scenario", "the exam come back"],
      "--scenario the exam come back: there is none of that name; did you mean the exams come back?"
    ),
    (["status", "--asci"], "Unknown option '--asci'. Did you mean '--ascii'?"),
  ])
  func whatIsMistypedIsGuessed(_ arguments: [String], _ reason: String) throws {
    let run = try toprated(arguments)
    #expect(run.errors == "toprated: \(reason)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 64)
  }
}
