import Foundation
import Screen
import Story
import Testing

/// Editing keys in a text field work as in a shell; the `|` that is typed last shows the cursor.
@Suite struct TextFieldTests {
  private static let name = "one two  three"

  @Test(arguments: [
    ([], "one two  three|"), (["←"], "one two  thre|e"), (["Ctrl-B"], "one two  thre|e"),
    (["→"], "one two  three|"), (["←", "→"], "one two  three|"),
    (["←", "←", "Ctrl-F"], "one two  thre|e"), (["Home"], "|one two  three"),
    (["Ctrl-A"], "|one two  three"), (["Home", "←"], "|one two  three"),
    (["Home", "End"], "one two  three|"), (["Home", "Ctrl-E"], "one two  three|"),
    (["Ctrl-←"], "one two  |three"), (["Alt-b"], "one two  |three"),
    (["Alt-b", "Alt-b"], "one |two  three"),
    (["Alt-b", "Alt-b", "Alt-b", "Alt-b"], "|one two  three"),
    (["Home", "Ctrl-→"], "one| two  three"), (["Home", "Alt-f", "Alt-f"], "one two|  three"),
    (["Home", "Alt-f", "Alt-f", "Alt-f", "Alt-f"], "one two  three|"),
    (["Backspace"], "one two  thre|"), (["Ctrl-H"], "one two  thre|"),
    (["Home", "Backspace"], "|one two  three"), (["Home", "Delete"], "|ne two  three"),
    (["Home", "Ctrl-D"], "|ne two  three"), (["Delete"], "one two  three|"),
    (["Home", "→", "Delete"], "o|e two  three"), (["Alt-b", "Ctrl-U"], "|three"),
    (["Alt-b", "Ctrl-K"], "one two  |"), (["Ctrl-W"], "one two  |"),
    (["Ctrl-W", "Ctrl-W"], "one |"), (["Alt-\u{7F}"], "one two  |"), (["Ctrl-U"], "|"),
  ])
  func aKeyMovesOrRemoves(_ keys: [String], _ wanted: String) throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.opens("Import")
    try user.types(TextFieldTests.name)
    for key in keys { user.press(try #require(TextFieldTests.key(key))) }
    try user.types("|")
    #expect(try typed(on: user) == wanted)
  }

  /// Keys without a meaning in a text field, and a paste that becomes text.
  @Test func otherKeysLeaveItAsItIs() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.opens("Import")
    try user.types("é日")
    for key: Screen.Key in [.alt("x"), .control("g"), .function(5), .unknown] { user.press(key) }
    user.paste("a\nb\tc\u{1B}")
    #expect(try typed(on: user) == "é日a b c")
  }

  /// Returns the text of the field "file".
  private func typed(on user: PureScreen) throws -> String {
    let row = try #require(user.frame.text.first { $0.hasPrefix("│ file  ") })
    return row.dropFirst(8).trimmingCharacters(in: CharacterSet(charactersIn: "│ "))
  }

  private static func key(_ name: String) -> Screen.Key? {
    switch name {
    case "←": .left
    case "→": .right
    case "Ctrl-←": .wordLeft
    case "Ctrl-→": .wordRight
    default: name.hasPrefix("Alt-") ? name.last.map(Screen.Key.alt) : Screen.Key(named: name)
    }
  }
}
