import Foundation
import Story
import Testing

@Suite struct READMETests {
  @Test func itsScreenIsTheOneTheProgramShows() throws {
    let readme = try String(contentsOf: project.appending(path: "README.md"), encoding: .utf8)
    let user = try Program.start("toprated", arguments: ["--demo"], size: Size(80, 24))
    try user.sees("q quit")
    #expect(readme.contains("```text\n\(user.picture.text)\n```"))
    try user.leaves(with: "q")
  }
}
