import Eligibility
import ProfileStore

/// How the answers for several profiles are written.
enum StatusFormat: Sendable {
  case text, short, json
  /// A row each, once all are known.
  case table
}

/// What is said of one of several profiles.
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

  /// - Parameter name: the path, or the number of a line on standard input.
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

/// The answers for several profiles, in order: faulty ones are told and the rest answered.
struct StatusBatch {
  private let output: Output
  private let form: StatusFormat
  private var rows: [[String]] = []
  private var isFirst = true
  /// The highest exit status of a verdict.
  private(set) var worst: Int32 = 0
  /// Of the profiles that could not be answered: 65 if any is faulty.
  private(set) var faultStatus: Int32?

  init(_ output: Output, as form: StatusFormat) {
    self.output = output
    self.form = form
  }

  mutating func add(_ answers: [StatusResult]) throws(CommandError) {
    for answer in answers {
      if let verdict = answer.verdict { worst = max(worst, verdict.status) }
      if let error = answer.error {
        faultStatus = faultStatus == 65 ? 65 : error.status
        CommandError.store(error).printToStandardError()
      }
      try write(answer.output)
    }
  }

  /// What could not be written before all was there.
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
  /// An object that begins with which profile it is about.
  fileprivate func named(_ name: JSONValue) -> JSONValue {
    guard case .members(let members) = self else { return self }
    return .members([.init("profile", name)] + members)
  }
}

extension Verdict {
  /// What `--exit-code` says.
  var status: Int32 {
    switch self {
    case .qualified: 0
    case .notQualified: 1
    case .undetermined: 2
    }
  }
}
