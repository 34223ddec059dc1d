import Foundation
import Story
import Testing

/// Completions, tested in the installed shells.
@Suite struct CompletionTests {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
    var path: String { "/usr/bin/\(rawValue)" }

    /// Starts the shell without the user's configuration, and loads the completions as users would.
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
    let user = try shell.start(in: folder)
    try user.sees("ready>")
    for (typed, completed) in [
      ("toprated expo", "toprated export"),
      ("toprated export --format mark", "markdown"),
      ("toprated forecast --assume eligi", "eligibleWeeks"),
      ("toprated forecast --available less", "lessThan30"),
      ("toprated forecast --demo --scenario th", #"the\ exams\ come\ back"#),
      ("toprated forecast --demo aw", "away"),
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

  /// Names that a shell could run, expand or split.
  static let hostileNames = [
    "$(touch pwned)", "`touch pwned`", "a;touch pwned", "a|touch pwned", "a&touch pwned",
    "<(touch pwned)", ">pwned", #"say "$(touch pwned)""#, "it's `touch pwned`", "*", "?", "[a-z]",
    "{a,b}", "~", "~root", "#none", "!!", "a!b", "-rf", "--help", "=ls", "x:y", "x=y",
    "back\\slash",
    "\\$(touch pwned)", "%s", "$HOME", "  two  blanks ", "Ünï ✓",
    String(repeating: "long ", count: 100),
  ]

  /// Tab completes the name so that the program receives it unchanged.
  @Test(arguments: Shell.allCases.filter(\.isInstalled))
  func aNameIsDataWhateverStandsInIt(_ shell: Shell) throws {
    let folder = try TemporaryFolder()
    let user = try shell.start(in: folder)
    try user.sees("ready>")
    for (index, name) in CompletionTests.hostileNames.enumerated()
    // fish cannot quote these, so they are not offered.
    where !(shell == .fish && name.hasPrefix("~")) {
      let score = 60 + index
      let profile = try folder.write(try profile(of: [name], score: score), to: "p\(index).json")
      #expect(profile.hasSuffix("p\(index).json"))
      try user.types("clear\n")
      try user.types("toprated forecast --profile p\(index).json --scenario ")
      try user.presses("Tab", "Enter")
      try user.sees("score \(score)%")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "pwned").path))
    try user.types("exit\n")
  }

  /// Names are completed up to where they differ, even after an opening quote.
  @Test(arguments: Shell.allCases.filter(\.isInstalled))
  func namesThatBeginAlikeAreToldApart(_ shell: Shell) throws {
    let folder = try TemporaryFolder()
    let names = [
      "new $(touch pwned)", "new `touch pwned`", "it's $(touch pwned)", "new\nline", "a\tb",
    ]
    _ = try folder.write(try profile(of: names, score: 71))
    let user = try shell.start(in: folder)
    try user.sees("ready>")
    for (typed, isWhole) in [
      (#"it"#, true), (#"'new $"#, true), (#""new \`"#, true), (#"new\ \$"#, true), ("new", false),
    ] {
      try user.types("clear\n")
      try user.types("toprated forecast --profile profile.json --scenario \(typed)")
      try user.presses("Tab")
      if isWhole {
        try user.presses("Enter")
        try user.sees("score 71%")
      } else {
        try user.presses("Tab")
        try user.sees("touch")
        try user.presses("Ctrl-C")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "pwned").path))
    try user.types("exit\n")
  }

  private func profile(of names: [String], score: Int) throws -> String {
    let scenarios = names.map { ["name": $0, "score": score] as [String: Any] }
    let profile: [String: Any] = ["version": 1, "scenarios": scenarios]
    return String(decoding: try JSONSerialization.data(withJSONObject: profile), as: UTF8.self)
  }

  @Test(arguments: Shell.allCases.filter(\.isInstalled))
  func aScriptIsFreeOfFaults(_ shell: Shell) throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(toprated("completions", shell.rawValue).output, to: "script")
    let run = try run(shell.path, ["-n", script])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")))
  func theManualIsFreeOfFaults() throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(toprated("man").output, to: "toprated.1")
    let run = try run("/usr/bin/mandoc", ["-Tlint", page])
    #expect(run.output.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (["staus"], #"Unknown command "staus". Did you mean status?"#),
    (["udno"], #"Unknown command "udno". Did you mean undo?"#),
    (["help", "forcast"], #"Unknown command "forcast". Did you mean forecast?"#),
    (["record", "propsal"], #"Unknown command "record propsal". Did you mean proposal?"#),
    (
      ["record", "payment", "five"],
      "amount five: must be an amount of 0 or more, such as 1300.50"
    ),
    (["set", "badge=none"], "Put a space before the value: badge none"),
    (["foo"], #"Unknown command "foo". See toprated --help."#),
    (["ana.json"], #"There is no file "ana.json"."#),
    (["check", "x/ana"], #"There is no file "x/ana"."#),
    (
      ["/etc/passwd"],
      #""/etc/passwd" is a file, not a command. To use it: toprated --profile "/etc/passwd""#
    ),
    (
      ["set", "availability.capcity", "x"],
      "There is no value \"availability.capcity\" that you can set. Did you mean availability.capacity?"
    ),
    (
      ["forecast", "--demo", "--assume", "activty=met"],
      "--assume activty=met: must be one of jobSuccessScore, firstContract, eligibleWeeks, "
        + "profileCompleteness, earnings, availability, accountHolds, activity. Did you mean activity?"
    ),
    (
      ["forecast", "--demo", "--available", "asneeded"],
      "--available asneeded: must be one of moreThan30, lessThan30, asNeeded, notAvailable. "
        + "Did you mean asNeeded?"
    ),
    (
      ["forecast", "--demo", "--scenario", "the exam come back"],
      "There is no what-if \"the exam come back\". Did you mean the exams come back?"
    ),
    (["status", "--asci"], #"Unknown option "--asci". Did you mean --ascii?"#),
    (["--foo"], #"Unknown option "--foo". See toprated --help."#),
    (["status", "--score", "5"], #"Unknown option "--score". See toprated status --help."#),
    (
      ["record", "earning", "5", "6"],
      #"Unexpected argument "6". See toprated record earning --help."#
    ),
  ])
  func whatIsMistypedIsGuessed(_ arguments: [String], _ reason: String) throws {
    let run = try toprated(arguments)
    #expect(run.errors == "toprated: \(reason)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 64)
  }
}
