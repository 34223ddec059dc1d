import Glibc

/// Standard output and standard error, written at once and whole.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// What is closed stays unusable, but no file that is opened later takes its place.
  static func occupyClosed() {
    let unusable = [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    for (descriptor, use) in unusable where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", use)
    }
  }

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
