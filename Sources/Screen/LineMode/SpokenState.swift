import Eligibility

/// All that screen reader mode can say of a dashboard at one moment.
struct SpokenState: Equatable, Sendable {
  /// The answer, and whose and of which day it is.
  let standing: [String]
  var place: Location

  init(of dashboard: Dashboard) {
    standing = dashboard.standing
    place = dashboard.place
  }

  var whole: [String] { standing + place.whole }

  /// What is new in it; `earlier` is what was told of the same place when somebody was there last.
  func lines(after old: SpokenState, earlier: Location?) -> [String] {
    let news = standing.filter { !old.standing.contains($0) }
    if place == old.place { return news }
    if place.room == old.place.room, place.room != .question {
      return news + place.lines(after: old.place)
    }
    return news + (earlier.map(place.lines(returningTo:)) ?? place.whole)
  }
}

/// Where somebody is: a panel, or what is open over them.
struct Location: Equatable, Sendable {
  var room: Room
  let title: String
  /// In sentences.
  var intro: [String] = []
  /// What can be chosen by its number.
  var items: [String] = []
  var selected: Int?
  /// Whether all items are read out when somebody comes here.
  var tellsItems = true
  /// Whether an item that changes is read out even if it is not selected.
  var tellsChanges = false

  enum Room: Hashable, Sendable {
    case panel(Panel)
    case form(String)
    case list(ListField)
    case adding
    /// Told in full whenever somebody comes there.
    case question
    case nowhere
  }

  private static let mostTold = 20

  var whole: [String] {
    let few = items.count > Location.mostTold ? items.prefix(Location.mostTold / 2) : items[...]
    let rest =
      few.count < items.count
      ? ["Showing \(few.count) of \(items.count). Type list to hear them all."] : []
    guard tellsItems else { return ["\(title)."] + intro + selectedLine }
    let mark = selected.map { ["Selected: \($0 + 1)."] } ?? []
    return ["\(title)."] + intro + numbered(few) + rest + mark
  }

  var list: [String] { numbered(items[...]) }

  func lines(after old: Location) -> [String] {
    let changed = changed(since: old)
    guard selected == old.selected, let changed else { return sentences(after: old) + selectedLine }
    if tellsChanges { return sentences(after: old) + changed.map { items[$0] } }
    return sentences(after: old) + (changed.contains(selected ?? -1) ? selectedLine : [])
  }

  fileprivate func lines(returningTo old: Location) -> [String] {
    guard let changed = changed(since: old) else { return whole }
    let lines = tellsChanges ? changed.filter { $0 != selected }.map { items[$0] } : []
    return ["\(title)."] + sentences(after: old) + lines + selectedLine
  }

  private func sentences(after old: Location) -> [String] {
    intro.filter { !old.intro.contains($0) }
  }

  /// Which items differ; nil: there are more or fewer now.
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
