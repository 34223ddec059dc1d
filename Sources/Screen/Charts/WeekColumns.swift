/// The horizontal layout of a chart by week: which weeks fit, and how wide each is.
struct WeekColumns {
  /// The indices of the weeks that are shown.
  let shown: Range<Int>
  /// For each shown week, its first cell and the number of cells up to the next bar.
  private let starts: [Int]
  private let strides: [Int]

  /// The number of cells from one bar to the next, for weeks before, in and after the window.
  struct Strides {
    let older, window, coming: Int

    fileprivate func of(_ week: WeekBar) -> Int {
      switch week {
      case .older: older
      case .ended, .inProgress: window
      case .coming: coming
      }
    }
  }

  /// The first that fits is used.
  private static let withComing: [Strides] = [
    Strides(older: 2, window: 6, coming: 3), Strides(older: 2, window: 5, coming: 3),
    Strides(older: 2, window: 5, coming: 2), Strides(older: 2, window: 4, coming: 2),
    Strides(older: 1, window: 4, coming: 1), Strides(older: 1, window: 3, coming: 2),
    Strides(older: 1, window: 3, coming: 1), Strides(older: 1, window: 2, coming: 1),
  ]
  private static let withoutComing = [4, 3, 2, 1].map {
    Strides(older: min(2, $0), window: $0, coming: 1)
  }
  private static let fewest = 4
  private static let narrowest = Strides(older: 1, window: 1, coming: 1)

  /// - Parameters:
  ///   - selected: The selected week, which must be visible.
  ///   - forecast: Whether to show the coming weeks; if `nil`, only if there is room.
  init(_ weeks: [WeekBar], room: Int, selected: Int?, forecast: Bool?) {
    let older = weeks.prefix { if case .older = $0 { true } else { false } }.count
    let coming = weeks.firstIndex { if case .coming = $0 { true } else { false } } ?? weeks.count
    let asksForComing = forecast == true || selected.map { $0 >= coming } == true
    let wanted = coming..<weeks.count
    func width(_ range: Range<Int>, _ strides: Strides) -> Int {
      WeekColumns.positions(weeks[range], strides).width
    }
    let whole = older..<weeks.count
    let offered =
      wanted.isEmpty
      ? nil : WeekColumns.withComing.first { width(whole, $0) <= room }
    let strides: Strides
    var range: Range<Int>
    if forecast != false, let offered {
      (strides, range) = (offered, whole)
    } else if asksForComing, !wanted.isEmpty {
      (strides, range) = (WeekColumns.narrowest, whole)
    } else {
      strides =
        WeekColumns.withoutComing.first { width(older..<coming, $0) <= room }
        ?? WeekColumns.narrowest
      range = older..<coming
    }
    if let selected, selected < range.lowerBound { range = selected..<range.upperBound }
    while width(range, strides) > room, range.count > 1 { range = range.dropLast() }
    let window = range
    while range.lowerBound > 0,
      width(range.lowerBound - 1..<range.upperBound, strides) <= room
    { range = range.lowerBound - 1..<range.upperBound }
    // Fewer older weeks than this are not worth showing.
    if window.lowerBound - range.lowerBound < WeekColumns.fewest { range = window }
    shown = range
    (starts, self.strides, _) = WeekColumns.positions(weeks[range], strides)
  }

  func start(of week: Int) -> Int { starts[week - shown.lowerBound] }
  func stride(of week: Int) -> Int { strides[week - shown.lowerBound] }

  var widestStride: Int { strides.max() ?? 0 }

  /// Returns the width of a bar: the stride without the gap to the next bar.
  func barWidth(of week: Int) -> Int { max(1, stride(of: week) - 1) }

  /// Returns the last week that starts at or before a column, or `nil` if there is none.
  func week(at column: Int) -> Int? { shown.last { start(of: $0) <= column } }

  /// Places the weeks, with an extra gap between older, ended, current and coming weeks.
  private static func positions(
    _ weeks: ArraySlice<WeekBar>, _ strides: Strides
  ) -> (starts: [Int], strides: [Int], width: Int) {
    var starts: [Int] = []
    var widths: [Int] = []
    var next = 0
    var before: WeekBar?
    for week in weeks {
      if let before, before.zone != week.zone { next += 1 }
      starts.append(next)
      widths.append(strides.of(week))
      next += strides.of(week)
      before = week
    }
    return (starts, widths, next)
  }
}

extension WeekBar {
  fileprivate var zone: Int {
    switch self {
    case .older: 0
    case .ended: 1
    case .inProgress: 2
    case .coming: 3
    }
  }
}
