import Glibc

/// Standard output and standard error, without buffering.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Occupies closed standard descriptors, so that no file opened later receives what is printed.
  /// Reading from and writing to them still fails.
  static func reserve() {
    while true {
      let descriptor = open("/dev/null", unusable | O_CLOEXEC)
      if descriptor > rawValues.upperBound { close(descriptor) }
      if !rawValues.contains(descriptor) { return }
    }
  }

  /// `O_PATH`, which the Glibc module leaves out.
  private static let unusable: Int32 = 0o10_000_000
  private static let rawValues = STDIN_FILENO...STDERR_FILENO

  /// Writes the text and returns the system's error message; `nil` if that succeeds.
  func write(_ text: String) -> String? {
    StandardStream.write(text, to: rawValue)
  }

  static func write(_ text: String, to descriptor: Int32) -> String? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return String(cString: strerror(errno)) }
      rest = rest.dropFirst(max(0, count))
    }
    return nil
  }
}
