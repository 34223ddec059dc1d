import Glibc
import Screen

/// The dashboard in lines: what is said goes to standard output, what is answered comes from
/// standard input, a terminal or not.
struct LineModeLoop: ~Copyable {
  private var session: ProfileSession
  private var drafts: Drafts
  private var lineMode: LineMode
  private let output: Output
  private var input = StandardInputLines()
  /// Read, and not yet asked for.
  private var answers: ArraySlice<[UInt8]> = []
  /// A change is in the file, and nobody has been told yet.
  private var hasSaved = false {
    // A reader that is gone must not end the program before it has said so.
    didSet { signal(SIGPIPE, hasSaved ? SIG_IGN : SIG_DFL) }
  }
  /// Somebody types the answers; else they stand in no line of the transcript.
  private let isTyped = isatty(STDIN_FILENO) == 1

  init(
    _ session: ProfileSession, _ dashboard: Dashboard, _ drafts: consuming Drafts, _ output: Output
  ) {
    self.session = session
    self.drafts = drafts
    self.output = output
    lineMode = LineMode(dashboard)
  }

  /// Until somebody quits or the input ends.
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
      if let warning = Preferences.remember(lineMode.dashboard.toggles, since: toggles) {
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

  /// Tells what is new, also of the file, and waits for an answer; nil: the input has ended.
  private mutating func ask() throws(CommandError) -> [UInt8]? {
    if let news = session.look() { lineMode.receive(news) }
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
  /// Whether a file is changed since.
  fileprivate var isOfSaving: Bool {
    switch self {
    case .saved, .changed, .writtenElsewhere: true
    default: false
    }
  }
}
