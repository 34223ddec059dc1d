import CWidth
import Screen
import Testing

@Suite struct CharacterWidthTests {
  @Test(arguments: [
    ("a", 1), ("č", 1), ("e\u{301}", 1), ("─", 1), ("●", 1), ("가", 2), ("日", 2), ("Ａ", 2), ("👍", 2),
    ("👩‍👧", 4), ("क्षि", 3), ("🇭🇷", 2), ("\u{301}", 0), ("❤\u{FE0F}", 1), ("می\u{200C}خواهم", 7),
    // An invisible character takes the one cell of its replacement.
    ("\u{200B}", 1), ("co\u{AD}operate", 10), ("a\u{2060}b", 3), ("\u{FFF9}", 1), ("\u{3164}", 1),
    // An unassigned code point.
    ("\u{378}", 1),
  ])
  func isWhatATerminalTakes(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
    #expect(Line(text).columns == columns)
  }

  /// The width of every code point is the C library's.
  @Test func isThatOfTheCLibrary() {
    let all = (0xA0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    #expect("é".columns == 1)
    let different = all.filter { $0.columns != max(0, abs(Int(wcwidth(wchar_t($0.value))))) }
    #expect(different.isEmpty)
    let cut = all.filter { Line("a\($0)b").columns != "a\($0)b".columns }
    #expect(cut.isEmpty, "\(cut.prefix(10).map { String($0.value, radix: 16) })")
  }
}
