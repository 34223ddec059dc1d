import ArgumentParser
import Eligibility
import ProfileStore
import Screen
import Terminal

struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard (also without a subcommand).")

  @OptionGroup var options: ProfileOptions

  func validate() throws {
    if options.shared.json {
      throw ValidationError("the dashboard has no JSON; use toprated status --json")
    }
  }

  func run() throws {
    let opened = try open()
    var dashboard = opened.dashboard
    var terminal = try openTerminal()
    while true {
      terminal.draw(dashboard.frame(in: terminal.size))
      let key = terminal.nextKey()
      if key == .ended { return }
      if key == .resized { continue }
      switch dashboard.press(key) {
      case .quit: return
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .reload: _ = dashboard.update(reload(opened.session))
      case nil: break
      }
    }
  }

  /// The profile; or the sample, where nobody has named a profile and there is none yet.
  private func open() throws(Failure) -> (session: Session, dashboard: Dashboard) {
    do throws(Failure) {
      let session = try Session(options)
      return (session, Dashboard(session.assessment, tag: session.path == nil ? "sample" : nil))
    } catch .noProfileYet(let path)
      where ProfileLocation(option: options.shared.profile).origin == .usual
    {
      var sample = options
      sample.demo = true
      let session = try Session(sample)
      let notice = "no profile yet at \(path.printable): this is the sample"
      return (session, Dashboard(session.assessment, tag: "sample", notice: notice))
    }
  }

  private func openTerminal() throws(Failure) -> Terminal {
    let shared = options.shared
    let theme: Theme = shared.noColor || Environment["NO_COLOR"] != nil ? .mono : .auto
    let ascii = !Terminal.usesUTF8() || shared.ascii
    do throws(Terminal.Failure) {
      return try Terminal(theme: theme, ascii: ascii)
    } catch {
      throw .terminal(error)
    }
  }

  private func reload(_ session: Session) -> Message {
    do throws(Failure) {
      guard let path = session.path else { return .profileRead(session.assessment) }
      let today = options.shared.today
      return .profileRead(try Session(path, data: session.data, today: today).assessment)
    } catch {
      return .readingFailed("not read again: \(error.brief)")
    }
  }
}
