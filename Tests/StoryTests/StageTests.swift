import Story
import Testing

/// A screen in memory with a counter that "+" increments.
private final class Counter: Stage {
  private var count = 0

  var picture: Picture {
    let text = "count \(count)"
    return Picture(rows: [text.map { .init(String($0), $0.isNumber ? [.bold] : []) }])
  }

  func press(_ key: String) {
    if key == "+" { count += 1 }
  }
}

@Suite struct StageTests {
  @Test func aStoryPlaysInMemory() throws {
    let user = Counter()
    try user.sees("count 0")
    try user.presses("+", "+")
    try user.sees("2", .bold)
    try user.seesNoMore("0")
    try user.types("+x+")
    try user.sees("count 4")
    #expect(user.picture.text == "count 4")
  }

  @Test func aStoryThatIsNotTrueShowsTheScreen() throws {
    let picture = """
      wanted to see “count 1” bold in indexed(2)
      ┌───────┐
      │count 0│
      └───────┘
      """
    isNotTrue(picture) { try Counter().sees("count 1", .bold, in: .indexed(2)) }
  }

  @Test func aFailurePointsAtItsLineOfTheStory() throws {
    let line = #_sourceLocation.line + 1
    let untruth = isNotTrue { try Counter().sees("count 1") }
    #expect(untruth?.line.line == line)
  }

  @Test func whatIsStillThereIsNotGone() throws {
    isNotTrue("wanted to see “count” no more") { try Counter().seesNoMore("count") }
  }

  @Test func aLiveStoryThatIsNotTrueSaysHowTheProgramEnded() throws {
    let user = try shell("printf 'no profile'; exit 65", size: Size(12, 1))
    let picture = """
      wanted to see “My Stats”
      ┌────────────┐
      │no profile  │
      └────────────┘ exit code 65
      """
    isNotTrue(picture) { try user.sees("My Stats") }
  }
}
