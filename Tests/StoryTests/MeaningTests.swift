import Story
import Testing

/// A list in memory beside a panel, with a log of the pressed keys.
private final class List: Stage {
  private(set) var pressed: [String] = []
  private var selected = 1
  private let footer: String

  init(footer: String = " Enter open  a add  d delete  s start of list  Esc leave") {
    self.footer = footer
  }

  var picture: Picture {
    let rows = ["3 Aug", "4 Aug", "5 Aug"].enumerated().map { index, words in
      "│\(index == selected ? "›" : " ")\(words)      │"
    }
    let lines =
      ["╭─ Payments · 3 ─╮"] + rows + ["╭─ Criteria ────╮", "│›✗ 9 Aug       │", footer]
    return Picture(rows: lines.map { $0.map { .init(String($0)) } })
  }

  func press(_ key: String) {
    pressed.append(key)
    if key == "Up" { selected = max(0, selected - 1) }
    if key == "Down" { selected = min(2, selected + 1) }
  }
}

@Suite struct MeaningTests {
  @Test func aRowIsSelectedInWhatIsOpen() throws {
    let user = List()
    try user.selects("5 Aug")
    try user.selects("3 Aug")
    try user.selects("3 Aug")
    #expect(user.pressed == ["Down", "Up", "Up"])
  }

  @Test func aRowThatIsNotThereIsNotSelected() throws {
    isNotTrue("wanted the selection to move towards “9 Aug”") { try List().selects("9 Aug") }
  }

  @Test(arguments: [
    ("since", " Enter open  a add  d delete  s start of list  Esc leave", "s"),
    ("delete", " Enter open  a add  d delete  Esc leave", "d"),
    ("saveForm", " Ctrl-S save  Enter next  Esc leave", "Ctrl-S"),
    ("next", " Tab panel  Enter details  ? help  q quit", "Down"),
    ("undo", " Tab panel  Enter details  ? help  q quit", "u"),
  ]) func anActionHasTheKeyOfThePlace(_ action: String, _ footer: String, _ key: String) throws {
    let user = List(footer: footer)
    try user.does(action)
    #expect(user.pressed == [key])
  }

  @Test func anActionOfAnotherPlaceIsNotDone() throws {
    isNotTrue("wanted a place with a key for “saveForm”") { try List().saves() }
  }
}
