import Foundation
import Screen
import Testing

@Suite struct KeymapTests {
  @Test func noKeyMeansTwoThings() {
    let keys = Keymap.bindings.filter { $0.applies == nil }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyKeyIsToldInTheHelp() throws {
    let user = try opensDashboard(on: "sparse", size: Screen.Size(columns: 80, rows: 70))
    user.press("?")
    let text = user.frame.text.joined(separator: "\n")
    for binding in Keymap.bindings {
      #expect(text.contains(binding.keyNames))
      #expect(text.contains(binding.description))
    }
  }

  @Test func theREADMEListsTheSameKeys() throws {
    let readme = try String(contentsOf: project.appending(path: "README.md"), encoding: .utf8)
    for binding in Keymap.bindings {
      let row =
        "| `\(binding.keyNames.replacing(" ", with: "` `"))` | \(binding.description) |"
      #expect(readme.contains(row))
    }
  }
}
