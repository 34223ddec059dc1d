import ArgumentParser

struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print the manual page.",
    discussion: """
      toprated man | man -l -
      toprated man > ~/.local/share/man/man1/toprated.1
      """)

  func run() throws {
    try Output.write(exported: ManPage().text)
  }
}
