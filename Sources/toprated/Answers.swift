import Eligibility
import ProfileStore

/// The answers for several profiles, in order: faulty ones are told and the rest answered.
struct Answers {
  private let output: Output
  private let isJSON: Bool
  private let isShort: Bool
  private var isFirst = true
  /// The highest exit status of a verdict.
  private(set) var worst: Int32 = 0
  /// Of the profiles that could not be answered: 65 if any is faulty.
  private(set) var faultStatus: Int32?

  init(_ options: SharedOptions, short: Bool) {
    output = options.output
    isJSON = options.json
    isShort = short
  }

  /// - Parameter name: the path, or the number of a line on standard input.
  mutating func add(
    _ assessment: Result<Assessment, ProfileError>, named name: JSON
  ) throws(Failure) {
    switch assessment {
    case .success(let assessment):
      worst = max(worst, assessment.verdict.status)
      try isJSON
        ? output.write(assessment.json.named(name), onOneLine: true) : write(assessment, name)
    case .failure(let error):
      faultStatus = faultStatus == 65 ? 65 : error.status
      try tell(error, name)
    }
  }

  private mutating func write(_ assessment: Assessment, _ name: JSON) throws(Failure) {
    let path: String? = if case .string(let path) = name { path } else { nil }
    if isShort {
      return try output.write([
        [path, assessment.prompt].compactMap(\.self).joined(separator: ": ")
      ])
    }
    let heading = path.map { [$0, ""] } ?? []
    try output.write((isFirst ? [] : [""]) + heading + assessment.statusText)
    isFirst = false
  }

  private func tell(_ error: ProfileError, _ name: JSON) throws(Failure) {
    Failure.profile(error).tell()
    guard isJSON else { return }
    let errors = JSON.array(error.lines.map(JSON.string))
    try output.write(.object([("profile", name), ("errors", errors)]), onOneLine: true)
  }
}

extension JSON {
  /// An object that begins with which profile it is about.
  fileprivate func named(_ name: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object([("profile", name)] + members)
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
