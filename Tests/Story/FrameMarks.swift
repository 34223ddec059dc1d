/// Tracks whether a program is inside a synchronized update (mode 2026).
struct FrameMarks {
  private(set) var isWithinFrame = false
  /// The last bytes, which may be the start of a mark.
  private var tail: [UInt8] = []

  private static let beginning = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)

  mutating func feed(_ printed: [UInt8]) {
    let seen = tail + printed
    tail = seen.suffix(FrameMarks.end.count - 1)
    for place in seen.indices.reversed() where seen[place] == FrameMarks.end[0] {
      let rest = seen[place...]
      let begins = rest.starts(with: FrameMarks.beginning)
      guard begins || rest.starts(with: FrameMarks.end) else { continue }
      isWithinFrame = begins
      return
    }
  }
}
