extension Dashboard {
  /// Settings that a key changes, and that are kept for the next session.
  package struct Toggles: Equatable, Sendable {
    package let theme: Theme
    package let usesMouse: Bool
    /// `nil` if that depends on the room.
    package let showsForecast: Bool?
  }

  package var toggles: Toggles {
    Toggles(theme: theme, usesMouse: usesMouse, showsForecast: viewState.showsForecast)
  }
}
