import ProfileStore
import Testing

@Suite struct DocumentTests {
  private let text =
    #"{ "b" : [1e3, -0.50, "\u00e9\ud83d\ude00\n"],\#r\#n "a": {"x": null, "b": true} }"#

  @Test func everythingIsKeptAsItIsWritten() throws {
    let document = try Document(Array(text.utf8))
    #expect(document.source(of: document.root) == text)
    let list = try #require(document.node(at: "b"))
    #expect(
      document.elements(of: list).map(document.source) == [
        "1e3", "-0.50", #""\u00e9\ud83d\ude00\n""#,
      ])
    #expect(document.members(of: document.root).map { document.text(of: $0.key) } == ["b", "a"])
  }

  @Test func textsAreReadWithoutTheirEscapes() throws {
    let document = try Document(Array(text.utf8))
    let list = try #require(document.node(at: "b"))
    #expect(document.text(of: document.elements(of: list)[2]) == "é😀\n")
  }
}
