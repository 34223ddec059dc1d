import Eligibility

/// Why nothing can be read from a page.
package struct MyStatsError: Error, Equatable, Sendable {
  /// The file, or "standard input".
  package let source: String
  package let reason: Reason

  package enum Reason: Error, Equatable, Sendable {
    case file(FileError)
    /// It has none of the values.
    case nothingFound
    /// Upwork's API answered with this error.
    case invalid(String)
  }

  /// As in sysexits.h.
  package var status: Int32 {
    switch reason {
    case .file(let error): error.statusOfReading
    case .nothingFound, .invalid: 65
    }
  }

  package var line: String {
    let name = source.escapedForTerminal
    return switch reason {
    case .file(let error): error.message(reading: name)
    case .nothingFound:
      "\(name): no figures found. Copy all of your My Stats page: it shows "
        + MyStatsFigure.allCases.map(\.name).joinedAsList
        + ". On Upwork, click your profile picture, then \"Stats and trends\"."
    case .invalid(let message):
      "\(name): Upwork answered with an error: \(message.escapedForTerminal)"
    }
  }
}
