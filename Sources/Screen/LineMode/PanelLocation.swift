extension Dashboard {
  /// Where somebody is, without what is asked there.
  var place: Location {
    openPopup?.place(in: self) ?? place(in: focus)
  }

  func place(in panel: Panel) -> Location {
    let view = panel.view
    return Location(
      room: .panel(panel), title: view.title, intro: view.sentences(in: self),
      items: view.spokenItems(in: self), selected: selection(in: panel),
      tellsItems: view.tellsItems, tellsChanges: view.tellsChanges)
  }
}
