import Eligibility
import ProfileStore

extension ImportAnswer {
  /// What `import --json` says.
  var json: JSON {
    .object(
      [
        ("profile", .string(profile)),
        ("step", .string(done.edit.name)),
        ("dryRun", .bool(isRehearsal)),
        ("changed", .bool(isChanged)),
      ] + done.report.members)
  }
}

extension ImportReport {
  fileprivate var members: [(key: String, value: JSON)] {
    [
      ("files", .array(files.map(\.json))),
      ("types", .array(types.map(\.json))),
      ("added", added.json),
      ("known", known.json),
      ("leftOut", .object(SkipReason.allCases.map { ($0.id, (leftOut[$0] ?? Tally()).json) })),
      ("estimatesTakenAway", removedEstimates.json),
      ("agencyRemoved", .array(agencyRemoved.map(\.json))),
      ("duplicatesRemoved", .array(duplicatesRemoved.map(\.json))),
      ("contractsFilledIn", .number(contractsFilledIn)),
      ("transactionsSince", transactionsSince.json { JSON($0) }),
      ("earnings", earnings?.json(\.json) ?? .null),
    ]
  }
}

extension ImportReport.File {
  fileprivate var json: JSON {
    .object([
      ("file", .string(name)), ("format", .string(format)), ("rows", .number(rows)),
      ("from", JSON(days?.lowerBound)), ("to", JSON(days?.upperBound)),
    ])
  }
}

extension ImportReport.TypeSummary {
  fileprivate var json: JSON {
    .object([
      ("type", .string(name)), ("storedAs", storage.json), ("why", storage.why),
      ("added", added.json), ("known", known.json), ("leftOut", leftOut.json),
      ("earningsIfCounted", ifCounted?.evaluation.json ?? .null),
    ])
  }
}

extension ImportReport.Disposition {
  fileprivate var json: JSON {
    switch self {
    case .earning(let kind): .string(kind.rawValue)
    case .wrongSign, .unknownType: .string(Transaction.Kind.other.rawValue)
    case .notStored: .null
    }
  }

  /// Why it is not stored as an earning.
  fileprivate var why: JSON {
    switch self {
    case .earning: .null
    case .wrongSign: .string("wrongSign")
    case .unknownType: .string("unknownType")
    case .notStored: .string("notEarnings")
    }
  }
}

extension ImportReport.SkipReason {
  fileprivate var id: String {
    switch self {
    case .notEarnings: "notEarnings"
    case .agency: "agency"
    case .pending: "pending"
    case .settled: "settled"
    }
  }
}

extension ImportReport.Tally {
  fileprivate var json: JSON {
    .object([("rows", .number(rows)), ("amount", .money(money))])
  }
}

extension Transaction {
  fileprivate var json: JSON {
    .object([
      ("date", JSON(date)), ("type", .string(type.rawValue)), ("amount", .money(amount)),
      ("contract", contract.map { .string($0) } ?? .null),
      ("reference", reference.map { .string($0) } ?? .null),
    ])
  }
}

extension Change {
  fileprivate func json(_ json: (Fact) -> JSON) -> JSON {
    .object([("from", json(from)), ("to", json(to))])
  }
}

extension Evaluation {
  fileprivate var json: JSON {
    guard case .money(let sum) = value else { return .null }
    return .money(sum)
  }
}
