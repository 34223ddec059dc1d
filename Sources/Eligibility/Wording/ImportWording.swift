extension ImportReport {
  /// As in "statements.csv: transaction history, 297 rows, 28 Jun 2021 to 15 Dec 2023".
  package var fileSentences: [String] {
    files.map { file in
      let days = file.days.map { ", \($0.lowerBound.words) to \($0.upperBound.words)" } ?? ""
      return "\(file.name): \(file.format), \(counted(file.rows, "row"))\(days)"
    }
  }

  /// A table: its heading, a row for each type, and the sum.
  package var table: [[String]] {
    let heading = ["type", "stored as", "added", "known already", "left out"]
    guard types.count > 1 else { return [heading] + types.map(\.fields) }
    let sum = ["all", "", added.words, known.words, allLeftOut.words]
    return [heading] + types.map(\.fields) + [sum]
  }

  /// What a person should know beside the numbers.
  package func remarks(today: Day) -> [String] {
    let reasons = LeftOut.allCases.compactMap { reason in
      leftOut[reason].map { "\(reason.words(today)): \($0.words)" }
    }
    return reasons + doubts + changes
  }

  private var doubts: [String] {
    let unknown = types.filter { $0.storage == .unknownType }.map(\.shownName)
    let wrong = types.filter { $0.storage == .wrongSign }.map(\.shownName)
    let shown = 20
    let more = unknown.count > shown ? ["\(unknown.count - shown) more"] : []
    return [
      unknown.isEmpty
        ? nil
        : "kept but not counted, for toprated does not know these types: "
          + (unknown.prefix(shown) + more).enumeration,
      wrong.isEmpty
        ? nil : "kept but not counted, for the sign is not that of the type: " + wrong.enumeration,
    ].compactMap(\.self)
  }

  private var changes: [String] {
    [
      estimatesTakenAway.rows == 0
        ? nil
        : "estimates taken away, for the history tells what was paid: "
          + estimatesTakenAway.words,
      transactionsSince.from == transactionsSince.to
        ? nil : transactionsSince.to.map { "the list now begins on \($0.words)" },
      "12-month earnings: "
        + (earningsFigure.from == earningsFigure.to
          ? "as before, \(earningsFigure.to)"
          : "\(earningsFigure.from) → \(earningsFigure.to)"),
    ].compactMap(\.self)
  }

  private var allLeftOut: Tally {
    types.map(\.leftOut).reduce(Tally(), +)
  }
}

extension ImportReport.TypeLine {
  /// Short enough for a row, also where a file has something else in that place.
  package var shownName: String {
    if name.isEmpty { return "without a type" }
    return name.unicodeScalars.count > 30 ? "\(name.prefix(29))…" : name
  }

  fileprivate var fields: [String] {
    [shownName, storage.words, added.words, known.words, leftOut.words]
  }
}

extension ImportReport.Tally {
  /// As in "12 rows, $1,240.50".
  package var words: String {
    rows == 0 ? "none" : "\(counted(rows, "row")), \(money.words)"
  }
}

extension ImportReport.Storage {
  fileprivate var words: String {
    switch self {
    case .earning(let kind): kind.rawValue
    case .wrongSign, .unknownType: Transaction.Kind.other.rawValue
    case .notStored: "not stored"
    }
  }
}

extension ImportReport.LeftOut {
  fileprivate func words(_ today: Day) -> String {
    switch self {
    case .notEarnings: "left out as no earnings"
    case .agency: "left out as earned for an agency"
    case .pending: "left out as pending, dated after \(today.words)"
    case .settled: "left out as paid already"
    }
  }
}
