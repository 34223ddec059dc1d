extension Dashboard {
  /// What is switched with a key, and is the same next time.
  package struct Toggles: Equatable, Sendable {
    package let theme: Theme
    package let usesMouse: Bool
    /// Nil: where it fits.
    package let showsForecast: Bool?
  }

  package var toggles: Toggles {
    Toggles(theme: theme, usesMouse: usesMouse, showsForecast: viewState.showsForecast)
  }
}
