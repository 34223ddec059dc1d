extension Dashboard {
  /// Where the user is, without any question that is asked there.
  var location: Location {
    openPopup?.location(in: self) ?? location(in: focus)
  }

  func location(in panel: Panel) -> Location {
    let view = panel.view
    return Location(
      id: .panel(panel), title: view.title, intro: view.sentences(in: self),
      items: view.spokenItems(in: self), selected: selection(in: panel),
      readsAllItems: view.readsAllItems, readsChangedItems: view.readsChangedItems)
  }
}
