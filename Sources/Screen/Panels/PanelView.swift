import Eligibility

/// All that differs from panel to panel.
protocol PanelView {
  static var title: String { get }
  /// What goes there where commands are typed.
  static var command: String { get }
  /// Somebody looks at it for a while and goes back; it takes everything rather than be cut.
  static var isView: Bool { get }
  static var isOnlyInWhatIfs: Bool { get }

  /// How many things can be selected in it.
  static func count(in dashboard: Dashboard) -> Int
  /// What is selected before anybody has moved.
  static func firstSelection(in dashboard: Dashboard) -> Int

  static func box(of dashboard: Dashboard, inside size: Size) -> Box
  /// Works out once what the box shows and takes long.
  static func prepare(_ dashboard: inout Dashboard)
  /// Its box is the same as long as it is looked at in the same way.
  static var isKept: Bool { get }
  /// With fewer rows, those of the border among them, it is cut.
  static var leastRows: Int { get }
  /// It would be of no use with two rows less.
  static var keepsBorder: Bool { get }
  /// Nil: its things stand in rows.
  static var chart: (any ChartPanel.Type)? { get }

  /// Said of it as a whole.
  static func sentences(in dashboard: Dashboard) -> [String]
  /// Said of each thing in it.
  static func spokenItems(in dashboard: Dashboard) -> [String]
  /// The items are told when somebody comes here.
  static var tellsItems: Bool { get }
  /// An item that changes is told wherever the selection is.
  static var tellsChanges: Bool { get }

  /// What one of its things is about; nil: the whole.
  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion?
  /// Nil: there is none but that of the score.
  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation?
  /// What changes it.
  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup
  /// What moves it in a what-if.
  static func lever(of index: Int, in dashboard: Dashboard) -> Lever?
  /// What the mouse does to what is selected already.
  static func pointed(in dashboard: Dashboard) -> Message
  /// What its number does beside selecting it.
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
  static var tellsItems: Bool { true }
  static var tellsChanges: Bool { false }

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

/// Its things stand side by side.
protocol ChartPanel: PanelView {
  static func index(inColumn column: Int, of dashboard: Dashboard, inside size: Size) -> Int?
}

extension ChartPanel {
  static var chart: (any ChartPanel.Type)? { self }
  static var tellsItems: Bool { false }
}
