import Screen
import Terminal
import Testing

@Suite struct KeyParserTests {
  /// The bytes that terminals send for keys.
  static let keys: [(String, [Key])] = [
    ("a", [.character("a")]), ("é", [.character("é")]), ("日", [.character("日")]),
    ("👍", [.character("👍")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{C}", [.control("l")]),
    ("\u{3}", [.control("c")]), ("\u{1C}", [.control("\\")]), ("\0", [.unknown]),
    ("\u{1B}[Z", [.backTab]), ("\u{1B}f", [.alt("f")]), ("\u{1B}é", [.alt("é")]),
    ("\u{1B}\u{7F}", [.alt("\u{7F}")]), ("\u{1B}\r", [.alt("\r")]),
    ("\u{1B}OM", [.enter]), ("\u{1B}Oq", [.character("1")]), ("\u{1B}Oj", [.character("*")]),
    ("\u{1B}[1;5D", [.wordLeft]), ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[1;3D", [.wordLeft]),
    ("\u{1B}[1;2D", [.left]), ("\u{1B}[1;2A", [.up]), ("\u{1B}[1;5B", [.down]),
    ("\u{1B}[1;5H", [.home]), ("\u{1B}[1;2F", [.end]), ("\u{1B}[3;5~", [.delete]),
    ("\u{1B}[5;5~", [.pageUp]), ("\u{1B}\u{1B}[A", [.up]), ("\u{1B}\u{1B}OB", [.down]),
    ("\u{1B}[2~", [.unknown]), ("\u{1B}OP", [.function(1)]), ("\u{1B}[15~", [.function(5)]),
    ("\u{1B}[[A", [.function(1)]), ("\u{1B}[11~", [.function(1)]), ("\u{9B}A", [.up]),
  ]

  /// Cursor keys, each of which has two common encodings.
  static let cursorKeys: [(String, Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ]

  static let numberedKeys: [(Int, Key)] = [
    (1, .home), (7, .home), (4, .end), (8, .end), (3, .delete), (5, .pageUp), (6, .pageDown),
  ]

  /// Other sequences that terminals send, which the parser skips.
  static let others = [
    // Keys such as Ctrl-Enter, as kitty and xterm report them if configured to.
    "\u{1B}[13;5u", "\u{1B}[27u", "\u{1B}[97;5:3u", "\u{1B}[27;5;13~", "\u{1B}[1;5:3A",
    // Answers about the terminal's kind, cursor, modes and size; focus events.
    "\u{1B}[?64;1;2c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[?2026;2$y",
    "\u{1B}[?1u", "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[3;7x",
    // Colours, the title, the clipboard.
    "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
    "\u{1B}]52;c;cXVpdA==\u{7}", "\u{1B}]lquit Ünter\u{1B}\\",
    // The version, a setting, graphics, and the two rarely used kinds of strings.
    "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}^quit\u{7}y\u{1B}\\", "\u{1B}Xquit\u{1B}\\",
    // Mouse events before the mouse is turned on or after it is turned off.
    "\u{1B}[<0;5;5M", "\u{1B}[<0;5;5m",
    // Invalid and cancelled sequences.
    "\u{1B}[~", "\u{1B}[0~", "\u{1B}[99999999999999999999~", "\u{1B}[5A", "\u{1B}[201~",
    "\u{1B}[=q",
    "\u{1B}[12\u{18}", "\u{1B}]11;q\u{1A}", "\u{9B}13;5u", manyParameters,
  ]

  private static let manyParameters = "\u{1B}[\(String(repeating: "1;", count: 500))u"

  @Test(arguments: keys) func aSequenceIsItsKey(_ bytes: String, _ wanted: [Key]) {
    expect(bytes, wanted)
  }

  @Test(arguments: cursorKeys) func aCursorKeyIsOneInBothModes(_ final: String, _ key: Key) {
    expect("\u{1B}[\(final)", [key])
    expect("\u{1B}O\(final)", [key])
  }

  @Test(arguments: numberedKeys) func aNumberedKeyIsOne(_ number: Int, _ key: Key) {
    expect("\u{1B}[\(number)~", [key])
  }

  @Test(arguments: others) func whatIsNoKeyIsPassedOver(_ bytes: String) {
    expect(bytes, [])
  }

  /// Expects the same keys in one piece and byte by byte, and the next key unaffected.
  private func expect(_ text: String, _ wanted: [Key]) {
    let bytes = Array(text.utf8)
    #expect(
      parsed(bytes + [UInt8(ascii: "x")]) == (wanted + [.character("x")]).map(TerminalEvent.key))
    var parser = KeyParser()
    let begun = bytes.dropLast().flatMap { parser.take($0) }
    #expect(begun.isEmpty)
    #expect(bytes.count == 1 || parser.awaits != nil)
    #expect(bytes.suffix(1).flatMap { parser.take($0) } == wanted.map(TerminalEvent.key))
    #expect(parser.awaits == nil)
  }

  private func parsed(_ bytes: [UInt8]) -> [TerminalEvent] {
    var parser = KeyParser()
    return bytes.flatMap { parser.take($0) }
  }

  /// Incomplete input, what the parser waits for, and the events if nothing more comes.
  @Test(
    arguments: [
      ("\u{1B}", .escape, [.key(.escape)]),
      ("\u{1B}\u{1B}", .escape, [.key(.escape), .key(.escape)]),
      ("\u{1B}[", .rest, [.key(.alt("["))]), ("\u{1B}O", .rest, [.key(.alt("O"))]),
      ("\u{1B}[1;", .rest, []),
      ("\u{1B}]11;rgb", .rest, []), ("\u{1B}P", .rest, []),
      ("\u{1B}[200~ab", .rest, [.paste("ab")]),
      ("a", nil, []), ("", nil, []),
    ] as [(String, KeyParser.Pending?, [TerminalEvent])])
  func whatIsNeverCompleted(_ text: String, _ wait: KeyParser.Pending?, _ wanted: [TerminalEvent]) {
    var parser = KeyParser()
    for byte in text.utf8 { _ = parser.take(byte) }
    #expect(parser.awaits == wait)
    #expect(parser.giveUp() == wanted)
    #expect(parser.awaits == nil)
    #expect(parser.take(UInt8(ascii: "x")) == [.key(.character("x"))])
  }

  @Test(
    arguments: [
      ([0xFF], [.unknown]), ([0xC3, 0x41], [.unknown, .character("A")]),
      ([0xE6, 0x97, 0x1B, 0x5B, 0x41], [.unknown, .up]), ([0xED, 0xA0, 0x80], [.unknown]),
      ([0x1B, 0x5B, 0x31, 0x0D], [.enter]), ([0x1B, 0x5B, 0x31, 0x1B, 0x4F, 0x41], [.up]),
      ([0x1B, 0x5D, 0x31, 0x1B, 0x5B, 0x41], [.up]), ([0x1B, 0x1B, 0x66], [.escape, .alt("f")]),
    ] as [([UInt8], [Key])])
  func whatIsBrokenOffDoesNoHarm(_ bytes: [UInt8], _ wanted: [Key]) {
    #expect(parsed(bytes) == wanted.map(TerminalEvent.key))
  }

  @Test(arguments: [([0xC3], [.unknown]), ([0x1B, 0xC3], [])] as [([UInt8], [Key])])
  func aCharacterThatIsNeverCompletedIsNoOther(_ bytes: [UInt8], _ wanted: [Key]) {
    var parser = KeyParser()
    #expect(bytes.flatMap { parser.take($0) }.isEmpty)
    #expect(parser.giveUp() == wanted.map(TerminalEvent.key))
  }

  @Test(arguments: [
    ("two\nlines\twide", "two\nlines\twide"), ("", ""),
    ("a\u{1B}[A\u{3}\u{1C}\u{1A}\0\u{7F}\u{85}b", "a[Ab"), ("\u{1B}[200~", "[200~"),
    ("über ~ 201~", "über ~ 201~"),
  ])
  func aPasteIsTextWhateverIsInIt(_ pasted: String, _ wanted: String) {
    let bytes = Array("\u{1B}[200~\(pasted)\u{1B}[201~q".utf8)
    #expect(parsed(bytes) == [.paste(wanted), .key(.character("q"))])
  }

  @Test func aPasteWithoutAnEndOfItsOwnIsBounded() {
    let events = parsed(
      Array("\u{1B}[200~".utf8) + Array(repeating: UInt8(ascii: "a"), count: 3 << 20)
        + Array("\u{1B}[201~q".utf8))
    guard case .paste(let text) = events.first else { return #expect(Bool(false)) }
    #expect(text.utf8.count <= 1 << 20)
    #expect(text.allSatisfy { $0 == "a" })
    #expect(events.dropFirst() == [.key(.character("q"))])
  }

  @Test func theMouseIsReadInBothItsWays() {
    var parser = KeyParser(hasOldMouse: true)
    parser.takesMouse = true
    for (text, wanted) in [
      ("\u{1B}[<0;5;7M", [.pressed(row: 6, column: 4)]), ("\u{1B}[<0;5;7m", []),
      ("\u{1B}[<64;1;1M", [.wheelUp]), ("\u{1B}[<65;1;1M", [.wheelDown]),
      ("\u{1B}[<4;5;7M", [.pressed(row: 6, column: 4)]), ("\u{1B}[<2;5;7M", []),
      ("\u{1B}[<0;0;0M", []), ("\u{1B}[M %'", [.pressed(row: 6, column: 4)]),
      ("\u{1B}[M#%'", []), ("\u{1B}[M`%'", [.wheelUp]),
    ] as [(String, [Mouse])] {
      let events = text.utf8.flatMap { parser.take($0) }
      #expect(events == wanted.map(TerminalEvent.mouse), "\(text.dropFirst())")
    }
  }

  /// As in the entries of rxvt and older terminals.
  @Test func whatTerminfoSaysComesFirst() {
    var parser = KeyParser(
      sequences: [
        (Array("\u{1B}[3$".utf8), .delete), (Array("\u{1B}A".utf8), .up), ([11], .up),
      ])
    #expect(
      "\u{1B}[3$x".utf8.flatMap { parser.take($0) } == [.key(.delete), .key(.character("x"))])
    #expect("\u{1B}A\u{B}".utf8.flatMap { parser.take($0) } == [.key(.up), .key(.control("k"))])
  }
}
