import Eligibility

/// What a panel provides.
protocol PanelView {
  static var title: String { get }
  /// The word that opens the panel in screen reader mode.
  static var command: String { get }
  /// Whether a key opens it and Esc leaves it; it takes the whole body rather than be cut off.
  static var isFullScreen: Bool { get }
  static var isOnlyInWhatIfs: Bool { get }

  /// Returns the number of items that can be selected.
  static func count(in dashboard: Dashboard) -> Int
  /// Returns what is selected until the user moves the selection.
  static func firstSelection(in dashboard: Dashboard) -> Int

  static func box(of dashboard: Dashboard, inside size: Size) -> Box
  /// Computes what is slow, once, before the box is drawn.
  static func prepare(_ dashboard: inout Dashboard)
  /// Whether its box is reused until the figures, the selection or the size change.
  static var isKept: Bool { get }
  /// The rows that it needs, including the border.
  static var leastRows: Int { get }
  /// Whether the border stays even with fewer rows than it needs.
  static var keepsBorder: Bool { get }
  /// The panel as a chart, or `nil` if its items are in rows.
  static var chart: (any ChartPanel.Type)? { get }

  /// Returns what screen reader mode reads out about the whole panel.
  static func sentences(in dashboard: Dashboard) -> [String]
  /// Returns what screen reader mode reads out for each item.
  static func spokenItems(in dashboard: Dashboard) -> [String]
  /// Whether all items are read out when the user arrives here.
  static var readsAllItems: Bool { get }
  /// Whether an item that changes is read out even if it is not selected.
  static var readsChangedItems: Bool { get }

  /// Returns the criterion of an item, or `nil` if it has none.
  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion?
  /// Returns the details of an item, or `nil` for those of the Job Success Score.
  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation?
  /// Returns the form or list that edits an item.
  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup
  /// Returns the what-if setting that changes an item, or `nil` if there is none.
  static func lever(of index: Int, in dashboard: Dashboard) -> Lever?
  /// Returns what a click on the selected item does.
  static func clickMessage(in dashboard: Dashboard) -> Message
  /// Returns what choosing an item in screen reader mode does, besides selecting it.
  static func choiceMessage(in dashboard: Dashboard) -> Message?
}

extension PanelView {
  static var command: String { title.lowercased() }
  static var isFullScreen: Bool { false }
  static var isOnlyInWhatIfs: Bool { false }

  static func firstSelection(in dashboard: Dashboard) -> Int { 0 }

  static func prepare(_ dashboard: inout Dashboard) {}
  static var isKept: Bool { true }
  static var leastRows: Int { 3 }
  static var keepsBorder: Bool { true }
  static var chart: (any ChartPanel.Type)? { nil }

  static func sentences(in dashboard: Dashboard) -> [String] { [] }
  static var readsAllItems: Bool { true }
  static var readsChangedItems: Bool { false }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? { nil }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    criterion(of: index, in: dashboard).map { dashboard.shown.explanation(of: $0) }
  }

  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup {
    dashboard.popup(for: criterion(of: index, in: dashboard))
  }

  static func lever(of index: Int, in dashboard: Dashboard) -> Lever? {
    criterion(of: index, in: dashboard).flatMap(Lever.moving)
  }

  static func clickMessage(in dashboard: Dashboard) -> Message { .detailOpened }
  static func choiceMessage(in dashboard: Dashboard) -> Message? { .detailOpened }
}

/// A panel whose items are side by side.
protocol ChartPanel: PanelView {
  static func index(inColumn column: Int, of dashboard: Dashboard, inside size: Size) -> Int?
}

extension ChartPanel {
  static var chart: (any ChartPanel.Type)? { self }
  static var readsAllItems: Bool { false }
}
