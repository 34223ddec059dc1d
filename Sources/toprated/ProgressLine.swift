import Eligibility
import Glibc

/// A progress line on standard error, shown only in a terminal.
struct ProgressLine {
  private let what: String
  private let isInTerminal = isatty(StandardStream.error.rawValue) == 1
  private let start = ContinuousClock.now
  private var shown = ""

  /// The time after which progress is shown.
  private static let patience = Duration.milliseconds(500)

  init(_ what: String, isASCII: Bool) {
    self.what = isASCII ? what.ascii : what
  }

  /// - Parameter share: from 0 to 1.
  mutating func show(_ share: Double) {
    let line = "toprated: \(what) \(Int(share * 100))%"
    guard isInTerminal, line != shown, ContinuousClock.now - start > ProgressLine.patience
    else { return }
    shown = line
    _ = StandardStream.error.write("\r\(line)")
  }

  mutating func clear() {
    guard !shown.isEmpty else { return }
    _ = StandardStream.error.write("\r\(String(repeating: " ", count: shown.count))\r")
    shown = ""
  }
}
