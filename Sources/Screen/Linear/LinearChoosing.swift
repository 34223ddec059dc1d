import Eligibility

extension Linear {
  /// The numbered thing, or the numbered choice, whichever was listed last.
  mutating func choose(_ number: Int, from listed: Numbering) -> Effect? {
    let choices = dashboard.choices
    switch listed {
    case .items where !dashboard.place.items.isEmpty:
      return select(number) ? open() : nil
    case .items, .choices:
      guard choices.indices.contains(number - 1) else { return refuse(number, of: choices.count) }
      return act(choices[number - 1].act)
    }
  }

  private mutating func refuse(_ number: Int, of count: Int) -> Effect? {
    say([
      count == 0 ? "There is nothing to number here." : "There is no \(number) here: 1 to \(count)."
    ])
    return nil
  }

  /// False: there is no such item.
  mutating func select(_ number: Int) -> Bool {
    let count = dashboard.place.items.count
    guard number > 0, number <= count else {
      _ = refuse(number, of: count)
      return false
    }
    if dashboard.overlays.isEmpty {
      let steps = Array(repeating: Step.next, count: number - 1)
      for step in [Step.first] + steps { _ = update(.selectionMoved(step)) }
    } else {
      for key in [Key.home] + Array(repeating: .down, count: number - 1) { _ = press(key) }
    }
    catchUp()
    return true
  }

  /// What choosing an item by its number does beside selecting it.
  private mutating func open() -> Effect? {
    guard dashboard.overlays.isEmpty else { return press(.enter) }
    switch dashboard.focus {
    case .criteria, .weeks, .benefits: return update(.detailOpened)
    case .levers: return dashboard.lever?.expected == nil ? nil : update(.typingBegun)
    case .timeline: return nil
    }
  }

  mutating func go(to panel: Panel) {
    guard Panel.inTurn(in: dashboard).contains(panel) else {
      return say(["that is for what-ifs: w begins one"])
    }
    while dashboard.focus != panel { _ = update(.focusMoved(forward: true)) }
  }

  mutating func act(_ act: Choice.Act) -> Effect? {
    switch act {
    case .message(let message): update(message)
    case .press(let key): press(key)
    }
  }
}
