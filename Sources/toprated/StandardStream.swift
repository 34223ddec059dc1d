import Glibc

/// Standard output and standard error, written at once and whole.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Where one of the three is closed, no file that is opened later takes its number, or what is
  /// printed would go into that file. Reading and writing it still fail.
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

  /// Nil, or the system's reason why not all could be written.
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
