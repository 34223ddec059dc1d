import Eligibility

/// Why a file cannot be imported.
package struct ImportError: Error, Equatable, Sendable {
  package let path: String
  package let reason: Reason

  package enum Reason: Error, Equatable, Sendable {
    case file(FileError)
    /// It has not the columns of any format.
    case unknownFormat
    /// The first ones, and how many there are beside.
    case faults([ImportFault], more: Int)
  }

  /// As in sysexits.h.
  package var status: Int32 {
    switch reason {
    case .file(let error): error.statusOfReading
    case .unknownFormat, .faults: 65
    }
  }

  /// One a fault, with the file, the line, the column and what was expected.
  package var lines: [String] {
    let name = path.escapedForTerminal
    switch reason {
    case .file(.tooLarge(let limit)):
      return ["\(name): larger than \(limit.label). Download a shorter period."]
    case .file(let error): return [error.message(reading: name)]
    case .unknownFormat:
      let known = ImportFormat.all.map(\.columnText).joined(separator: "; or ")
      return ["\(name):1: not a CSV from Upwork. Its first line needs the columns \(known)."]
    case .faults(let faults, let more):
      let rest = more == 0 ? [] : ["\(name): \(pluralized(more, "more error"))"]
      return faults.map { "\(name):\($0.message)" } + rest
    }
  }
}

/// A place of an export that cannot be read.
package struct ImportFault: Equatable, Sendable {
  /// From 1; of a row, where it begins.
  let line: Int
  let position: Position
  let reason: String

  enum Position: Equatable, Sendable {
    /// By its name.
    case column(String)
    /// In characters, from 1.
    case character(Int)
    case wholeRow
  }

  fileprivate var message: String {
    switch position {
    case .column(let name): "\(line): \(name.escapedForTerminal): \(reason.escapedForTerminal)"
    case .character(let column): "\(line):\(column): \(reason.escapedForTerminal)"
    case .wholeRow: "\(line): \(reason.escapedForTerminal)"
    }
  }
}

extension ImportFault {
  init(_ fault: SyntaxFault) {
    self.init(line: fault.line, position: .character(fault.column), reason: fault.expected)
  }
}
