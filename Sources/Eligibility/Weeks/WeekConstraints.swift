/// The numbers of eligible weeks that the stated scores and the official figures allow.
///
/// Let `P(d)` be the number of eligible weeks that ended by `d`. A week without a standing means
/// `0 ≤ P(end) − P(end − 7) ≤ 1`, a week with one fixes that difference, and a figure fixes the
/// difference over its window. These are difference constraints, and the shortest paths of their
/// graph are kept. Figures are added newest first, so no older figure concerns a later window. Only
/// the paths between the ends of the first window and of the window added last are needed.
struct WeekConstraints {
  private let stated: (Day) -> Bool?
  /// The ends of weeks between which paths are kept, newest first.
  private var ends: [Day]
  /// `most[i][j]` is the largest possible value of `P(ends[i]) − P(ends[j])`.
  private var most: [[Int]] = [[0]]

  /// The number of ends in a window, plus the one before it.
  private static let endsOfWindow = WeekCalendar.windowLength + 1

  /// Creates the constraints without figures.
  /// - Parameters:
  ///   - last: the end of the first window. No figure has a window that ends later.
  ///   - stated: whether check-ins show that the week ending on a day counts; `nil` if unknown.
  init(windowTo last: Day, stated: @escaping (Day) -> Bool?) {
    self.stated = stated
    ends = [last]
    extend(to: last - 7 * WeekCalendar.windowLength)
  }

  /// Moves to the window that ends on `last`. Returns `false` if it shares no week with the others.
  ///
  /// In that case, neither this nor any older window can change what is known about them.
  mutating func move(toWindowTo last: Day) -> Bool {
    guard let oldest = ends.last, last > oldest else { return false }
    while ends.count > Self.endsOfWindow, ends[Self.endsOfWindow] > last {
      drop(Self.endsOfWindow)
    }
    extend(to: last - 7 * WeekCalendar.windowLength)
    return true
  }

  /// Adds the figure of the window that ends on `last`; returns `false` if it causes a conflict.
  mutating func add(_ eligible: Int, windowTo last: Day) -> Bool {
    guard bounds(ofNewest: WeekCalendar.windowLength, to: last).contains(eligible) else {
      return false
    }
    guard let newer = ends.firstIndex(of: last),
      let older = ends.firstIndex(of: last - 7 * WeekCalendar.windowLength)
    else { return false }
    shorten(from: newer, to: older, eligible)
    shorten(from: older, to: newer, -eligible)
    return true
  }

  /// Returns the bounds of the number of eligible weeks among the `count` that end by `last`.
  func bounds(ofNewest count: Int, to last: Day) -> ClosedRange<Int> {
    guard let newer = ends.firstIndex(of: last), let older = ends.firstIndex(of: last - 7 * count)
    else { return 0...count }
    return -most[older][newer]...most[newer][older]
  }

  private mutating func extend(to oldest: Day) {
    while let end = ends.last, end > oldest {
      let (least, largest) = stated(end).map { $0 ? (1, 1) : (0, 0) } ?? (0, 1)
      let before = ends.count - 1
      let fromNew = most[before].map { $0 - least } + [0]
      for index in ends.indices { most[index].append(most[index][before] + largest) }
      most.append(fromNew)
      ends.append(end - 7)
    }
  }

  private mutating func drop(_ index: Int) {
    ends.remove(at: index)
    most.remove(at: index)
    for other in most.indices { most[other].remove(at: index) }
  }

  /// Applies `P(ends[from]) − P(ends[to]) ≤ length` to all paths.
  private mutating func shorten(from: Int, to: Int, _ length: Int) {
    guard length < most[from][to] else { return }
    let onward = most[to]
    for start in most.indices {
      let there = most[start][from] + length
      for end in onward.indices where there + onward[end] < most[start][end] {
        most[start][end] = there + onward[end]
      }
    }
  }
}
