import Eligibility

/// A pop-up: its position over the panels, its content and its keys.
protocol PopupView: Equatable, Sendable {
  var popup: Popup { get }
  var context: Context { get }

  /// Whether it covers everything else.
  var isWhole: Bool { get }
  /// Whether, if it covers everything, the rows that it does not need go to the panels.
  var leavesSpareRows: Bool { get }
  /// Whether it is drawn over the rest of the screen, which stays visible around it.
  var isOverlay: Bool { get }

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
  var isWhole: Bool { false }
  var leavesSpareRows: Bool { false }
  var isOverlay: Bool { false }

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
