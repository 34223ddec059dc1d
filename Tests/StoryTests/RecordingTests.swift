import Story
import Testing

@Suite struct RecordingTests {
  @Test func onlyTheLinesThatDifferArePrinted() {
    let difference = Recording.difference(
      "My Stats\n6 of 8 met\nq quit", "My Stats\n7 of 8 met\nq quit\n")
    #expect(difference == "2 - 6 of 8 met\n2 + 7 of 8 met\n4 + ")
    #expect(Recording.difference("a", "a").isEmpty)
  }
}
