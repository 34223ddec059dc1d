extension ImportReport {
  /// As in "139 new payments, 1 agency payment removed".
  package var summary: String {
    ([newText] + correctionText).joined(separator: ", ")
  }

  /// The name of the step that can be undone, as in "139 new payments from statements.csv".
  package var stepText: String {
    (["\(newText) from \(source)"] + correctionText).joined(separator: ", ")
  }

  private var newText: String {
    added.rows == 0 ? "no new payments" : pluralized(added.rows, "new payment")
  }

  private var correctionText: [String] {
    [
      (agencyRemoved.count, "agency payment", "removed"),
      (duplicatesRemoved.count, "duplicate", "removed"),
      (contractsFilledIn, "client name", "added"),
      (removedEstimates.rows, "estimate", "replaced"),
    ].compactMap { count, thing, done in
      count == 0 ? nil : "\(pluralized(count, thing)) \(done)"
    }
  }

  /// As in "statements.csv" or "3 files".
  package var source: String {
    files.count == 1 ? files[0].name : pluralized(files.count, "file")
  }

  /// The message for an import that changes nothing.
  package var nothingNewText: String {
    let nothing = "Nothing new in \(source)."
    guard known.rows > 0 else { return "\(nothing) It has no payments for your profile." }
    let all = known.rows == 1 ? "Its payment is" : "All \(known.rows) payments are"
    return "\(nothing) \(all) already in your profile."
  }

  package var earningsText: String {
    "12-month earnings: "
      + (earningsFigure.from == earningsFigure.to
        ? "\(earningsFigure.to), no change" : "\(earningsFigure.from) → \(earningsFigure.to)")
  }

  /// As in "statements.csv: transaction history, 297 rows, 28 Jun 2021 to 15 Dec 2023".
  package var fileSentences: [String] {
    files.map { file in
      let days =
        file.days.map { ", \($0.lowerBound.formatted()) to \($0.upperBound.formatted())" } ?? ""
      return "\(file.name): \(file.format), \(pluralized(file.rows, "row"))\(days)"
    }
  }

  /// The rows of a table: the heading, one for each type, and the total.
  package var table: [[String]] {
    let heading = ["Type", "Saved as", "New", "Already saved", "Skipped"]
    guard types.count > 1 else { return [heading] + types.map(\.fields) }
    let sum = ["All", "", added.summary, known.summary, allLeftOut.summary]
    return [heading] + types.map(\.fields) + [sum]
  }

  /// Returns what the user should know in addition to the numbers.
  package func remarks(today: Day) -> [String] {
    let reasons = SkipReason.allCases.compactMap { reason in
      leftOut[reason].map { "Skipped, \(reason.label(today)): \($0.summary)" }
    }
    return corrections + reasons + doubts + beginnings
  }

  private var corrections: [String] {
    let filled = pluralized(contractsFilledIn, "payment")
    return agencyRemoved.sentences("Removed, earned for an agency")
      + duplicatesRemoved.sentences("Removed, saved twice by an earlier import")
      + [
        contractsFilledIn == 0 ? nil : "Client name added to \(filled) saved without one",
        removedEstimates.rows == 0
          ? nil : "Removed, estimates of what is now paid: \(removedEstimates.summary)",
      ].compactMap(\.self)
  }

  private var doubts: [String] {
    let unknown = types.filter { $0.storage == .unknownType }
    let wrong = types.filter { $0.storage == .wrongSign }.map(\.shownName)
    let more = unknown.count - ImportReport.mostTypes
    return unknown.prefix(ImportReport.mostTypes).map(\.unknownText)
      + (more > 0 ? ["\(pluralized(more, "more type")) toprated doesn't know, saved as Other"] : [])
      + (wrong.isEmpty
        ? []
        : [
          "Saved as Other and not counted, because the amount has the wrong sign: "
            + wrong.joinedAsList
        ])
  }

  private var beginnings: [String] {
    [
      transactionsSince.from == transactionsSince.to
        ? nil : transactionsSince.to.map { "Your payments now go back to \($0.formatted())." },
      firstPayment.map {
        "Your first contract is missing. Your first payment is from \($0.formatted()); if the contract "
          + "started then: toprated set firstContract \($0)"
      },
    ].compactMap(\.self)
  }

  private var allLeftOut: Tally {
    types.map(\.leftOut).reduce(Tally(), +)
  }
}

extension ImportReport.TypeSummary {
  /// The name, shortened to fit a row if a file has something else in its place.
  package var shownName: String {
    if name.isEmpty { return "without a type" }
    return name.unicodeScalars.count > 30 ? "\(name.prefix(29))…" : name
  }

  fileprivate var fields: [String] {
    [shownName, storage.label, added.summary, known.summary, leftOut.summary]
  }

  fileprivate var unknownText: String {
    var kept = ImportReport.Tally()
    for transaction in unknown { kept.count(transaction.amount) }
    let saved = "\(shownName): toprated doesn't know this type"
    guard kept.rows > 0 else { return saved }
    return "\(saved). \(kept.summary), saved as Other and not counted."
      + (ifCounted.map { " 12-month earnings would be \($0.figure) if it counted." } ?? "")
  }
}

extension ImportReport.Tally {
  /// As in "12 rows, $1,240.50".
  package var summary: String {
    rows == 0 ? "none" : "\(pluralized(rows, "row")), \(money.formatted())"
  }
}

extension ImportReport.Disposition {
  fileprivate var label: String {
    switch self {
    case .earning(let kind): kind.upworkName
    case .wrongSign, .unknownType: Transaction.Kind.other.upworkName
    case .notStored: "not saved"
    }
  }
}

extension [Transaction] {
  /// One sentence per transaction, as in "Removed: 5 Sep 2025, $500.00, Orchard, Ref ID 81".
  fileprivate func sentences(_ what: String) -> [String] {
    let most = 10
    let more = count - most
    return prefix(most).map { "\(what): \($0.importText)" }
      + (more > 0 ? ["\(what): \(more) more"] : [])
  }
}

extension Transaction {
  fileprivate var importText: String {
    [date.formatted(), amount.formatted(), contract, reference.map { "Ref ID \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
  }
}

extension ImportReport.SkipReason {
  fileprivate func label(_ today: Day) -> String {
    switch self {
    case .notEarnings: "not earnings"
    case .agency: "earned for an agency"
    case .pending: "pending (after \(today.formatted()))"
    case .settled: "estimates of days already paid"
    }
  }
}
