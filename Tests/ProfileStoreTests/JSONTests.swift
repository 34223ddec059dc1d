import Eligibility
import ProfileStore
import Testing

@Suite struct JSONTests {
  @Test func entriesStandOnOneLineWhereTheyFit() {
    let json = JSONValue.object([
      ("empty", .list([])), ("amount", .money(Money(cents: 124_050))),
      ("whole", .money(Money(cents: 30_000))),
      ("list", .list([.object([("a", .integer(1)), ("b", .null)])])),
      ("text", .text("quote \" back \\ bell \u{7} č")),
    ])
    #expect(
      json.indented == """
        {
          "empty": [],
          "amount": 1240.50,
          "whole": 300,
          "list": [
            { "a": 1, "b": null }
          ],
          "text": "quote \\" back \\\\ bell \\u0007 č"
        }
        """)
  }
}
