import ArgumentParser
import Eligibility
import ProfileStore
import Screen

/// How the dashboard looks and which keys do what: as the settings file and the options say.
struct Preferences {
  let theme: Theme
  let keymap: Keymap
  let mouse: Bool

  /// - Parameter theme: as an option names it.
  init(theme named: Theme?, noColor: Bool) throws(CommandError) {
    let settings: Settings
    let path = try Preferences.path
    do throws(ProfileError) {
      settings = try Settings.load(path, Preferences.choices)
    } catch {
      throw .profile(error)
    }
    let usual = Environment["NO_COLOR"] == nil ? settings.theme.flatMap(Theme.init) : .mono
    theme = noColor ? .mono : named ?? usual ?? .auto
    keymap =
      settings.keys.isEmpty
      ? .standard : Keymap(moving: settings.keys.mapValues { $0.compactMap(Key.init(named:)) })
    mouse = settings.mouse ?? false
  }

  func dashboard(
    _ assessment: Assessment, _ source: Dashboard.Source, notice: String? = nil
  ) -> Dashboard {
    Dashboard(
      assessment, source: source, notice: notice, keymap: keymap, theme: theme,
      usesMouse: mouse)
  }

  /// Where the settings are.
  static var path: String {
    get throws(CommandError) {
      try ProfileLocation.folder("XDG_CONFIG_HOME", or: "/.config") + "/toprated/config.json"
    }
  }

  private static let choices = Settings.Choices(
    themes: Theme.allCases.map(\.rawValue),
    actions: Keymap.names,
    isKey: { Key(named: $0) != nil })
}

extension Theme: ExpressibleByArgument {}
