import ProfileStore
import Testing

/// Valid CSV as in RFC 4180, and faults in a text that is not.
@Suite struct CSVReaderTests {
  struct Sound: CustomTestStringConvertible, Sendable {
    let text: String
    let records: [[String]]

    init(_ text: String, _ records: [[String]]) {
      self.text = text
      self.records = records
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Sound("", []),
    Sound("\u{FEFF}", []),
    Sound("a", [["a"]]),
    Sound("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    Sound("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    Sound("\u{FEFF}a,b\r\n", [["a", "b"]]),
    Sound("\u{FEFF}\"a\"", [["a"]]),
    Sound(",\n", [["", ""]]),
    Sound("a,", [["a", ""]]),
    Sound("\n\na\n\r\n\n", [["a"]]),
    Sound("\"\"\n", [[""]]),
    Sound(" a , b ", [[" a ", " b "]]),
    Sound("\"a,b\",\"c\nd\",\"e\r\nf\"\n", [["a,b", "c\nd", "e\r\nf"]]),
    Sound("\"say \"\"no\"\"\",\"\"\"\"", [["say \"no\"", "\""]]),
    Sound("č,\u{1F600}\n", [["č", "\u{1F600}"]]),
    Sound("a\u{0}b;c\td", [["a\u{0}b;c\td"]]),
  ])
  func takesRecordsApart(_ sound: Sound) throws {
    let bytes = Array(sound.text.utf8)
    var reader = CSVReader(bytes)
    var records: [[String?]] = []
    while let record = try reader.next(keeping: 9) {
      #expect(record.count == record.fields.count)
      records.append(record.fields.map { $0.text(in: bytes) })
    }
    #expect(records == sound.records)
  }

  struct Unsound: CustomTestStringConvertible, Sendable {
    let text: String
    let line: Int
    let column: Int
    let says: String

    init(_ text: String, _ line: Int, _ column: Int, _ says: String) {
      (self.text, self.line, self.column, self.says) = (text, line, column, says)
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Unsound("\"a", 1, 1, "this quote is never closed"),
    Unsound("a\nb,\"c\n\nd", 2, 3, "this quote is never closed"),
    Unsound("č,a\"b", 1, 4, "a quote in the middle of a field that does not start with one"),
    Unsound("\u{FEFF}a\"", 1, 2, "a quote in the middle of a field that does not start with one"),
    Unsound("\"a\"b", 1, 4, "expected a comma or the end of the line after the closing quote"),
    Unsound("\"a\n\" \nb", 2, 2, "expected a comma or the end of the line after the closing quote"),
    Unsound("a\rb", 1, 3, "expected a line feed after the carriage return"),
  ])
  func saysWhereItIsNot(_ unsound: Unsound) throws {
    var reader = CSVReader(Array(unsound.text.utf8))
    let fault = #expect(throws: SyntaxFault.self) {
      while try reader.next(keeping: 9) != nil {}
    }
    #expect(fault?.line == unsound.line)
    #expect(fault?.column == unsound.column)
    #expect(fault?.expected == unsound.says)
  }

  @Test func linesAreThoseOfTheFile() throws {
    var reader = CSVReader(Array("a\n\"b\nc\"\r\n\nd,\"\n\"\ne".utf8))
    var lines: [Int] = []
    while let record = try reader.next(keeping: 1) { lines.append(record.line) }
    #expect(lines == [1, 2, 5, 7])
  }

  @Test func fieldsBeyondThoseAskedForAreOnlyCounted() throws {
    var reader = CSVReader(Array(repeating: UInt8(ascii: ","), count: 100_000))
    let record = try #require(try reader.next(keeping: 3))
    #expect(record.fields.count == 3)
    #expect(record.count == 100_001)
  }

  @Test func whatIsNotUTF8IsNoText() throws {
    let bytes: [UInt8] = [0x61, 0xE9, 0x2C, 0x62]
    var reader = CSVReader(bytes)
    let record = try #require(try reader.next(keeping: 2))
    #expect(record.fields.map { $0.text(in: bytes) } == [nil, "b"])
  }
}
