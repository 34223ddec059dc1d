import Foundation
import ProfileStore
import Story
import Testing

@Suite struct SettingsTests {
  private let choices = Settings.Choices(
    themes: ["auto", "dark"], actions: ["undo", "redo"], isKey: { $0.count == 1 || $0 == "Enter" })

  private func load(_ text: String) throws -> Settings {
    let folder = try TemporaryFolder()
    return try Settings.load(folder.write(text, to: "config.json"), choices)
  }

  @Test func whatIsThereCounts() throws {
    let settings = try load(
      #"{"theme": "dark", "mouse": true, "keys": {"undo": ["z", "Enter"], "redo": "Z"}}"#)
    #expect(settings.theme == "dark")
    #expect(settings.mouse == true)
    #expect(settings.keys == ["undo": ["z", "Enter"], "redo": ["Z"]])
    #expect(try load(#"{"keys": {"undo": ["z", "z"]}}"#).keys == ["undo": ["z", "z"]])
    #expect(try load("{}") == Settings())
    #expect(try Settings.load("/nowhere/config.json", choices) == Settings())
  }

  @Test(arguments: [
    (#"{"theme": "drak"}"#, #"theme: "drak" is not one of auto, dark"#),
    (#"{"theme": 1}"#, "theme: 1 is not one of auto, dark"),
    (#"{"mouse": "on"}"#, #"mouse: "on" is not true or false"#),
    (#"{"keys": []}"#, "keys: expected an object in braces"),
    (#"{"keys": {"udno": "z"}}"#, "keys.udno: is not an action. The actions are undo and redo"),
    (
      #"{"keys": {"undo": "zz"}}"#,
      #"keys.undo: "zz" is not a key, such as "x", "Ctrl-X", "Enter" or "PgDn""#
    ),
    (#"{"keys": {"undo": "z", "redo": "z"}}"#, #"keys.redo: "z" is already used for undo"#),
    (
      #"{"colour": "red"}"#,
      "colour: is not a setting. The settings are theme, mouse, forecast and keys"
    ),
    ("[]", "expected an object in braces"), ("{", "expected a key in double quotes"),
  ])
  func whatIsWrongIsSaid(_ text: String, _ validationMessage: String) throws {
    let error = #expect(throws: StoreError.self) { try load(text) }
    #expect(error?.lines.count == 1)
    #expect(error?.lines[0].hasSuffix(validationMessage) == true, "\(error?.lines ?? [])")
  }
}
