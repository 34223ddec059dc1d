extension Keymap {
  /// The days to come.
  static let ahead: [Binding] = [
    Binding(
      name: "forecast", keys: [.character("f")], message: .forecastToggled,
      description: "the coming weeks, on and off", footer: .init("f", "forecast", rank: 1)),
    Binding(
      name: "plan", keys: [.character("n")], message: .planRequested,
      description: "what to do next: the plan",
      footer: .init("n", "plan", [.browsing, .ahead], rank: 3)),
    Binding(
      name: "timeline", keys: [.character("v")], message: .timelineToggled,
      description: "the coming 26 weeks of every criterion",
      footer: .init("v", "timeline", [.browsing, .supposing, .ahead], rank: 2)),
    Binding(
      keys: [.enter], message: .weekVisited, description: "in the timeline: go to that week",
      footer: .init("Enter", "go there", [.timeline]),
      applies: { $0.focus == .timeline && !$0.isSomethingOpen }),
    Binding(
      name: "weekLater", keys: [.character("]")], message: .travelled(days: 7),
      description: "a week later",
      footer: .init("[ ]", "week", [.supposing, .ahead], rank: 5)),
    Binding(
      name: "weekEarlier", keys: [.character("[")], message: .travelled(days: -7),
      description: "a week earlier"),
    Binding(
      name: "dayLater", keys: [.character("}")], message: .travelled(days: 1),
      description: "a day later"),
    Binding(
      name: "dayEarlier", keys: [.character("{")], message: .travelled(days: -1),
      description: "a day earlier"),
    Binding(
      name: "today", keys: [.character("t")], message: .travelledHome, description: "back to today",
      footer: .init("t", "today", [.ahead], rank: 9),
      unavailable: { dashboard in
        guard dashboard.viewState.later == nil else { return nil }
        return dashboard.keymap.explain("this is today", .travelled(days: 7), "goes a week on")
      }),
  ]
}
