import Story
import Testing

/// Returns a live screen that runs a shell script.
func shell(
  _ script: String, size: Size = Size(80, 24), patience: Duration = .seconds(10)
) throws -> LiveScreen {
  try Program.start("/bin/sh", arguments: ["-c", script], size: size, patience: patience)
}

/// Expects the story to fail with a message that begins with `words`.
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
