import Eligibility
import ProfileStore
import Screen
import Terminal

/// The main loop of the dashboard: turns events into messages, performs effects and draws frames.
struct DashboardLoop: ~Copyable {
  private var session: ProfileSession
  private var dashboard: Dashboard
  private var drafts: Drafts
  private var watch: FileWatch
  private var terminal: Terminal

  /// Opens the dashboard, or screen reader mode, and runs it until the user quits.
  /// - Parameter theme: the theme given as an option; `nil` if there is none.
  static func run(_ options: GlobalOptions, theme: Theme? = nil, isLinear: Bool = false) throws {
    let settings = try DashboardSettings(theme: theme, noColor: options.noColor)
    var (session, dashboard) = try ProfileSession.open(options, settings)
    var drafts = Drafts(session.path)
    drafts.resume(in: &dashboard)
    if isLinear || Environment["ACCESSIBLE"] == "1" {
      var dialogue = LineModeLoop(session, dashboard, drafts, options.output)
      return try dialogue.run()
    }
    let watch = FileWatch(session.path)
    let ascii = !Locale.isUTF8 || options.ascii
    let terminal = try mapError(
      CommandError.terminal, try Terminal(theme: settings.theme, ascii: ascii))
    var loop = DashboardLoop(
      session: session, dashboard: dashboard, drafts: drafts, watch: watch, terminal: terminal)
    if settings.mouse { loop.useMouse(true) }
    loop.run()
  }

  private mutating func run() {
    repeat {
      if watch.start(), let news = session.checkFile() { update(news) }
      // Keys that arrive faster than frames can be drawn share a frame.
      if !terminal.hasKeyWaiting { draw() }
    } while handle(terminal.nextEvent(orUntilReadable: watch.descriptor))
  }

  private mutating func draw() {
    // Before drawing, so that nothing that was visible is lost.
    drafts.keep(dashboard)
    dashboard.prepare(for: terminal.size)
    terminal.draw(dashboard.frame(in: terminal.size))
  }

  /// Returns `false` if the user quits or the terminal is gone.
  private mutating func handle(_ event: TerminalEvent?) -> Bool {
    if let news = session.newDay(after: dashboard.today) { update(news) }
    let toggles = dashboard.toggles
    var effect: Effect?
    switch event {
    case .ended: return false
    case .resized: terminal.resize()
    case .stopRequested: terminal.suspend()
    case .continued: terminal.resume()
    case nil: if watch.drainEvents(), let news = session.checkFile() { update(news) }
    case .key(let key)?: effect = dashboard.press(key, in: terminal.size)
    case .paste(let text)?: effect = dashboard.paste(text, in: terminal.size)
    case .mouse(let mouse)?: effect = dashboard.receive(mouse, in: terminal.size)
    }
    if effect == .quit { return false }
    if let effect { perform(effect) }
    if let warning = DashboardSettings.remember(dashboard.toggles, since: toggles) {
      update(warning)
    }
    return true
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: break
    case .store(let request): update(session.perform(request))
    case .terminal(.redraw): terminal.invalidate()
    case .terminal(.useTheme(let theme)): terminal.setTheme(theme)
    case .terminal(.useMouse(let isOn)): useMouse(isOn)
    case .terminal(.suspend): terminal.suspend()
    }
  }

  private mutating func useMouse(_ isOn: Bool) {
    if !terminal.useMouse(isOn) { update(.mouseMissed) }
  }

  private mutating func update(_ message: Message) {
    _ = dashboard.update(message, in: terminal.size)
  }
}
