import Foundation
import Screen
import Story
import Testing

@Suite struct KeymapTests {
  @Test func noKeyMeansTwoThings() {
    for context in Context.allCases {
      let keys = Keymap.standard.bindings(in: context).filter { $0.scope == nil }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(context)")
    }
  }

  @Test func everyKeyIsToldInTheHelp() throws {
    let user = try opensDashboard(on: "sparse", size: Screen.Size(columns: 70, rows: 400))
    user.press("?")
    let text = user.frame.text.joined(separator: "\n")
    for binding in Context.allCases.flatMap(Keymap.standard.bindings) {
      #expect(text.contains(binding.keyNames))
      #expect(text.contains(binding.description))
    }
  }

  @Test func aMovedKeyIsMovedEverywhere() throws {
    let keymap = Keymap(moving: ["undo": [.character("z")], "help": [.character("u")]])
    let user = PureScreen(
      Dashboard(try assessment(of: "on-the-way"), keymap: keymap),
      size: .init(columns: 200, rows: 60))
    try user.presses("z")
    #expect(user.lastEffect == .store(.undo))
    try user.sees("z undo")
    try user.presses("u")
    try user.sees("u           help")
    try user.sees("z           undo")
    try user.presses("u", "?")
    try user.sees("? does nothing here")
  }

  @Test func everyNameOfAKeyIsUnderstood() {
    for binding in Context.allCases.flatMap(Keymap.standard.bindings) where binding.name != nil {
      for key in binding.keys where !["the mouse"].contains(key.name) {
        #expect(Key(named: key.name) == key)
      }
    }
    #expect(Key(named: "") == nil)
    #expect(Key(named: "Ctrl-") == nil)
    #expect(Key(named: "xx") == nil)
    #expect(Key(named: "\u{1B}") == nil)
  }

  /// With `TOPRATED_RECORD` set, the table is updated instead.
  @Test func theREADMEListsTheSameKeys() throws {
    let file = Project.folder.appending(path: "README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let whole = table.joined(separator: "\n")
    if Recording.isOn {
      let start = try #require(readme.range(of: "| group | keys |\n")).lowerBound
      let end = readme[start...].range(of: "\n\n")?.lowerBound ?? readme.endIndex
      readme.replaceSubrange(start..<end, with: whole)
      try Data(readme.utf8).write(to: file)
    }
    #expect(readme.contains(whole + "\n\n"))
  }

  /// The table of the panels' keys; the manual also lists those of the pop-ups.
  private var table: [String] {
    ["| group | keys |", "|---|---|"]
      + Binding.Group.allCases.map { group in
        let keys = Keymap.standard.bindings.filter { $0.group == group }.map {
          "\(quoted($0)) \($0.description)"
        }
        return "| \(group.rawValue) | \(keys.joined(separator: " · ")) |"
      }
  }

  private func quoted(_ binding: Binding) -> String {
    "`\(binding.keyNames.replacing(" ", with: "` `"))`"
  }
}
