extension Keymap {
  /// Keys for views, previews and search.
  static let preview: [Binding] = [
    find,
    Binding(
      name: "forecast", keys: [.character("f")], message: .forecastToggled,
      description: "show or hide coming weeks", footer: .init("f", "forecast", rank: 1)),
    Binding(
      name: "plan", keys: [.character("n")], message: .planRequested,
      description: "plan: what to do next",
      footer: .init("n", "plan", [.browsing, .preview], rank: 5)),
    Binding(
      name: "timeline", keys: [.character("v")], message: .viewToggled(.timeline),
      description: "timeline of 26 weeks",
      footer: .init("v", "timeline", [.browsing, .whatIf, .preview], rank: 4)),
    Binding(
      name: "earnings", keys: [.character("E")], message: .viewToggled(.earnings),
      description: "earnings by month"),
    Binding(
      name: "history", keys: [.character("H")], message: .viewToggled(.history),
      description: "history: all check-ins"),
    Binding(
      keys: [.enter], message: .weekVisited, description: "preview the selected week",
      footer: .init("Enter", "go there", [.timeline]), scope: .timeline),
    Binding(
      name: "weekLater", keys: [.character("]")], message: .previewMoved(days: 7),
      description: "preview a week later",
      footer: .init("[ ]", "week", [.whatIf, .preview], rank: 5)),
    Binding(
      name: "weekEarlier", keys: [.character("[")], message: .previewMoved(days: -7),
      description: "preview a week earlier"),
    Binding(
      name: "dayLater", keys: [.character("}")], message: .previewMoved(days: 1),
      description: "preview a day later"),
    Binding(
      name: "dayEarlier", keys: [.character("{")], message: .previewMoved(days: -1),
      description: "preview a day earlier"),
    Binding(
      name: "today", keys: [.character("t")], message: .previewClosed, description: "back to today",
      footer: .init("t", "today", [.preview], rank: 9),
      unavailable: { dashboard in
        guard dashboard.viewState.day == nil else { return nil }
        return dashboard.keymap.explain(
          "You are already on today.", .previewMoved(days: 7), "preview a week later")
      }),
  ]

  /// For panels, lists and full-screen views.
  static let find = Binding(
    name: "find", keys: [.character("/")], message: .findRequested, description: "find",
    footer: .init("/", "find", [.browsing, .open], rank: 3))

  /// Search keys for contexts where `n` and `N` are free.
  static let finding = [
    find, findNext("findNext", "n", "find the next", isForward: true),
    findNext("findPrevious", "N", "find the previous", isForward: false),
  ]

  private static func findNext(
    _ name: String, _ key: Character, _ description: String, isForward: Bool
  ) -> Binding {
    Binding(
      name: name, keys: [.character(key)], message: .foundNext(isForward: isForward),
      description: description,
      unavailable: { dashboard in
        guard dashboard.find == nil else { return nil }
        let context = dashboard.context
        return dashboard.keymap.explain(
          "Nothing to find yet.", .findRequested, "search", in: context)
      })
  }
}

extension Binding.Scope {
  static let whatIf = Binding.Scope(name: "a what-if") { $0.whatIf != nil }

  static let timeline = Binding.Scope(name: "the timeline") {
    $0.focus == .timeline && !$0.isSomethingOpen
  }

  static let settings = Binding.Scope(name: "the what-if's settings") { $0.focus == .levers }
}
