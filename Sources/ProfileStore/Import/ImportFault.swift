import Eligibility

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

  var message: String {
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
