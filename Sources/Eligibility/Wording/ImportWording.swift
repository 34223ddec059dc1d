extension ImportReport {
  /// As in "139 new payments, 1 agency payment removed".
  package var summary: String {
    ([newWords] + correctionWords).joined(separator: ", ")
  }

  /// For the step that can be undone, as in "139 new payments from statements.csv".
  package var stepWords: String {
    (["\(newWords) from \(source)"] + correctionWords).joined(separator: ", ")
  }

  private var newWords: String {
    added.rows == 0 ? "no new payments" : pluralized(added.rows, "new payment")
  }

  private var correctionWords: [String] {
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

  /// For a report that changes nothing.
  package var nothingNewWords: String {
    let nothing = "Nothing new in \(source)."
    guard known.rows > 0 else { return "\(nothing) It has no payments for your profile." }
    let all = known.rows == 1 ? "Its payment is" : "All \(known.rows) payments are"
    return "\(nothing) \(all) already in your profile."
  }

  package var earningsWords: String {
    "12-month earnings: "
      + (earningsFigure.from == earningsFigure.to
        ? "\(earningsFigure.to), no change" : "\(earningsFigure.from) → \(earningsFigure.to)")
  }

  /// As in "statements.csv: transaction history, 297 rows, 28 Jun 2021 to 15 Dec 2023".
  package var fileSentences: [String] {
    files.map { file in
      let days = file.days.map { ", \($0.lowerBound.words) to \($0.upperBound.words)" } ?? ""
      return "\(file.name): \(file.format), \(pluralized(file.rows, "row"))\(days)"
    }
  }

  /// A table: its heading, a row for each type, and the sum.
  package var table: [[String]] {
    let heading = ["Type", "Saved as", "New", "Already saved", "Skipped"]
    guard types.count > 1 else { return [heading] + types.map(\.fields) }
    let sum = ["All", "", added.words, known.words, allLeftOut.words]
    return [heading] + types.map(\.fields) + [sum]
  }

  /// What a person should know beside the numbers.
  package func remarks(today: Day) -> [String] {
    let reasons = SkipReason.allCases.compactMap { reason in
      leftOut[reason].map { "Skipped, \(reason.words(today)): \($0.words)" }
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
          ? nil : "Removed, estimates of what is now paid: \(removedEstimates.words)",
      ].compactMap(\.self)
  }

  private var doubts: [String] {
    let unknown = types.filter { $0.storage == .unknownType }
    let wrong = types.filter { $0.storage == .wrongSign }.map(\.shownName)
    let more = unknown.count - ImportReport.mostTypes
    return unknown.prefix(ImportReport.mostTypes).map(\.unknownWords)
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
        ? nil : transactionsSince.to.map { "Your payments now go back to \($0.words)." },
      firstPayment.map {
        "Your first contract is missing. Your first payment is from \($0.words); if the contract "
          + "started then: toprated set firstContract \($0)"
      },
    ].compactMap(\.self)
  }

  private var allLeftOut: Tally {
    types.map(\.leftOut).reduce(Tally(), +)
  }
}

extension ImportReport.TypeSummary {
  /// Short enough for a row, also where a file has something else in that place.
  package var shownName: String {
    if name.isEmpty { return "without a type" }
    return name.unicodeScalars.count > 30 ? "\(name.prefix(29))…" : name
  }

  fileprivate var fields: [String] {
    [shownName, storage.words, added.words, known.words, leftOut.words]
  }

  fileprivate var unknownWords: String {
    var kept = ImportReport.Tally()
    for transaction in unknown { kept.count(transaction.amount) }
    let saved = "\(shownName): toprated doesn't know this type"
    guard kept.rows > 0 else { return saved }
    return "\(saved). \(kept.words), saved as Other and not counted."
      + (ifCounted.map { " 12-month earnings would be \($0.figure) if it counted." } ?? "")
  }
}

extension ImportReport.Tally {
  /// As in "12 rows, $1,240.50".
  package var words: String {
    rows == 0 ? "none" : "\(pluralized(rows, "row")), \(money.words)"
  }
}

extension ImportReport.Disposition {
  fileprivate var words: String {
    switch self {
    case .earning(let kind): kind.upworkName
    case .wrongSign, .unknownType: Transaction.Kind.other.upworkName
    case .notStored: "not saved"
    }
  }
}

extension [Transaction] {
  /// A sentence for each of the first, as in "Removed: 5 Sep 2025, $500.00, Orchard, Ref ID 81".
  fileprivate func sentences(_ what: String) -> [String] {
    let most = 10
    let more = count - most
    return prefix(most).map { "\(what): \($0.importWords)" }
      + (more > 0 ? ["\(what): \(more) more"] : [])
  }
}

extension Transaction {
  fileprivate var importWords: String {
    [date.words, amount.words, contract, reference.map { "Ref ID \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
  }
}

extension ImportReport.SkipReason {
  fileprivate func words(_ today: Day) -> String {
    switch self {
    case .notEarnings: "not earnings"
    case .agency: "earned for an agency"
    case .pending: "pending (after \(today.words))"
    case .settled: "estimates of days already paid"
    }
  }
}
