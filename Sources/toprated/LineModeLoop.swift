import Glibc
import Screen

/// The main loop of screen reader mode. It writes lines to standard output and reads answers from
/// standard input, which need not be a terminal.
struct LineModeLoop: ~Copyable {
  private var session: ProfileSession
  private var drafts: Drafts
  private var lineMode: LineMode
  private let output: Output
  private var input = StandardInputLines()
  /// Lines that were read but not used yet.
  private var answers: ArraySlice<[UInt8]> = []
  /// Whether a change was saved that has not been reported to the user yet.
  private var hasSaved = false {
    // SIGPIPE must not end the program before it has reported that the change is saved.
    didSet { signal(SIGPIPE, hasSaved ? SIG_IGN : SIG_DFL) }
  }
  /// Whether the user types the answers; piped answers are not echoed in the output.
  private let isTyped = isatty(STDIN_FILENO) == 1

  init(
    _ session: ProfileSession, _ dashboard: Dashboard, _ drafts: consuming Drafts, _ output: Output
  ) {
    self.session = session
    self.drafts = drafts
    self.output = output
    lineMode = LineMode(dashboard)
  }

  /// Runs until the user quits or the input ends.
  mutating func run() throws(CommandError) {
    do throws(CommandError) {
      try converse()
    } catch .cannotWrite(_, let reason) where hasSaved {
      throw .savedButNotPrinted(reason)
    }
  }

  private mutating func converse() throws(CommandError) {
    while let answer = try ask() {
      guard let answer = String(validating: answer, as: UTF8.self) else {
        lineMode.receive(.nothingDone("That is not valid UTF-8. Type it again."))
        continue
      }
      if let news = session.newDay(after: lineMode.dashboard.today) { lineMode.receive(news) }
      let toggles = lineMode.dashboard.toggles
      let effect = lineMode.answer(answer)
      if let warning = DashboardSettings.remember(lineMode.dashboard.toggles, since: toggles) {
        lineMode.receive(warning)
      }
      switch effect {
      case .quit: return
      case .store(let request):
        let outcome = session.perform(request)
        hasSaved = outcome.isOfSaving
        lineMode.receive(outcome)
      case .terminal(.suspend): suspend()
      case .terminal(.redraw), .terminal(.useTheme), .terminal(.useMouse), nil: break
      }
    }
    if isTyped { try output.write([""]) }
  }

  /// Prints what is new, also on disk, and returns the next answer; `nil` if the input has ended.
  private mutating func ask() throws(CommandError) -> [UInt8]? {
    if let news = session.checkFile() { lineMode.receive(news) }
    drafts.keep(lineMode.dashboard)
    try output.write(lineMode.takeLines())
    if !lineMode.prompt.isEmpty {
      try isTyped ? output.prompt(lineMode.prompt) : output.write([lineMode.prompt])
    }
    hasSaved = false
    if answers.isEmpty { answers = try input.batch()[...] }
    return answers.popFirst()
  }

  private func suspend() {
    if isTyped { raise(SIGTSTP) }
  }
}

extension Message {
  /// Whether a file was changed.
  fileprivate var isOfSaving: Bool {
    switch self {
    case .saved, .changed, .writtenElsewhere: true
    default: false
    }
  }
}
