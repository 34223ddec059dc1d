import Eligibility

/// Where everything stands at a size. The headline and the criteria never give way.
struct Layout {
  /// A panel or the detail, and its place.
  struct Piece {
    let content: Content
    let rect: Rect
    var hasBorder = true

    /// Where its rows stand.
    var inside: Rect { hasBorder ? rect.inside : rect }
  }

  enum Content: Equatable {
    case panel(Panel)
    case detail
    /// What is open over the panels.
    case popup
    /// In place of everything else.
    case help

    /// Rows of it may be scrolled away.
    var scrolls: Bool { self == .detail || self == .help || self == .panel(.timeline) }
  }

  private(set) var pieces: [Piece] = []
  private let columns: Int
  /// The first row below the headline, and the row of the footer.
  private let top: Int
  private let bottom: Int

  private static let criteriaRows = Criterion.allCases.count + 2
  private static let panelRows = 10
  /// Any panel is worth showing from here on.
  private static let leastRows = 6
  /// How wide the criteria are with the detail to their right.
  private static let besideDetail = 80
  /// The months, the whole, the criteria and a border.
  private static let timelineRows = Criterion.allCases.count + 4

  /// Levers are worth showing sooner: what they move stands above them.
  private static func leastRows(for content: Content) -> Int {
    content == .panel(.levers) ? leastRows - 1 : leastRows
  }

  /// The timeline fills everything, and its words stand in the footer.
  static func hasNoRoomForWords(in size: Size) -> Bool {
    size.rows < timelineRows + 4
  }

  init(for dashboard: Dashboard, in size: Size) {
    columns = size.columns
    top = HeadlinePanel.rowCount(of: dashboard, in: size)
    bottom = size.rows - 1
    if size.columns >= 76, size.rows >= 22 {
      placeSideBySide(dashboard)
    } else {
      placeStacked(dashboard)
    }
  }

  private mutating func place(
    _ content: Content, row: Int, column: Int = 0, columns: Int, rows: Int, hasBorder: Bool = true
  ) {
    let rect = Rect(row: row, column: column, columns: columns, rows: rows)
    pieces.append(Piece(content: content, rect: rect, hasBorder: hasBorder))
  }

  /// The weeks and the benefits above the criteria, the detail where there is room or need.
  private mutating func placeSideBySide(_ dashboard: Dashboard) {
    let rest = bottom - top - Layout.criteriaRows
    let isTall = rest >= Layout.panelRows + Layout.leastRows
    let isWide = columns >= Layout.besideDetail + 40
    let rows = isTall ? min(max(Layout.panelRows, rest / 2), 16) : rest
    let isCovered = dashboard.focus == .timeline && dashboard.popups.isEmpty
    if isCovered, rows < Layout.timelineRows {
      return place(.panel(.timeline), row: top, columns: columns, rows: bottom - top)
    }
    placeUpper(dashboard, rows: rows, opensDetail: dashboard.opensDetail && !isTall && !isWide)
    let beside = !isTall && isWide ? columns - Layout.besideDetail : 0
    let row = top + rows
    place(.panel(.criteria), row: row, columns: columns - beside, rows: Layout.criteriaRows)
    if isTall {
      let below = row + Layout.criteriaRows
      place(.detail, row: below, columns: columns, rows: bottom - below)
    } else if isWide {
      place(
        .detail, row: row, column: Layout.besideDetail, columns: beside, rows: Layout.criteriaRows)
    }
  }

  /// A detail that has no place of its own takes the place of what is not in focus.
  private mutating func placeUpper(_ dashboard: Dashboard, rows: Int, opensDetail: Bool) {
    let right = min(44, columns * 43 / 100)
    let left = columns - right
    if !dashboard.popups.isEmpty {
      return place(.popup, row: top, columns: columns, rows: rows)
    }
    if dashboard.focus == .timeline {
      return place(.panel(.timeline), row: top, columns: columns, rows: rows)
    }
    if opensDetail, [.criteria, .levers].contains(dashboard.focus) {
      return place(.detail, row: top, columns: columns, rows: rows)
    }
    if dashboard.whatIf != nil { return placeLevers(dashboard, rows: rows) }
    let coversWeeks = opensDetail && dashboard.focus == .benefits
    let coversBenefits = opensDetail && dashboard.focus == .weeks
    place(coversWeeks ? .detail : .panel(.weeks), row: top, columns: left, rows: rows)
    place(
      coversBenefits ? .detail : .panel(.benefits), row: top, column: left, columns: right,
      rows: rows)
  }

  /// What can be supposed, and beside it what comes of it.
  private mutating func placeLevers(_ dashboard: Dashboard, rows: Int) {
    let levers = min(44, columns / 2)
    let rest = columns - levers
    place(.panel(.levers), row: top, columns: levers, rows: rows)
    let isWide = rest >= 72
    let benefits = isWide ? 32 : dashboard.focus == .benefits ? rest : 0
    let detail: Content? = dashboard.opensDetail ? .detail : nil
    if rest > benefits {
      let content = dashboard.focus == .benefits ? detail : nil
      place(
        content ?? .panel(.weeks), row: top, column: levers, columns: rest - benefits, rows: rows)
    }
    if benefits > 0 {
      let content = dashboard.focus == .weeks || !isWide ? detail : nil
      place(
        content ?? .panel(.benefits), row: top, column: columns - benefits, columns: benefits,
        rows: rows)
    }
  }

  /// The criteria on top, below them the detail or the panel in focus, and more where it fits.
  private mutating func placeStacked(_ dashboard: Dashboard) {
    var row = top
    if dashboard.focus == .timeline, dashboard.popups.isEmpty {
      let hasBorder = bottom - top >= Layout.timelineRows
      return place(
        .panel(.timeline), row: top, columns: columns, rows: bottom - top, hasBorder: hasBorder)
    }
    let others = Panel.inTurn(in: dashboard).filter { $0 != .criteria }
      .sorted { one, _ in one == dashboard.focus }
    let popup: [Content] = dashboard.popups.isEmpty ? [] : [.popup]
    let detail: [Content] = dashboard.opensDetail ? [.detail] : []
    let below = popup + detail + others.map(Content.panel)
    let asksForMore = !popup.isEmpty || !detail.isEmpty || dashboard.focus != .criteria
    let (rows, hasBorder) = stackedCriteria(beside: asksForMore ? below.first : nil)
    place(.panel(.criteria), row: row, columns: columns, rows: rows, hasBorder: hasBorder)
    row += rows
    for content in below where bottom - row >= Layout.leastRows(for: content) {
      let isLast = bottom - row < Layout.panelRows + Layout.leastRows
      let rows = isLast ? bottom - row : Layout.panelRows
      place(content, row: row, columns: columns, rows: rows)
      row += rows
    }
  }

  /// All of them if there is room; where what is asked for has none beside them, what it leaves.
  private func stackedCriteria(beside content: Content?) -> (rows: Int, hasBorder: Bool) {
    let room = bottom - top
    let least = content.map(Layout.leastRows(for:)) ?? Layout.leastRows
    if room >= Layout.criteriaRows + least { return (Layout.criteriaRows, true) }
    if content != nil { return (min(Layout.criteriaRows - 2, room - least), false) }
    return room >= Layout.criteriaRows ? (Layout.criteriaRows, true) : (room, false)
  }
}
