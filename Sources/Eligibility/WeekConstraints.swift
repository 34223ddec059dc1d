/// What the scores stated of weeks and the official figures allow, newest figure first.
///
/// With `P(d)` the number of eligible weeks that ended by `d`, a week without a standing says
/// `0 ≤ P(end) − P(end − 7) ≤ 1`, one with a standing fixes that difference, and a figure fixes the
/// difference over its window: a system of difference constraints, whose shortest paths are kept.
/// No older figure looks at a later window, so of the paths only those between the ends of the first
/// window and the ends of the latest figure's window are needed.
struct WeekConstraints {
  private let stated: (Day) -> Bool?
  /// The ends of weeks between which paths are kept, newest first.
  private var ends: [Day]
  /// `most[i][j]`: the largest that `P(ends[i]) − P(ends[j])` can be.
  private var most: [[Int]] = [[0]]

  /// As many ends as a window has, and the one before it.
  private static let endsOfWindow = WeekCalendar.windowLength + 1

  /// - Parameters:
  ///   - last: the end of the first window, which no figure's window ends after.
  ///   - stated: what check-ins say of the week that ends on a day; nil: it is open.
  init(windowTo last: Day, stated: @escaping (Day) -> Bool?) {
    self.stated = stated
    ends = [last]
    extend(to: last - 7 * WeekCalendar.windowLength)
  }

  /// Moves on to the window that ends on `last`; false: it has no week in common with those before,
  /// so that neither it nor any older one can change what is known of them.
  mutating func move(toWindowTo last: Day) -> Bool {
    guard let oldest = ends.last, last > oldest else { return false }
    while ends.count > Self.endsOfWindow, ends[Self.endsOfWindow] > last {
      drop(Self.endsOfWindow)
    }
    extend(to: last - 7 * WeekCalendar.windowLength)
    return true
  }

  /// Takes the figure of the window to `last` if it agrees with all that is taken; says whether it did.
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

  /// The smallest and the largest number of eligible weeks among the `count` that end by `last`.
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

  /// What `P(ends[from]) − P(ends[to]) ≤ length` changes of all paths.
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
