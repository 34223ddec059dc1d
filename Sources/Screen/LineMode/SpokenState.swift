import Eligibility

/// What screen reader mode can read out at one moment.
struct SpokenState: Equatable, Sendable {
  /// The result, the name and day, and the settings of a what-if.
  let summary: [String]
  var location: Location

  init(of dashboard: Dashboard) {
    summary = dashboard.summaryLines
    location = dashboard.location
  }

  var whole: [String] { summary + location.whole }

  /// Returns what is new.
  /// - Parameter earlier: This location when it was last read out.
  func lines(after old: SpokenState, earlier: Location?) -> [String] {
    let news = summary.filter { !old.summary.contains($0) }
    if location == old.location { return news }
    if location.id == old.location.id, location.id != .question {
      return news + location.lines(after: old.location)
    }
    return news + (earlier.map(location.lines(returningTo:)) ?? location.whole)
  }
}

/// Where the user is: a panel, or a pop-up over the panels.
struct Location: Equatable, Sendable {
  var id: ID
  let title: String
  /// Sentences about the location.
  var intro: [String] = []
  /// The items, which the user can choose by number.
  var items: [String] = []
  var selected: Int?
  /// Whether all items are read out when the user arrives here.
  var readsAllItems = true
  /// Whether an item that changes is read out even if it is not selected.
  var readsChangedItems = false

  enum ID: Hashable, Sendable {
    case panel(Panel)
    case form(String)
    case list(ListField)
    case menu
    /// Always read out in full.
    case question
    case nowhere
  }

  private static let mostReadOut = 20

  var whole: [String] {
    let few =
      items.count > Location.mostReadOut ? items.prefix(Location.mostReadOut / 2) : items[...]
    let rest =
      few.count < items.count
      ? ["Showing \(few.count) of \(items.count). Type list to hear them all."] : []
    guard readsAllItems else { return ["\(title)."] + intro + selectedLine }
    let mark = selected.map { ["Selected: \($0 + 1)."] } ?? []
    return ["\(title)."] + intro + numbered(few) + rest + mark
  }

  var list: [String] { numbered(items[...]) }

  func lines(after old: Location) -> [String] {
    let changed = changed(since: old)
    guard selected == old.selected, let changed else { return sentences(after: old) + selectedLine }
    if readsChangedItems { return sentences(after: old) + changed.map { items[$0] } }
    return sentences(after: old) + (changed.contains(selected ?? -1) ? selectedLine : [])
  }

  fileprivate func lines(returningTo old: Location) -> [String] {
    guard let changed = changed(since: old) else { return whole }
    let lines = readsChangedItems ? changed.filter { $0 != selected }.map { items[$0] } : []
    return ["\(title)."] + sentences(after: old) + lines + selectedLine
  }

  private func sentences(after old: Location) -> [String] {
    intro.filter { !old.intro.contains($0) }
  }

  /// Returns the indices of the items that differ, or `nil` if their number has changed.
  private func changed(since old: Location) -> [Int]? {
    guard items.count == old.items.count else { return nil }
    return items.indices.filter { items[$0] != old.items[$0] }
  }

  private func numbered(_ items: ArraySlice<String>) -> [String] {
    items.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// As in "3 of 8: Eligible weeks: not met".
  var selectedLine: [String] {
    guard let selected, items.indices.contains(selected) else { return [] }
    return ["\(selected + 1) of \(items.count): \(items[selected])"]
  }
}
