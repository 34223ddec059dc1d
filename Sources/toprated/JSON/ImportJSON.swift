import Eligibility
import ProfileStore

extension ImportOutput {
  /// The output of `import --json`.
  var json: JSONValue {
    .object(
      [
        ("profile", .text(profile)),
        ("step", .text(edit.name)),
        ("dryRun", .bool(isDryRun)),
        ("changed", .bool(isChanged)),
      ] + done.report.members + contractMembers)
  }
}

extension ImportOutput {
  /// The contract changes that the payments imply; empty if there are none.
  private var contractMembers: [(key: String, value: JSONValue)] {
    if done.contracts.isEmpty { return [] }
    return [("contracts", .list(done.contracts.sentences(atMost: .max).map(JSONValue.text)))]
  }
}

extension ImportReport {
  fileprivate var members: [(key: String, value: JSONValue)] {
    [
      ("files", .list(files.map(\.json))),
      ("types", .list(types.map(\.json))),
      ("added", added.json),
      ("known", known.json),
      (
        "leftOut", .object(SkipReason.allCases.map { ($0.rawValue, (leftOut[$0] ?? Tally()).json) })
      ),
      ("estimatesTakenAway", removedEstimates.json),
      ("agencyRemoved", .list(agencyRemoved.map(\.json))),
      ("duplicatesRemoved", .list(duplicatesRemoved.map(\.json))),
      ("contractsFilledIn", .integer(contractsFilledIn)),
      ("transactionsSince", transactionsSince.json { JSONValue($0) }),
      ("earnings", earnings?.json(\.json) ?? .null),
    ]
  }
}

extension ImportReport.File {
  fileprivate var json: JSONValue {
    .object([
      ("file", .text(name)), ("format", .text(format)), ("rows", .integer(rows)),
      ("from", JSONValue(days?.lowerBound)), ("to", JSONValue(days?.upperBound)),
    ])
  }
}

extension ImportReport.TypeSummary {
  fileprivate var json: JSONValue {
    .object([
      ("type", .text(name)), ("storedAs", storage.json), ("why", storage.why),
      ("added", added.json), ("known", known.json), ("leftOut", leftOut.json),
      ("earningsIfCounted", ifCounted?.evaluation.json ?? .null),
    ])
  }
}

extension ImportReport.Disposition {
  fileprivate var json: JSONValue {
    switch self {
    case .earning(let kind): .text(kind.rawValue)
    case .wrongSign, .unknownType: .text(Transaction.Kind.other.rawValue)
    case .notStored: .null
    }
  }

  /// Why it is not stored as an earning; null if it is.
  fileprivate var why: JSONValue {
    switch self {
    case .earning: .null
    case .wrongSign: .text("wrongSign")
    case .unknownType: .text("unknownType")
    case .notStored: .text("notEarnings")
    }
  }
}

extension ImportReport.Tally {
  fileprivate var json: JSONValue {
    .object([("rows", .integer(rows)), ("amount", .money(money))])
  }
}

extension Transaction {
  fileprivate var json: JSONValue {
    .object([
      ("date", JSONValue(date)), ("type", .text(type.rawValue)), ("amount", .money(amount)),
      ("contract", JSONValue(contract)),
      ("reference", JSONValue(reference)),
    ])
  }
}

extension Change {
  fileprivate func json(_ json: (Fact) -> JSONValue) -> JSONValue {
    .object([("from", json(from)), ("to", json(to))])
  }
}

extension Evaluation {
  fileprivate var json: JSONValue {
    guard case .money(let sum) = value else { return .null }
    return .money(sum)
  }
}
