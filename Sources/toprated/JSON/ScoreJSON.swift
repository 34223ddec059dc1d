import Eligibility
import ProfileStore

extension ScoreEstimate {
  /// The output of `score --json`.
  var json: JSONValue {
    .object([
      ("date", JSONValue(date)), ("agrees", .integer(agreeingModels)),
      ("low", JSONValue(score?.lowerBound)), ("high", JSONValue(score?.upperBound)),
      ("jobsFor90", JSONValue(jobsToTarget)), ("disappearsOn", JSONValue(disappearsOn)),
      ("steps", .list(steps.map(\.json))),
      ("failures", .list(failures.map(json))),
      ("why", .list(scoreChanges.map(\.json))),
      ("contracts", .list(contracts.map(\.json))),
    ])
  }

  private func json(_ failure: FailedJob) -> JSONValue {
    let without = JSONValue.object([
      ("low", JSONValue(failure.without?.lowerBound)),
      ("high", JSONValue(failure.without?.upperBound)),
    ])
    return .object([
      ("contract", .integer(failure.contract)),
      ("dropsOut", .list(failure.dropsOut.map { JSONValue($0) })),
      ("without", agreeingModels == 0 ? .null : without),
      ("jobsFor90", .list(failure.jobsToTarget.map { JSONValue($0) })),
    ])
  }
}

extension ScoreEstimate.LaterScore {
  fileprivate var json: JSONValue {
    .object([
      ("date", JSONValue(date)), ("low", JSONValue(score?.lowerBound)),
      ("high", JSONValue(score?.upperBound)),
    ])
  }
}

extension ScoreChange {
  fileprivate var json: JSONValue {
    .object([
      ("from", JSONValue(from)), ("to", JSONValue(to)),
      ("scores", .list([.integer(before), .integer(after)])),
      ("ended", .list(ended.map(JSONValue.integer))),
      ("droppedOut", .list(droppedOut.map(\.json))),
      ("paid", .list(paid.map(JSONValue.integer))),
    ])
  }
}

extension ScoreChange.DroppedJob {
  fileprivate var json: JSONValue {
    .object([("contract", .integer(contract)), ("months", .integer(months))])
  }
}

extension ScoreEstimate.CountedContract {
  fileprivate var json: JSONValue {
    let weight = weight.map { weight in
      JSONValue.object([
        ("low", .hundredths(weight.lowerBound)), ("high", .hundredths(weight.upperBound)),
      ])
    }
    return .object([
      ("client", .text(contract.client)), ("counts", .text(counts.rawValue)),
      ("dropsOut", dropsOut.map { .list($0.map { JSONValue($0) }) } ?? .null),
      ("weight", weight ?? .null),
    ])
  }
}
