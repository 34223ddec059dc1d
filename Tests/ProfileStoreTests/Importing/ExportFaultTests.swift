import Eligibility
import ProfileStore
import Testing

/// Faults in a file are all reported at once, with their places, and nothing is guessed.
@Suite struct ExportFaultTests {
  @Test func everyBadRowIsTold() {
    expect(
      """
      Date,Ref ID,Type,Amount,Team
      "Jun 31, 2023",1,Hourly,5,a
      "Jun 1, 2023",2,"Hourly

      ",5,a
      "Jun 2, 2023",3,Hourly,"1.000,00",a
      soon,4,Hourly,much,a
      "Jun 3, 2023",5,Hourly,5
      "Jun 3, 2023",6,Hourly,5,a,b

      "Jun 4, 2023",7,Hourly,5,"a"b
      never,8,Hourly,5,a
      """,
      says: [
        "2: Date: \"Jun 31, 2023\" is not a date. Use Jun 21, 2023 or 2023-06-21.",
        "6: Amount: \"1.000,00\" is not an amount. Use 1,240.50, -$28 or (28.00).",
        "7: Date: \"soon\" is not a date. Use Jun 21, 2023 or 2023-06-21.",
        "7: Amount: \"much\" is not an amount. Use 1,240.50, -$28 or (28.00).",
        "8: the row has 4 fields, but the first line has 5",
        "9: the row has 6 fields, but the first line has 5",
        "11:29: expected a comma or the end of the line after the closing quote",
      ])
  }

  @Test func manyFaultsAreCounted() {
    let rows = (1...1_000).map { "x,\($0),Bonus,5\n" }.joined()
    let error = error("Date,Ref ID,Type,Amount\n" + rows)
    #expect(error?.lines.count == 21)
    #expect(error?.lines.last == "a.csv: 980 more errors")
  }

  @Test func aColumnThatStandsTwice() {
    expect(
      "Date,Ref ID,Type,Amount,amount\n\"Jun 1, 2023\",1,Bonus,5,6\n",
      says: ["1: amount: this column appears twice"])
  }

  @Test func aTextThatIsTooLongOrNoText() {
    let long = String(repeating: "č", count: 10_001)
    expect(
      "Date,Ref ID,Type,Amount,Team\n\"Jun 1, 2023\",1,Bonus,5,\(long)\n",
      says: ["2: Team: the text is longer than 10,000 characters"])
    let bytes =
      Array("Date,Ref ID,Type,Amount,Team\n\"Jun 1, 2023\",1,Bonus,5,".utf8) + [0xE9, 0x0A]
    let error = #expect(throws: StoreError.self) { try ImportedFile(bytes, path: "a.csv") }
    #expect(error?.lines == ["a.csv:2: Team: the text is not UTF-8"])
  }

  @Test(arguments: [
    ("Date,\"Ref ID,Type,Amount\n\"Jun 1, 2023\",1,Bonus,5\n", "1:6: this quote is never closed"),
    ("Date,Ref ID,Type,\"Amount\n1,2,\"\",\"a\"\n", "1:18: this quote is never closed"),
    ("Date,Ref ID,Type,\"Amount\n", "1:18: this quote is never closed"),
    ("\u{FEFF}\"Date,Ref ID,Type,Amount\n", "1:1: this quote is never closed"),
    ("Date,Ref\" ID,Type,Amount\n", "1:9: a quote in the middle of a field"),
    ("\n\nDate,Ref ID,\"Type\"s,Amount\n", "3:19: expected a comma or the end of the line"),
    ("Date,Ref ID,Type,Amount\r\"Jun 1, 2023\"", "1:25: expected a line feed"),
  ])
  func aBrokenFirstLineIsToldAsWhatItIs(_ text: String, _ says: String) {
    let lines = error(text)?.lines ?? []
    #expect(lines.count == 1 && lines[0].hasPrefix("a.csv:\(says)"), "\(lines)")
  }

  @Test(arguments: [
    "", "\n", "Date,Type,Amount\n", "{\"version\": 1}", "Date,Contract,Hours",
    "<html lang=\"en\">", "[{\"a\": 1}]", "PK\u{3}\u{4}\u{0}\"",
  ])
  func whatIsNoExport(_ text: String) {
    let error = error(text)
    #expect(error?.lines.count == 1)
    #expect(error?.lines[0].hasPrefix("a.csv:1: not a CSV from Upwork. ") == true)
    #expect(error?.status == 65)
  }

  @Test func whatIsNotThere() {
    let missing = #expect(throws: StoreError.self) { try ImportedFile.load("/nonexistent.csv") }
    #expect(missing?.lines == ["There is no file /nonexistent.csv."])
    #expect(missing?.status == 66)
    let folder = #expect(throws: StoreError.self) { try ImportedFile.load("/tmp") }
    #expect(folder?.lines == ["Can't read /tmp: it is a folder, not a regular file."])
    #expect(folder?.status == 74)
  }

  private func error(_ text: String) -> StoreError? {
    #expect(throws: StoreError.self) { try ImportedFile(Array(text.utf8), path: "a.csv") }
  }

  private func expect(_ text: String, says lines: [String]) {
    #expect(error(text)?.lines == lines.map { "a.csv:\($0)" })
  }
}
