import Story
import Testing

/// A live screen on which the shell plays the program.
func shell(
  _ script: String, size: Size = Size(80, 24), patience: Duration = .seconds(10)
) throws -> LiveScreen {
  try Program.start("/bin/sh", arguments: ["-c", script], size: size, patience: patience)
}

/// The story is not true: it fails in these words.
@discardableResult
func isNotTrue(
  _ words: String = "wanted", at line: SourceLocation = #_sourceLocation,
  _ story: () throws -> Void
) -> Untruth? {
  let untruth = #expect(throws: Untruth.self, sourceLocation: line) {
    try Untruth.$isThrownOnly.withValue(true, operation: story)
  }
  #expect(untruth?.words.hasPrefix(words) == true, sourceLocation: line)
  return untruth
}
