import ArgumentParser
import Eligibility
import ProfileStore
import Screen

/// The look and the keys of the dashboard, from the settings file and the options.
struct DashboardSettings {
  let theme: Theme
  let keymap: Keymap
  let mouse: Bool
  /// `nil` if the default applies.
  let forecast: Bool?

  /// - Parameter theme: the theme given as an option; `nil` if there is none.
  init(theme named: Theme?, noColor: Bool) throws(CommandError) {
    let path = try DashboardSettings.path
    let settings = try mapError(
      CommandError.store, try Settings.load(path, DashboardSettings.choices))
    let usual = Environment["NO_COLOR"] == nil ? settings.theme.flatMap(Theme.init) : .mono
    theme = noColor ? .mono : named ?? usual ?? .auto
    keymap =
      settings.keys.isEmpty
      ? .standard : Keymap(moving: settings.keys.mapValues { $0.compactMap(Key.init(named:)) })
    mouse = settings.mouse ?? false
    forecast = settings.forecast
  }

  func dashboard(
    _ assessment: Assessment, _ source: Dashboard.Source, notice: String? = nil
  ) -> Dashboard {
    Dashboard(
      assessment, source: source, notice: notice, keymap: keymap, theme: theme,
      usesMouse: mouse, showsForecast: forecast)
  }

  /// Saves the settings that were switched and returns a warning; `nil` if that succeeds.
  static func remember(_ now: Dashboard.Toggles, since before: Dashboard.Toggles) -> Message? {
    let toggles: [Settings.Toggle?] = [
      now.theme == before.theme ? nil : .theme(now.theme.rawValue),
      now.usesMouse == before.usesMouse ? nil : .mouse(now.usesMouse),
      now.showsForecast == before.showsForecast ? nil : now.showsForecast.map { .forecast($0) },
    ]
    let changed = toggles.compactMap(\.self)
    guard !changed.isEmpty, let path = try? path else { return nil }
    do throws(StoreError) {
      try Settings.remember(changed, in: path, choices)
      return nil
    } catch {
      return .notRemembered(CommandError.store(error).short)
    }
  }

  /// The path of the settings file.
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
