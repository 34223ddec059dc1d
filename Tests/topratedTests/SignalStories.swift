import Glibc
import Story
import Testing

/// The terminal is restored however the program ends.
@Suite struct SignalStories {
  static let endings = [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE,
  ]

  /// Signals of programs, timers and limits. 16 is STKFLT; 34, 40 and 64 are real-time signals.
  static let others =
    [SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, 16, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF]
    + [SIGIO, SIGPWR, SIGSYS, 34, 40, 64]

  @Test(arguments: others) func whateverElseEndsItDoesSoToo(_ signal: Int32) throws {
    try aSignalThatEndsItGivesTheTerminalBack(signal, "xterm-256color")
  }

  /// The message after `m` on a terminal without a mouse.
  static let mouse = ["vt100": "This terminal has no mouse."]

  @Test(arguments: endings, ["xterm-256color", "vt100", "linux", "screen"])
  func aSignalThatEndsItGivesTheTerminalBack(_ signal: Int32, _ terminal: String) throws {
    let user = try opensDashboard(on: "on-the-way", environment: ["TERM": terminal])
    try user.sees("q quit")
    try user.presses("m")
    try user.sees(SignalStories.mouse[terminal] ?? "Mouse on")
    user.signals(signal)
    try user.seesTheEnd(.signal(signal))
    try user.hasTheTerminalBack()
  }

  /// At any moment before the first frame, too.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func alsoWhileItStarts(_ signal: Int32) throws {
    for _ in 0..<20 {
      let user = try opensDashboard(on: "on-the-way")
      user.signals(signal)
      try user.seesTheEnd(.signal(signal))
      try user.hasTheTerminalBack()
    }
  }

  /// For most of these, Swift's own handler would wait at the terminal for 30 seconds.
  @Test(arguments: endings) func theDialogueEndsAtOnceToo(_ signal: Int32) throws {
    let user = try opensDashboard(on: "on-the-way", "--linear")
    try user.sees("Criteria:")
    user.signals(signal)
    try user.seesTheEnd(.signal(signal))
    try user.hasTheTerminalBack()
    #expect(!user.output.contains(0x1B))
  }

  /// A trap, and a stack overflow.
  @Test(arguments: ["Ctrl-T", "Ctrl-O"], ["xterm-256color", "vt100"])
  func aCrashIsToldOnTheScreenBeneath(_ key: String, _ terminal: String) throws {
    let watch = try WatchedTerminal()
    let user = try Program.start(
      "/bin/sh",
      arguments: ["-c", "echo before; '\(path)' --demo; echo ended by $(($? - 128))"],
      environment: watch.environment.merging(["TERM": terminal]) { $1 }, size: Size(120, 24))
    try user.sees("q quit")
    try user.presses("m")
    try user.sees(SignalStories.mouse[terminal] ?? "Mouse on")
    try user.presses(key)
    try user.sees("ended by")
    let isTrap = key == "Ctrl-T"
    try user.sees("ended by \(isTrap ? trap : SIGSEGV)")
    if isTrap {
      try user.sees("Fatal error: Initialized count set to greater than specified capacity")
    }
    if terminal != "vt100" { try user.sees("before") }
    try user.seesTheEnd(.code(0))
    try user.hasTheTerminalBack()
  }

  /// The signal of a Swift trap.
  private var trap: Int32 {
    #if arch(x86_64)
      SIGILL
    #else
      SIGTRAP
    #endif
  }

  @Test func whatIsSaidMeanwhileIsReadAfterwards() throws {
    let user = try Program.start(
      "/bin/sh", arguments: ["-c", "'\(path)' --demo; echo after"], environment: ["TERM": "xterm"])
    try user.sees("q quit")
    _ = try shell("echo a warning > /proc/\(user.child)/fd/2")
    try user.presses("q")
    try user.sees("a warning")
    try user.sees("after")
    try user.seesTheEnd(.code(0))
    try user.hasTheTerminalBack()
  }

  @Test func whatNohupIgnoresDoesNotEndIt() throws {
    let user = try Program.start(
      "/bin/sh", arguments: ["-c", "trap '' HUP; exec '\(path)' --demo"])
    try user.sees("q quit")
    user.signals(SIGHUP)
    try user.presses("?")
    try user.sees("Help")
    try user.leaves(with: "q")
  }
}

extension LiveScreen {
  /// A shell expression for the process ID of the program's child.
  var child: String { "$(cat /proc/\(process)/task/\(process)/children | tr -d ' ')" }
}
