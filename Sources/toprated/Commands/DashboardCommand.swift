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
    var dashboard = try open()
    var terminal = try openTerminal()
    while true {
      terminal.draw(dashboard.frame(in: terminal.size))
      let key = terminal.nextKey()
      if key == .ended { return }
      if key == .resized { continue }
      switch dashboard.press(key, in: terminal.size) {
      case .quit: return
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .reload: _ = dashboard.update(reload(), in: terminal.size)
      case nil: break
      }
    }
  }

  /// The profile; or the sample, where nobody has named a profile and there is none yet.
  private func open() throws(Failure) -> Dashboard {
    do throws(Failure) {
      let session = try Session(options)
      return Dashboard(session.assessment, tag: options.demo ? "sample" : nil)
    } catch .noProfileYet(let path) where isProfileInItsUsualPlace {
      var sample = options
      sample.demo = true
      let notice = "no profile yet at \(path): this is the sample"
      return Dashboard(try Session(sample).assessment, tag: "sample", notice: notice)
    }
  }

  private var isProfileInItsUsualPlace: Bool {
    ProfileLocation(option: options.shared.profile).origin == .usual
  }

  /// What is there now, even where there was nothing before.
  private func reload() -> Message {
    do throws(Failure) {
      let session = try Session(options)
      return .profileRead(session.assessment, tag: options.demo ? "sample" : nil)
    } catch {
      return .readingFailed("not read again: \(error.brief)")
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
}
