import Eligibility
import ProfileStore

extension ScoreEstimate {
  /// What `score --json` says.
  var json: JSON {
    .object([
      ("date", JSON(date)), ("agrees", .number(agrees)),
      ("low", JSON(score?.lowerBound)), ("high", JSON(score?.upperBound)),
      ("jobsFor90", JSON(jobsFor90)), ("disappearsOn", JSON(disappearsOn)),
      ("steps", .array(steps.map(\.json))),
      ("failures", .array(failures.map(json))),
      ("why", .array(why.map(\.json))),
      ("contracts", .array(contracts.map(\.json))),
    ])
  }

  private func json(_ failure: Failure) -> JSON {
    let without = JSON.object([
      ("low", JSON(failure.without?.lowerBound)), ("high", JSON(failure.without?.upperBound)),
    ])
    return .object([
      ("contract", .number(failure.contract)),
      ("dropsOut", .array(failure.dropsOut.map { JSON($0) })),
      ("without", agrees == 0 ? .null : without),
      ("jobsFor90", .array(failure.jobsFor90.map { JSON($0) })),
    ])
  }
}

extension ScoreEstimate.Step {
  fileprivate var json: JSON {
    .object([
      ("date", JSON(date)), ("low", JSON(score?.lowerBound)), ("high", JSON(score?.upperBound)),
    ])
  }
}

extension ScoreChange {
  fileprivate var json: JSON {
    .object([
      ("from", JSON(from)), ("to", JSON(to)),
      ("scores", .array([.number(before), .number(after)])),
      ("ended", .array(ended.map(JSON.number))),
      ("droppedOut", .array(droppedOut.map(\.json))),
      ("paid", .array(paid.map(JSON.number))),
    ])
  }
}

extension ScoreChange.Drop {
  fileprivate var json: JSON {
    .object([("contract", .number(contract)), ("months", .number(months))])
  }
}

extension ScoreEstimate.CountedContract {
  fileprivate var json: JSON {
    let weight = weight.map { weight in
      JSON.object([
        ("low", .hundredths(weight.lowerBound)), ("high", .hundredths(weight.upperBound)),
      ])
    }
    return .object([
      ("client", .string(contract.client)), ("counts", .string(counts.rawValue)),
      ("dropsOut", dropsOut.map { .array($0.map { JSON($0) }) } ?? .null),
      ("weight", weight ?? .null),
    ])
  }
}
