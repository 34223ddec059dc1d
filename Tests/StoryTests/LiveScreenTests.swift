import CEmulator
import Glibc
import Story
import Testing

@Suite struct LiveScreenTests {
  @Test func aProgramThatDoesNotExistCannotStart() {
    #expect(throws: (any Error).self) { try Program.start("no such program") }
  }

  @Test func argumentsEnvironmentAndFolderArrive() throws {
    let user = try Program.start(
      "/bin/sh", arguments: ["-c", #"echo "$1 $NAME $TERM $(pwd)""#, "sh", "two words"],
      environment: ["NAME": "value"], in: "/usr/bin")
    try user.sees("two words value xterm-256color /usr/bin")
  }

  @Test(arguments: [
    ("f", "f"), ("é", "M-CM-)"), ("Enter", "^M"), ("Tab", "^I"), ("Shift-Tab", "^[[Z"),
    ("Esc", "^["), ("Space", " "), ("Backspace", "^?"), ("Delete", "^[[3~"), ("Insert", "^[[2~"),
    ("Up", "^[OA"), ("Down", "^[OB"), ("Right", "^[OC"), ("Left", "^[OD"), ("Home", "^[OH"),
    ("End", "^[OF"), ("PgUp", "^[[5~"), ("PgDn", "^[[6~"), ("F1", "^[OP"), ("Ctrl-L", "^L"),
    ("Ctrl-c", "^C"), ("-", "-"),
  ])
  func keysArriveAsXtermSendsThem(key: String, bytes: String) throws {
    let user = try shell("stty raw -echo; printf ready; cat -vT")
    try user.sees("ready")
    try user.presses("<", key, ">")
    try user.sees("<\(bytes)>")
  }

  @Test func aKeyNobodyHasIsRefused() throws {
    let user = try shell("cat")
    #expect(throws: (any Error).self) { try user.presses("Any") }
  }

  @Test func theProgramStartsAfresh() throws {
    let user = try shell("ls -C /proc/self/fd; grep -E 'Sig(Blk|Ign)' /proc/self/status")
    try user.seesTheEnd(.code(0))
    #expect(user.picture.text.hasPrefix("0  1  2  3\nSigBlk: 0000000000000000"))
    // Only the two signals that the C library reserves may be ignored.
    try user.sees("SigIgn: 0000000180000000")
  }

  @Test func theTerminalControlsTheProgram() throws {
    let user = try shell("echo yes > /dev/tty; stty -a; echo ready; read line")
    try user.sees("yes")
    try user.sees("rows 24; columns 80")
    try user.sees("ready")
    try user.presses("Ctrl-C")
    try user.seesTheEnd(.signal(SIGINT))
  }

  @Test func halfAFrameIsNotJudged() throws {
    let user = try shell(
      #"printf '\033[?2026hhalf'; read line; printf 'whole\033[?2026l'; read line"#,
      patience: .milliseconds(50))
    #expect(!user.settle { $0.place(of: "half") != nil && $0.place(of: "whole") == nil })
    user.patience = .seconds(10)
    try user.presses("Enter")
    try user.sees("whole")
  }

  @Test func aResizeIsToldToTheProgram() throws {
    let user = try shell("trap 'stty size' WINCH; echo ready; while :; do read line; done")
    try user.sees("ready")
    user.resizes(to: 40, 12)
    try user.sees("12 40")
    #expect(user.picture.rows.count == 12)
    #expect(user.picture.rows.allSatisfy { $0.count == 40 })
  }

  /// A terminal returns 4,096 bytes at a time, so a single read would be half a picture.
  @Test func allThatWasPrintedIsSeenAtOnce() throws {
    let user = try shell("printf first; printf '%9000s' last; kill -STOP $$", size: Size(80, 120))
    var stopped = siginfo_t()
    waitid(P_PID, id_t(user.process), &stopped, WSTOPPED | WNOWAIT)
    try user.sees("first")
    #expect(user.picture.place(of: "last") != nil)
  }

  @Test func queriesAreAnswered() throws {
    let user = try shell(#"stty raw -echo; printf 'ab\033[6n'; head -c 6 | cat -v"#)
    try user.sees("^[[1;3R")
  }

  @Test(arguments: [0, 1, 65] as [Int32])
  func exitCodesAreSeen(code: Int32) throws {
    try shell("exit \(code)").seesTheEnd(.code(code))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
  func signalsEndTheProgram(signal: Int32) throws {
    let user = try shell("echo ready; exec sleep 1000")
    try user.sees("ready")
    user.signals(signal)
    try user.seesTheEnd(.signal(signal))
  }

  @Test func theLastWordsAreHeard() throws {
    let user = try shell("seq 20000")
    try user.seesTheEnd(.code(0))
    try user.sees("20000")
    #expect(user.output.count == 128894)
  }

  @Test func aProgramIsLeftWithTheTerminalAsItWas() throws {
    let user = try shell(
      #"""
      modes=$(stty -g); stty raw -echo; printf '\033[?1049h\033[?25l\033[?1000hpress q'
      dd bs=1 count=1 >/dev/null 2>&1
      printf '\033[?1000l\033[?25h\033[?1049l'; stty $modes
      """#)
    try user.sees("press q")
    try user.leaves(with: "q")
    try user.seesNoMore("press q")
  }

  @Test(arguments: [
    ("stty -echo", "line modes"), (#"printf '\033[?25l'"#, "cursor"),
    (#"printf '\033[?1049h'"#, "main screen"), (#"printf '\033[?1000h'"#, "mouse"),
  ])
  func whatIsNotGivenBackIsMissed(script: String, missed: String) throws {
    let user = try shell(script)
    try user.seesTheEnd(.code(0))
    isNotTrue("wanted the \(missed) back") { try user.hasTheTerminalBack() }
  }

  @Test func clicksReachAProgramThatAskedForThem() throws {
    let user = try shell(#"stty raw -echo; printf '\033[?1000h\033[?1006h\nok'; cat -v"#)
    try user.clicks(on: "ok")
    try user.sees("^[[<0;1;2M^[[<0;1;2m")
  }

  @Test func aPasteIsBracketedWhenAskedFor() throws {
    let user = try shell(#"stty raw -echo; printf '\033[?2004hready'; cat -v"#)
    try user.sees("ready")
    try user.pastes("text")
    try user.sees("^[[200~text^[[201~")
  }

  @Test func aLongPasteArrivesWhole() throws {
    let user = try shell("stty raw -echo; printf ready; head -c 200000 | wc -c")
    try user.sees("ready")
    try user.pastes(String(repeating: "x", count: 200_000))
    try user.sees("200000")
  }

  @Test func keysThatNobodyReadsPileUp() throws {
    let user = try shell("stty raw -echo; printf ready; sleep 1000")
    try user.sees("ready")
    user.patience = .milliseconds(50)
    #expect(throws: (any Error).self) {
      try user.pastes(String(repeating: "x", count: 200_000))
    }
  }

  @Test(arguments: ["sleep 1000", "yes", "exec <&- >&- 2>&-; sleep 1000"])
  func patienceEnds(script: String) throws {
    let user = try shell(script, patience: .milliseconds(50))
    isNotTrue { try user.sees("the end of the world") }
    isNotTrue { try user.seesTheEnd(.code(0)) }
  }

  @Test func nothingIsLeftBehind() throws {
    var user: LiveScreen? = try shell("sleep 1000 & echo $$ $! .; wait")
    try user?.sees(".")
    let pids = user?.picture.text.split(separator: " ").prefix(2).compactMap { pid_t($0) } ?? []
    var ends = pids.map { pollfd(fd: pty_watch($0), events: Int16(POLLIN), revents: 0) }
    user = nil
    #expect(pids.count == 2)
    for index in ends.indices { #expect(poll(&ends[index], 1, 10_000) == 1) }
    #expect(kill(pids[0], 0) == -1 && errno == ESRCH)
    for end in ends { close(end.fd) }
  }
}
