import CEmulator
import Glibc
import Testing

/// A running program in a terminal emulator.
package final class LiveScreen: Stage {
  /// Everything that the program has printed.
  package private(set) var output: [UInt8] = []
  /// How long an expectation may take to be met.
  package var patience: Duration
  private let terminal: PseudoTerminal
  private let modesAtStart: Modes
  private var emulator: Emulator
  private var marks = FrameMarks()
  private let child: Child

  init(_ command: Command, size: Size, patience: Duration) throws {
    self.patience = patience
    terminal = try PseudoTerminal(size: size)
    modesAtStart = terminal.modes
    emulator = Emulator(size: size, keyboard: terminal.descriptor)
    child = try Child(command, on: terminal)
  }

  package var picture: Picture {
    var picture = emulator.picture
    picture.caption = child.ending?.description ?? ""
    return picture
  }

  package func press(_ key: String) throws { try send(Key(named: key).bytes) }

  /// Ignores half-drawn frames, which a terminal does not show either.
  package func settle(until isReached: (Picture) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + patience
    while isWithinFrame || !isReached(picture) {
      guard advance(before: deadline) else { return !isWithinFrame && isReached(picture) }
    }
    return true
  }

  /// Whether a running program has begun a frame (mode 2026) and not ended it.
  private var isWithinFrame: Bool { child.ending == nil && marks.isWithinFrame }
}

extension LiveScreen {
  /// Pastes the text, in brackets if the program turned bracketed paste on.
  package func pastes(_ text: String) throws {
    try emulator.bracket { try send(Array(text.utf8)) }
  }

  /// Sends the text at once, like a terminal's own messages.
  package func sends(_ text: String) throws { try send(Array(text.utf8)) }

  package func sends(_ bytes: [UInt8]) throws { try send(bytes) }

  /// Clicks on the first place that shows the text.
  package func clicks(on text: String, at line: SourceLocation = #_sourceLocation) throws {
    try sees(text, at: line)
    if let place = picture.place(of: text) { emulator.click(place) }
  }

  /// Draws everything that has been printed so far.
  package func catchesUp() { show(terminal.read()) }

  package func turnsTheWheel(down: Bool) { emulator.turnWheel(down: down) }

  package func resizes(to columns: Int, _ rows: Int) {
    emulator.resize(to: Size(columns, rows))
    terminal.resize(to: Size(columns, rows))
  }

  package func signals(_ signal: Int32) { child.receive(signal) }

  /// Closes the window, or cuts the line.
  package func hangsUp() { terminal.hangUp() }

  /// The program's process ID.
  package var process: Int32 { child.pid }

  /// Ends the program with a key, and expects the terminal to be restored.
  package func leaves(
    with key: String, _ ending: Ending = .code(0), at line: SourceLocation = #_sourceLocation
  ) throws {
    try presses(key)
    try seesTheEnd(ending, at: line)
    try hasTheTerminalBack(at: line)
  }

  /// Expects the program to end this way, and draws its last output.
  package func seesTheEnd(_ ending: Ending, at line: SourceLocation = #_sourceLocation) throws {
    try expects("the end: \(ending)", at: line) { _ in child.ending == ending }
    let deadline = ContinuousClock.now + patience
    while advance(before: deadline) {}
  }

  /// Expects the terminal to be as it was before the program started.
  package func hasTheTerminalBack(at line: SourceLocation = #_sourceLocation) throws {
    try expects("the line modes back", at: line) { _ in terminal.modes == modesAtStart }
    try expects("the cursor back", at: line) { $0.cursor != nil }
    try expects("the main screen back", at: line) { _ in !emulator.state.shows_alternate_screen }
    try expects("the mouse back", at: line) { _ in !emulator.state.reports_mouse }
    let left = SwitchedModes(output).left
    try expects("these modes back: \(left.sorted())", at: line) { _ in left.isEmpty }
  }
}

extension LiveScreen {
  /// Sends keys, and draws what is printed while the terminal has no room for them.
  private func send(_ keys: [UInt8]) throws {
    let deadline = ContinuousClock.now + patience
    var rest = keys[...].dropFirst(terminal.write(keys[...]))
    while !rest.isEmpty {
      guard advance(on: POLLIN | POLLOUT, before: deadline) else { throw Fault.keysPileUp }
      rest = rest.dropFirst(terminal.write(rest))
    }
  }

  /// Draws what is printed next. Returns `false` if the deadline passed or nothing more can come.
  private func advance(on news: Int32 = POLLIN, before deadline: ContinuousClock.Instant) -> Bool {
    wait(for: news, before: deadline)
    let hasEnded = child.ending != nil
    let printed = terminal.read()
    show(printed)
    return (!printed.isEmpty || !hasEnded) && .now < deadline
  }

  private func show(_ printed: [UInt8]) {
    output += printed
    emulator.feed(printed)
    marks.feed(printed)
  }

  /// Waits for news. A hung-up terminal would end the wait at once, so the child's end is awaited.
  private func wait(for news: Int32, before deadline: ContinuousClock.Instant) {
    var ends = [terminal.descriptor, child.end].map {
      pollfd(fd: $0, events: Int16(news), revents: 0)
    }
    poll(&ends, 2, deadline.millisecondsAhead)
    let isHungUp = ends[0].revents & Int16(POLLIN | POLLHUP) == Int16(POLLHUP)
    if isHungUp { poll(&ends[1], 1, deadline.millisecondsAhead) }
  }
}

extension ContinuousClock.Instant {
  fileprivate var millisecondsAhead: Int32 {
    Int32((max(.zero, self - .now) / .milliseconds(1)).rounded(.up))
  }
}
