import Eligibility

/// A pop-up, in a file of its own: how it lies over the panels, what it shows and what its keys do.
protocol PopupView: Equatable, Sendable {
  var popup: Popup { get }
  var context: Context { get }

  /// It takes the place of everything else.
  var isWhole: Bool { get }
  /// Where it takes the place of everything, the rows that it does not need go to the panels.
  var leavesSpareRows: Bool { get }
  /// It lies over everything else, of which the rest stays in sight.
  var isOverlay: Bool { get }

  /// What the screen draws and screen reader mode reads out.
  func content(in dashboard: Dashboard) -> PopupContent
  /// What the screen reader mode asks for; nil: nothing is typed here.
  var prompt: Prompt? { get }

  /// Nil: nothing can be selected, and it scrolls as a whole.
  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)?
  mutating func select(_ index: Int, in dashboard: Dashboard)
  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response
  /// What a key of its own does, while it is the last of the dashboard's pop-ups.
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect?

  /// What takes its place when somebody leaves it.
  var whenLeft: Popup? { get }
  /// What its change leads to, once it is saved.
  func finish(in dashboard: inout Dashboard)
  /// It is about the profile as it was before something else changed it.
  var endsWhenTheFileChanges: Bool { get }
  /// What takes its place when the profile changed on disk.
  func merged(with onDisk: Assessment) -> Popup
  /// What takes its place when the day changes.
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
