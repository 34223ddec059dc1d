import Eligibility

/// Where a pop-up is drawn.
enum PopupPlacement {
  /// In place of the panels that give way to it.
  case amongPanels
  /// In place of all panels.
  case wholeScreen
  /// In place of all panels, except that they get the rows that the pop-up does not need.
  case rowsItNeeds
  /// Over the panels, which stay visible around it.
  case overlay
}

/// A pop-up: its position over the panels, its content and its keys.
protocol PopupView: Equatable, Sendable {
  var popup: Popup { get }
  var context: Context { get }

  var placement: PopupPlacement { get }

  /// What the screen draws and screen reader mode reads out.
  func content(in dashboard: Dashboard) -> PopupContent
  /// The question in screen reader mode, or `nil` if no text is typed here.
  var prompt: Prompt? { get }

  /// Returns the selected index and the number of items, or `nil` if it only scrolls.
  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)?
  mutating func select(_ index: Int, in dashboard: Dashboard)
  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response
  /// Handles one of its own keys while it is the topmost pop-up.
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect?

  /// The pop-up that takes its place when the user leaves it.
  var whenLeft: Popup? { get }
  /// Updates the dashboard after the pop-up's edit is saved.
  func finish(in dashboard: inout Dashboard)
  /// Whether it closes when the file changes, because it is about the profile before that.
  var endsWhenTheFileChanges: Bool { get }
  /// Returns the pop-up that takes its place when the profile changes on disk.
  func merged(with onDisk: Assessment) -> Popup
  /// Returns the pop-up that takes its place when the day changes.
  func moved(toDayOf assessment: Assessment) -> Popup
}

extension PopupView {
  var placement: PopupPlacement { .amongPanels }

  var prompt: Prompt? { nil }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? { nil }
  mutating func select(_ index: Int, in dashboard: Dashboard) {}
  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response { .ignored }
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? { nil }

  var whenLeft: Popup? { nil }
  func finish(in dashboard: inout Dashboard) {}
  var endsWhenTheFileChanges: Bool { false }
  func merged(with onDisk: Assessment) -> Popup { popup }
  func moved(toDayOf assessment: Assessment) -> Popup { popup }
}

extension PopupView {
  func box(in dashboard: Dashboard, inside: Size) -> Box {
    content(in: dashboard).box(
      keys: dashboard.keymap.bindings(in: context), inside: inside, firstRow: dashboard.scrollOffset
    )
  }

  func location(in dashboard: Dashboard) -> Location {
    content(in: dashboard).location(dashboard.choiceLines)
  }
}
