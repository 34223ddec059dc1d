import ProfileStore
import Testing

@Suite struct DocumentTests {
  private let text =
    #"{ "b" : [1e3, -0.50, "\u00e9\ud83d\ude00\n"],\#r\#n "a": {"x": null, "b": true} }"#

  @Test func everythingIsKeptAsItIsWritten() throws {
    let document = try JSONDocument(Array(text.utf8))
    #expect(document.source(of: document.root) == text)
    let list = try #require(document.node(at: "b"))
    #expect(
      document.elements(of: list).map(document.source) == [
        "1e3", "-0.50", #""\u00e9\ud83d\ude00\n""#,
      ])
    #expect(document.members(of: document.root).map { document.text(of: $0.key) } == ["b", "a"])
  }

  @Test func textsAreReadWithoutTheirEscapes() throws {
    let document = try JSONDocument(Array(text.utf8))
    let list = try #require(document.node(at: "b"))
    #expect(document.text(of: document.elements(of: list)[2]) == "é😀\n")
  }

  /// The parser reads texts eight bytes at a time, so lengths around multiples of eight matter.
  @Test(arguments: 0..<20) func aTextEndsWhereItsQuoteIs(_ length: Int) throws {
    let plain = String(repeating: "~", count: length)
    for end in ["", #"\""#, #"\u0041"#, "\u{7F}", "é", "😀"] {
      let said = end == #"\""# ? "\"" : end == #"\u0041"# ? "A" : end
      let alone = try JSONDocument(Array("\"\(plain)\(end)\"".utf8))
      #expect(alone.text(of: alone.root) == plain + said)
      let list = try JSONDocument(Array("[\"\(plain)\(end)\", \"\(end)\(plain)\"]".utf8))
      #expect(list.elements(of: list.root).map(list.text) == [plain + said, said + plain])
    }
  }

  @Test(arguments: 0..<20) func aTextWithoutAnEndIsToldWhereItStops(_ length: Int) {
    let start = "\"" + String(repeating: "a", count: length)
    for (rest, behind) in [("", 0), ("\n\"", 0), ("\u{1F}aaaaaaaa\"", 0), (#"\x""#, 1)] {
      let fault = #expect(throws: SyntaxFault.self) { try JSONDocument(Array((start + rest).utf8)) }
      #expect(fault?.column == length + 2 + behind)
    }
  }
}
