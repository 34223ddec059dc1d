import ArgumentParser

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo the last change.",
    discussion: """
      toprated undo          undo a change, also one made in the dashboard
      toprated undo --redo   redo it
      """)

  @OptionGroup var options: SharedOptions

  @Flag(help: "Redo the last undone change.")
  var redo = false

  func run() throws {
    let editor = try ProfileEditor(options, as: "undo")
    try redo ? editor.redo() : editor.undo()
  }
}
