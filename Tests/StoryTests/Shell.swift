import Story
import Testing

/// A live screen on which the shell plays the program.
func shell(
  _ script: String, size: Size = Size(80, 24), patience: Duration = .seconds(10)
) throws -> LiveScreen {
  try Program.start("/bin/sh", arguments: ["-c", script], size: size, patience: patience)
}

/// The story is not true: it fails in these words.
func isNotTrue(
  _ words: String = "wanted", at line: SourceLocation = #_sourceLocation,
  _ story: () throws -> Void
) throws {
  try withKnownIssue(sourceLocation: line) {
    try story()
  } matching: {
    $0.comments.contains { $0.description.hasPrefix(words) }
  }
}
