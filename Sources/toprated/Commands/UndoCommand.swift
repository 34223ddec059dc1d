import ArgumentParser

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change, whoever made it.",
    discussion: """
      toprated undo          also what the dashboard changed
      toprated undo --redo   take that back
      """)

  @OptionGroup var options: SharedOptions

  @Flag(help: "Do again what was taken back last.")
  var redo = false

  func run() throws {
    let editor = try ProfileEditor(options, as: "undo")
    try redo ? editor.redo() : editor.undo()
  }
}
