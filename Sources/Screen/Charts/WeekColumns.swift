/// How wide each week of a chart is, and which of them have room.
struct WeekColumns {
  /// Those that are shown, by their place among all.
  let shown: Range<Int>
  /// The first cell of each that is shown, and how many it has up to the next.
  private let starts: [Int]
  private let strides: [Int]

  /// Cells from one bar to the next, by what is before, in and after the window.
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

  /// The widest that has room is taken.
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
  ///   - selected: is among those that are shown.
  ///   - forecast: whether the coming weeks are shown; nil: where they have room.
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
    // A few say nothing.
    if window.lowerBound - range.lowerBound < WeekColumns.fewest { range = window }
    shown = range
    (starts, self.strides, _) = WeekColumns.positions(weeks[range], strides)
  }

  func start(of week: Int) -> Int { starts[week - shown.lowerBound] }
  func stride(of week: Int) -> Int { strides[week - shown.lowerBound] }

  var widestStride: Int { strides.max() ?? 0 }

  /// All but the gap to the next.
  func barWidth(of week: Int) -> Int { max(1, stride(of: week) - 1) }

  /// The week whose bar a column is nearest to.
  func week(at column: Int) -> Int? { shown.last { start(of: $0) <= column } }

  /// What is before the window stands apart from it, and so does the week in progress.
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
