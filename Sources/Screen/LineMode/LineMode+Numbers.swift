import Eligibility

extension LineMode {
  /// Chooses the numbered item or the numbered command, whichever was listed last.
  mutating func choose(_ number: Int, from listed: Numbering) -> Effect? {
    let choices = dashboard.choices
    switch listed {
    case .items where !dashboard.location.items.isEmpty:
      return select(number) ? open() : nil
    case .items, .choices:
      guard choices.indices.contains(number - 1) else { return refuse(number, of: choices.count) }
      return update(choices[number - 1].message)
    }
  }

  private mutating func refuse(_ number: Int, of count: Int) -> Effect? {
    say([
      count == 0
        ? "Nothing here has a number." : "There is no \(number). Type a number from 1 to \(count)."
    ])
    return nil
  }

  /// Selects an item by its number; returns `false` if there is no such item.
  mutating func select(_ number: Int) -> Bool {
    let count = dashboard.location.items.count
    guard number > 0, number <= count else {
      _ = refuse(number, of: count)
      return false
    }
    select(place: number - 1)
    catchUp()
    return true
  }

  /// Does what choosing an item by its number does, besides selecting it.
  private mutating func open() -> Effect? {
    guard dashboard.popups.isEmpty else { return update(.popup(.confirmed)) }
    return dashboard.focus.view.choiceMessage(in: dashboard).flatMap { update($0) }
  }

  mutating func go(to panel: Panel) {
    guard Panel.inTurn(in: dashboard).contains(panel) else {
      return say([dashboard.onlyInWhatIfs])
    }
    while dashboard.focus != panel { _ = update(.focusMoved(forward: true)) }
  }
}
