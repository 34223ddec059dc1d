import Foundation
import Screen
import Story
import Testing

/// `data/settings.schema.json` and the README list the same settings as the program.
@Suite struct SettingsSchemaTests {
  private let schema = Project.folder.appending(path: "data/settings.schema.json")
  private let readme = Project.folder.appending(path: "README.md")
  private let isRecording = ProcessInfo.processInfo.environment["TOPRATED_RECORD"] != nil

  @Test func theSchemaHasTheThemesAndTheActions() throws {
    let actions = Keymap.names.map { "\"\($0)\"" }.joined(separator: ",\n          ")
    try compare(
      schema, between: "\"propertyNames\": {\n        \"enum\": [\n          ", "\n        ]",
      actions)
    let themes = Theme.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    try compare(schema, between: "\"enum\": [\"auto\"", "]", String(themes.dropFirst(6)))
    _ = try JSONSerialization.jsonObject(with: Data(contentsOf: schema))
  }

  @Test func theREADMEHasThemToo() throws {
    let themes = Theme.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    try compare(readme, between: "\nThemes: ", ".", themes)
    let actions = Keymap.names.map { "`\($0)`" }.joined(separator: ", ")
    try compare(readme, between: "for these actions:\n\n", "\n", actions)
  }

  /// Compares what a file has between two texts, or replaces it when recording.
  private func compare(
    _ file: URL, between start: String, _ end: String, _ wanted: String
  ) throws {
    var text = try String(contentsOf: file, encoding: .utf8)
    let first = try #require(text.range(of: start)).upperBound
    let last = try #require(text[first...].range(of: end)).lowerBound
    if isRecording {
      text.replaceSubrange(first..<last, with: wanted)
      try Data(text.utf8).write(to: file)
    } else {
      #expect(text[first..<last] == wanted)
    }
  }
}
