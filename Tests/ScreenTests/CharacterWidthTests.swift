import Screen
import Testing

@Suite struct CharacterWidthTests {
  @Test(arguments: [
    ("a", 1), ("č", 1), ("e\u{301}", 1), ("─", 1), ("●", 1), ("가", 2), ("日", 2), ("Ａ", 2), ("👍", 2),
    ("👩‍👧", 4), ("क्षि", 3), ("🇭🇷", 2), ("\u{301}", 0), ("\u{200B}", 0),
  ])
  func isWhatATerminalTakes(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
  }
}
