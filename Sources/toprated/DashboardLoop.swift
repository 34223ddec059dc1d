import Eligibility
import ProfileStore
import Screen
import Terminal

/// The main loop of the dashboard: turns keys into messages, performs effects and draws frames.
struct DashboardLoop {
  private let options: GlobalOptions
  private let theme: Theme?
  private let isLinear: Bool

  /// - Parameter theme: the theme given as an option; `nil` if there is none.
  init(_ options: GlobalOptions, theme: Theme?, isLinear: Bool) {
    self.options = options
    self.theme = theme
    self.isLinear = isLinear
  }

  func run() throws {
    let preferences = try DashboardSettings(theme: theme, noColor: options.noColor)
    var (session, dashboard) = try ProfileSession.open(options, preferences)
    var drafts = Drafts(session.path)
    drafts.resume(in: &dashboard)
    if isLinear || Environment["ACCESSIBLE"] == "1" {
      var dialogue = LineModeLoop(session, dashboard, drafts, options.output)
      return try dialogue.run()
    }
    var watch = FileWatch(session.path)
    var terminal = try openTerminal(preferences)
    if preferences.mouse, !terminal.useMouse(true) { dashboard.missMouse() }
    while true {
      if watch.start(), let news = session.checkFile() {
        _ = dashboard.update(news, in: terminal.size)
      }
      // Keys that arrive faster than frames can be drawn share a frame.
      if !terminal.hasKeyWaiting {
        // Before drawing, so that nothing that was visible is lost.
        drafts.keep(dashboard)
        dashboard.prepare(for: terminal.size)
        terminal.draw(dashboard.frame(in: terminal.size))
      }
      let event = terminal.nextEvent(orUntilReadable: watch.descriptor)
      if let news = session.newDay(after: dashboard.today) {
        _ = dashboard.update(news, in: terminal.size)
      }
      let toggles = dashboard.toggles
      let effect: Effect?
      switch event {
      case .ended: return
      case .resized:
        terminal.resize()
        continue
      case .stopRequested:
        terminal.suspend()
        continue
      case .continued:
        terminal.resume()
        continue
      case nil:
        guard watch.drainEvents(), let news = session.checkFile() else { continue }
        effect = dashboard.update(news, in: terminal.size)
      case .key(let key)?: effect = dashboard.press(key, in: terminal.size)
      case .paste(let text)?: effect = dashboard.paste(text, in: terminal.size)
      case .mouse(let mouse)?: effect = dashboard.receive(mouse, in: terminal.size)
      }
      switch effect {
      case .quit: return
      case .store(let request):
        _ = dashboard.update(session.perform(request), in: terminal.size)
      case .terminal(.redraw): terminal.invalidate()
      case .terminal(.useTheme(let theme)): terminal.setTheme(theme)
      case .terminal(.useMouse(let isOn)):
        if !terminal.useMouse(isOn) { _ = dashboard.update(.mouseMissed, in: terminal.size) }
      case .terminal(.suspend): terminal.suspend()
      case nil: break
      }
      if let warning = DashboardSettings.remember(dashboard.toggles, since: toggles) {
        _ = dashboard.update(warning, in: terminal.size)
      }
    }
  }

  private func openTerminal(_ preferences: DashboardSettings) throws(CommandError) -> Terminal {
    let ascii = !Locale.isUTF8 || options.ascii
    return try mapError(CommandError.terminal, try Terminal(theme: preferences.theme, ascii: ascii))
  }
}
