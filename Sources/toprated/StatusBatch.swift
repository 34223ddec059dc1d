import Eligibility
import ProfileStore

/// The output format of `status` for several profiles.
enum StatusFormat: Sendable {
  case text, short, json
  /// One row per profile, printed at the end.
  case table
}

/// The result for one of several profiles.
struct StatusResult: Sendable {
  fileprivate let output: Rendered
  fileprivate let verdict: Verdict?
  fileprivate let error: StoreError?

  fileprivate enum Rendered: Sendable {
    case json(String)
    case lines([String])
    case row([String])
    case nothing
  }

  /// - Parameter name: the path, or the line number on standard input.
  init(_ assessment: Result<Assessment, StoreError>, named name: JSONValue, as form: StatusFormat) {
    switch assessment {
    case .success(let assessment):
      error = nil
      verdict = assessment.verdict
      output = assessment.rendered(as: form, named: name)
    case .failure(let fault):
      error = fault
      verdict = nil
      let errors = JSONValue.list(fault.lines.map(JSONValue.text))
      let json = JSONValue.object([("profile", name), ("errors", errors)])
      output = form == .json ? .json(json.line) : .nothing
    }
  }
}

extension Assessment {
  fileprivate func rendered(as form: StatusFormat, named name: JSONValue) -> StatusResult.Rendered {
    let path = if case .text(let path) = name { path } else { "" }
    return switch form {
    case .json: .json(json.named(name).line)
    case .text: .lines([path, ""] + statusText)
    case .short: .lines(["\(path): \(prompt)"])
    case .table: .row(row(named: path))
    }
  }
}

/// Prints the results of several profiles in order. Reports faulty profiles and continues.
struct StatusBatch {
  private let output: Output
  private let form: StatusFormat
  private var rows: [[String]] = []
  private var isFirst = true
  /// The highest exit status of a verdict.
  private(set) var exitStatus: Int32 = 0
  /// The exit status for profiles that can't be read, 65 if any is faulty; `nil` if all can be.
  private(set) var faultStatus: Int32?

  init(_ output: Output, as form: StatusFormat) {
    self.output = output
    self.form = form
  }

  mutating func add(_ answers: [StatusResult]) throws(CommandError) {
    for answer in answers {
      if let verdict = answer.verdict { exitStatus = max(exitStatus, verdict.status) }
      if let error = answer.error {
        faultStatus = faultStatus == 65 ? 65 : error.status
        CommandError.store(error).printToStandardError()
      }
      try write(answer.output)
    }
  }

  /// Writes the table, which needs all results.
  func end() throws(CommandError) {
    if !rows.isEmpty { try output.write(([Assessment.header] + rows).aligned) }
  }

  private mutating func write(_ said: StatusResult.Rendered) throws(CommandError) {
    switch said {
    case .json(let line): try output.write(line: line)
    case .lines(let lines):
      try output.write((isFirst || form == .short ? [] : [""]) + lines)
      isFirst = false
    case .row(let row): rows.append(row)
    case .nothing: break
    }
  }
}

extension JSONValue {
  /// Returns the object with the profile's name as its first member.
  fileprivate func named(_ name: JSONValue) -> JSONValue {
    guard case .members(let members) = self else { return self }
    return .members([.init("profile", name)] + members)
  }
}

extension Verdict {
  /// The exit status with `--exit-code`.
  var status: Int32 {
    switch self {
    case .qualified: 0
    case .notQualified: 1
    case .undetermined: 2
    }
  }
}
