import Foundation
import Screen
import Story
import Testing

@Suite struct KeymapTests {
  @Test func noKeyMeansTwoThings() {
    for context in Context.allCases {
      let keys = Keymap.standard.bindings(in: context).filter { $0.applies == nil }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(context)")
    }
  }

  @Test func everyKeyIsToldInTheHelp() throws {
    let user = try opensDashboard(on: "sparse", size: Screen.Size(columns: 80, rows: 200))
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
      size: .init(columns: 120, rows: 60))
    try user.presses("z")
    #expect(user.lastEffect == .store(.undo))
    try user.sees("z undo")
    try user.presses("u")
    try user.sees("u              this help")
    try user.sees("z              undo")
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

  @Test func theREADMEListsTheSameKeys() throws {
    let readme = try String(contentsOf: project.appending(path: "README.md"), encoding: .utf8)
    for binding in Keymap.standard.bindings {
      #expect(readme.contains("| \(quoted(binding)) | \(binding.description) |"))
    }
    for context in Context.allCases where context != .main && context != .help {
      let keys = Keymap.standard.ownBindings(in: context).map {
        "\(quoted($0)) \($0.description)"
      }
      let row = "| \(context.title) | \(keys.joined(separator: " · ")) |"
      #expect(readme.contains(row), "\(row)")
    }
  }

  private func quoted(_ binding: Binding) -> String {
    "`\(binding.keyNames.replacing(" ", with: "` `"))`"
  }
}
