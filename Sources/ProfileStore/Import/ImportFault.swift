import Eligibility

/// An error in an export, with its position.
package struct ImportFault: Equatable, Sendable {
  /// From 1; for a row of several lines, its first line.
  let line: Int
  let position: Position
  let reason: String

  enum Position: Equatable, Sendable {
    /// Contains the column's name.
    case column(String)
    /// Contains the position in the line, in characters from 1.
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
