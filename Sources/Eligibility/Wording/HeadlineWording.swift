/// The one-line answer: do I have it, when do I get it, what am I about to lose.
package struct Headline: Equatable, Sendable {
  package let sign: Sign
  package let verdict: String
  /// As in "6 of 8 met".
  package let tally: String
  /// The date in it, and what that supposes.
  package let outlook: Phrase

  package enum Sign: Sendable {
    /// The badge is shown and all criteria are met.
    case held
    /// The badge is shown, and something is unmet or not known.
    case atRisk
    /// All are met and the badge is not shown yet.
    case pending
    case notYet
    case cannotSay
  }

  package var sentence: String {
    "\(verdict): \(tally); \(outlook.full)."
  }
}

extension Assessment {
  package var headline: Headline {
    Headline(sign: sign, verdict: verdictWords, tally: tally, outlook: headlineOutlook)
  }

  private var sign: Headline.Sign {
    switch (badge == .topRated, verdict) {
    case (true, .qualified): .held
    case (true, .notQualified), (true, .undetermined): .atRisk
    case (false, .qualified): .pending
    case (false, .notQualified): .notYet
    case (false, .undetermined): .cannotSay
    }
  }

  private var verdictWords: String {
    switch sign {
    case .held: "Top Rated"
    case .atRisk: verdict == .notQualified ? "Top Rated, at risk" : "Top Rated, not certain"
    case .pending: "Qualified"
    case .notYet: "Not yet Top Rated"
    case .cannotSay: "Cannot be said yet"
    }
  }

  private var tally: String {
    let unknown = count(.unknown)
    return "\(count(.met)) of \(criteria.count) met"
      + (unknown > 0 ? ", \(unknown) not known" : "")
  }

  private var headlineOutlook: Phrase {
    switch sign {
    case .held: heldOutlook
    case .pending:
      Phrase("badge due within 48 h", "the badge comes by itself, as a rule within 48 hours")
    case .atRisk where verdict == .notQualified:
      Phrase("it may go any day", "it can go any day; \(qualifying("all met again").full)")
    case .atRisk: unknownOutlook
    case .cannotSay: qualifiesOn.map(certainFrom) ?? unknownOutlook
    case .notYet: qualifying("qualifies")
    }
  }

  private var heldOutlook: Phrase {
    guard let lapsesOn else {
      return Phrase("no end in sight", "no end in sight within \(rules.horizonDays) days")
    }
    let lost = criteria.filter { $0.lapsesOn == lapsesOn }.map(\.criterion.title)
    let when = lapsesOn.words(near: today)
    return Phrase(
      "safe until \(when)", "lapses \(lapsesOn.words) if nothing is done: \(lost.enumeration)")
  }

  private var unknownOutlook: Phrase {
    let missing = criteria.filter { $0.answer == .unknown }.map(\.criterion.title)
    return Phrase("\(missing.count) figures missing", "not known: \(missing.enumeration)")
  }

  /// It may be so today, and cannot fail to be on a later day.
  private func certainFrom(_ day: Day) -> Phrase {
    Phrase(
      "certain \(day.words(near: today))\(condition(on: day).brief)",
      "perhaps already, certain \(day.words)\(condition(on: day).full)")
  }

  /// When all are met, certain, possible or never, with what that supposes.
  private func qualifying(_ verb: String) -> Phrase {
    switch (possibleOn, qualifiesOn) {
    case (let possible?, let certain?) where possible == certain:
      let (brief, full) = condition(on: certain)
      return Phrase(
        "\(certain.words(near: today))\(brief)", "\(verb) \(certain.words)\(full)")
    case (let possible?, let certain?):
      return Phrase(
        "\(possible.words(near: today)) to \(certain.words(near: today))"
          + condition(on: certain).brief,
        "\(verb) between \(possible.words(near: today)) and \(certain.words)"
          + condition(on: certain).full)
    case (let possible?, nil):
      return Phrase(
        "\(possible.words(near: today)) at the earliest",
        "possible from \(possible.words) on, but the file does not say enough")
    case (nil, _): return blocked
    }
  }

  /// Nothing that only takes time will do it.
  private var blocked: Phrase {
    let stuck = criteria.filter { $0.answer == .unmet && $0.metOn == nil }.map(\.criterion.title)
    let brief = stuck.count == 1 ? "waits for you" : "\(stuck.count) wait for you"
    guard !stuck.isEmpty else {
      return Phrase("no date in sight", "no day in the next \(rules.horizonDays) has all of them")
    }
    return Phrase(brief, "no date while this is unmet: \(stuck.enumeration)")
  }

  /// What the projection supposes so that all are met on `day`.
  private func condition(on day: Day) -> (brief: String, full: String) {
    guard day > today else { return ("", "") }
    return outlook.answer(.activity, on: day) == .met
      ? (" if the score holds", " if the score holds")
      : (": hold score, send proposal", " if the score holds and you send a proposal")
  }
}
