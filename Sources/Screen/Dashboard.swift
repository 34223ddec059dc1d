import Eligibility

/// The whole state of the dashboard.
package struct Dashboard: Equatable, Sendable {
  /// The profile as it is today; the screen may show a preview or a what-if instead.
  package internal(set) var assessment: Assessment {
    didSet { (insights.plan, insights.panels) = (nil, []) }
  }
  package internal(set) var source: Source
  let keymap: Keymap
  package internal(set) var theme: Theme
  package internal(set) var usesMouse: Bool
  var forecast: Forecast {
    didSet { (insights.timeline, insights.earnings, insights.panels) = (nil, nil, []) }
  }
  var insights = Insights()
  var whatIf: WhatIf?
  /// The last what-if that the user left without saving it.
  var unfinished: Scenario?
  var viewState = ViewState()
  package internal(set) var showsHelp = false
  /// A message that is shown above the footer until the next key press.
  package internal(set) var notice: String?
  /// Why the file cannot be read at the moment; nothing is saved until it can be read again.
  package internal(set) var broken: String?
  /// The criteria whose rows changed with the last save; marked until the next key press.
  var savedChanges: [Criterion] = []
  /// The open pop-ups; the last is on top and receives the keys.
  package internal(set) var popups: [Popup] = []
  /// The current search, or `nil` if there is none.
  var find: Find?

  /// Where the shown data comes from.
  package enum Source: Equatable, Sendable {
    case profile
    /// The built-in sample, which is never saved.
    case sample
    /// The sample, because there is no profile yet; edits start from `empty`.
    indirect case noProfileYet(empty: Assessment)
  }

  package init(
    _ assessment: Assessment, source: Source = .profile, notice: String? = nil,
    keymap: Keymap = .standard, theme: Theme = .auto, usesMouse: Bool = false,
    showsForecast: Bool? = nil
  ) {
    self.usesMouse = usesMouse
    self.keymap = keymap
    self.theme = theme
    self.assessment = assessment
    self.source = source
    self.notice = notice
    forecast = Forecast(assessment, supposing: nil)
    if let showsForecast { viewState.showsForecast = showsForecast }
  }

  /// The default day for new entries.
  package var today: Day { editable.today }
  package var focus: Panel { viewState.focus }
  /// Whether the chart shows the coming weeks; `nil` if that depends on the room.
  package var showsForecast: Bool? { viewState.showsForecast }
  package var opensDetail: Bool { viewState.opensDetail }
  package var scrollOffset: Int { viewState.scrollOffset }

  /// Whether a panel has the focus and nothing covers it, so that only one selection is visible.
  func hasKeys(_ panel: Panel) -> Bool {
    focus == panel && popups.isEmpty && !viewState.isUnderOverlay
  }

  /// Whether the screen shows a what-if or a preview instead of the profile today.
  var isHypothetical: Bool { whatIf != nil || viewState.day != nil }

  package var isSomethingOpen: Bool {
    showsHelp || opensDetail
  }

  /// The context whose key bindings apply.
  package var context: Context {
    if find?.isTyping == true { return .find }
    return showsHelp ? .help : contextBelowHelp
  }

  /// The context without the help, even while the help is open.
  var contextBelowHelp: Context {
    openPopup?.context ?? (whatIf?.typing == nil ? .main : .setting)
  }

  var canGoBack: Bool {
    isSomethingOpen || isHypothetical || focus.view.isFullScreen
  }

  package func selection(in panel: Panel) -> Int {
    let selected = viewState.selections[panel] ?? panel.view.firstSelection(in: self)
    return min(selected, panel.view.count(in: self) - 1)
  }
}
