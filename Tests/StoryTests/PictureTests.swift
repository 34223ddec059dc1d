import Story
import Testing

@Suite struct PictureTests {
  @Test(arguments: [
    ("1", Picture.Attribute.bold), ("3", .italic), ("4", .underline), ("5", .blink),
    ("7", .reverse), ("9", .strike),
  ])
  func attributesAreSeen(code: String, attribute: Picture.Attribute) throws {
    let user = try shell(#"printf 'plain \033[\#(code)mmarked\033[m plain'"#)
    try user.sees("marked", attribute)
    #expect(user.picture.cells(of: "plain")?.allSatisfy(\.attributes.isEmpty) == true)
  }

  @Test(arguments: [
    ("31", Picture.Colour.indexed(1)), ("92", .indexed(10)), ("38;5;208", .indexed(208)),
    ("38;2;1;2;3", .rgb(1, 2, 3)), ("39", .standard),
  ])
  func coloursAreSeen(code: String, colour: Picture.Colour) throws {
    let user = try shell(#"printf '\033[\#(code);44mink'"#)
    try user.sees("ink", in: colour, on: .indexed(4))
  }

  @Test func aMarkThatCoversOnlyAPartIsNotSeen() throws {
    let user = try shell(#"printf '\033[1m94\033[m%%'"#)
    isNotTrue { try user.sees("94%", .bold) }
    try user.sees("94", .bold)
  }

  @Test func aWideCharacterFillsTwoCells() throws {
    let user = try shell("printf 'a世b'")
    try user.sees("a世b")
    #expect(user.picture.rows[0][..<4].map(\.text) == ["a", "世", "", "b"])
    #expect(user.picture.rows[0][..<4].map(\.width) == [1, 2, 0, 1])
    #expect(user.picture.place(of: "b") == Picture.Place(column: 3, row: 0))
  }

  @Test func combiningMarksStayWithTheirLetter() throws {
    let user = try shell(#"printf 'xe\314\201\314\243y'"#)
    try user.sees("xe\u{301}\u{323}y")
    #expect(user.picture.rows[0][1].text == "e\u{301}\u{323}")
  }

  @Test func theTextLeavesOutBlanksAtTheEnds() throws {
    let user = try shell(#"printf ' one  \r\n\r\ntwo'"#, size: Size(10, 4))
    try user.sees("two")
    #expect(user.picture.text == " one\n\ntwo\n")
  }

  @Test func theCursorIsWhereItBlinksOrNowhere() throws {
    let user = try shell(#"printf 'abc\r\nde'; read x; printf '\033[?25lhidden'"#)
    try user.sees("de")
    #expect(user.picture.cursor == Picture.Place(column: 2, row: 1))
    try user.presses("Enter")
    try user.sees("hidden")
    #expect(user.picture.cursor == nil)
  }
}
