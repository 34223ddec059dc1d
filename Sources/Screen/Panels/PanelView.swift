import Eligibility

/// All that differs from panel to panel.
protocol PanelView {
  static var title: String { get }
  /// The word that goes to it in screen reader mode.
  static var command: String { get }
  /// A key opens it and Esc leaves it; it takes the whole body rather than be cut off.
  static var isView: Bool { get }
  static var isOnlyInWhatIfs: Bool { get }

  /// How many things can be selected in it.
  static func count(in dashboard: Dashboard) -> Int
  /// What is selected before anybody has moved.
  static func firstSelection(in dashboard: Dashboard) -> Int

  static func box(of dashboard: Dashboard, inside size: Size) -> Box
  /// Computes what is slow, once, before the box is drawn.
  static func prepare(_ dashboard: inout Dashboard)
  /// Whether its box is reused until the figures, the selection or the size change.
  static var isKept: Bool { get }
  /// The rows that it needs, including the border.
  static var leastRows: Int { get }
  /// Keeps its border even with fewer rows than it needs.
  static var keepsBorder: Bool { get }
  /// The panel as a chart; nil: its items stand in rows.
  static var chart: (any ChartPanel.Type)? { get }

  /// What screen reader mode says of the whole panel.
  static func sentences(in dashboard: Dashboard) -> [String]
  /// What it says of each item.
  static func spokenItems(in dashboard: Dashboard) -> [String]
  /// Whether all items are read out when somebody comes here.
  static var readsAllItems: Bool { get }
  /// Whether an item that changes is read out even if it is not selected.
  static var readsChangedItems: Bool { get }

  /// The criterion that an item is about; nil: none.
  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion?
  /// The details of an item; nil: those of the Job Success Score.
  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation?
  /// The form or list that edits an item.
  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup
  /// The what-if setting that changes an item.
  static func lever(of index: Int, in dashboard: Dashboard) -> Lever?
  /// What a click on the selected item does.
  static func pointed(in dashboard: Dashboard) -> Message
  /// What the number of an item does in screen reader mode, besides selecting it.
  static func chosen(in dashboard: Dashboard) -> Message?
}

extension PanelView {
  static var command: String { title.lowercased() }
  static var isView: Bool { false }
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

  static func pointed(in dashboard: Dashboard) -> Message { .detailOpened }
  static func chosen(in dashboard: Dashboard) -> Message? { .detailOpened }
}

/// A panel whose items stand side by side.
protocol ChartPanel: PanelView {
  static func index(inColumn column: Int, of dashboard: Dashboard, inside size: Size) -> Int?
}

extension ChartPanel {
  static var chart: (any ChartPanel.Type)? { self }
  static var readsAllItems: Bool { false }
}
