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

  /// As in "6 of 8".
  package var shortTally: String {
    tally.hasSuffix(" met") ? String(tally.dropLast(4)) : tally
  }

  package var sentence: String {
    "\(verdict): \(tally); \(outlook.long)."
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
    case .cannotSay: "Not known yet"
    }
  }

  private var tally: String {
    let unknown = count(.unknown)
    return unknown == 0
      ? "\(count(.met)) of \(criteria.count) met" : "\(count(.met)) met, \(unknown) not known"
  }

  private var headlineOutlook: Phrase {
    switch sign {
    case .held: heldOutlook
    case .pending:
      Phrase(
        "badge: as a rule within 48 hours", "the badge comes by itself, as a rule within 48 hours")
    case .atRisk where verdict == .notQualified: atRiskOutlook
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
    return Phrase(
      "lapses \(lapsesOn.formatted(relativeTo: date)) if nothing is done",
      "lapses \(lapsesOn.words) if nothing is done: \(lost.joinedAsList)")
  }

  private var atRiskOutlook: Phrase {
    let unmet = titles(.unmet)
    let brief = "it can go any day: \(unmet.joinedAsList)"
    guard let qualifiesOn else { return Phrase(brief, "\(brief) unmet") }
    let again =
      "all met again \(qualifiesOn.formatted(relativeTo: date))\(condition(on: qualifiesOn).long)"
    return Phrase(brief, "\(brief); \(again)")
  }

  private var unknownOutlook: Phrase {
    let missing = titles(.unknown)
    let figures = pluralized(missing.count, "figure")
    return Phrase("\(figures) would settle it", "not known: \(missing.joinedAsList)")
  }

  func titles(_ status: CriterionStatus) -> [String] {
    criteria.filter { $0.status == status }.map(\.criterion.title)
  }

  /// It may be so already, and cannot fail to be on a later day.
  private func certainFrom(_ day: Day) -> Phrase {
    let (brief, full) = condition(on: day)
    return Phrase(
      "certain \(day.formatted(relativeTo: date))\(brief)",
      "perhaps already, certain \(day.words)\(full)")
  }

  /// When all are met, certain, possible or never, with what that supposes.
  private func qualifying(_ verb: String) -> Phrase {
    switch (possibleOn, qualifiesOn) {
    case (let possible?, let certain?) where possible == certain:
      let (brief, full) = condition(on: certain)
      return Phrase(
        "\(certain.formatted(relativeTo: date))\(brief)", "\(verb) \(certain.words)\(full)")
    case (let possible?, let certain?):
      let (brief, full) = condition(on: certain)
      let from = possible.formatted(relativeTo: date)
      return Phrase(
        "\(from) to \(certain.formatted(relativeTo: date))\(brief)",
        "\(verb) between \(from) and \(certain.words)\(full)")
    case (let possible?, nil):
      return Phrase(
        "\(possible.formatted(relativeTo: date)) at the earliest",
        "possible from \(possible.words) on; the file does not say enough for more")
    case (nil, _): return blocked
    }
  }

  /// Nothing that only takes time will do it.
  private var blocked: Phrase {
    let stuck = criteria.filter { $0.status == .unmet && $0.metOn == nil }.map(\.criterion.title)
    guard !stuck.isEmpty else {
      return Phrase("no date in sight", "no day in the next \(rules.horizonDays) has all of them")
    }
    return Phrase(
      stuck.count == 1 ? "no date: \(stuck[0])" : "no date: \(stuck.count) criteria wait for you",
      "no date while unmet: \(stuck.joinedAsList)")
  }

  /// What the projection supposes so that all are met on `day`.
  package func condition(on day: Day) -> (short: String, long: String) {
    guard day > date else { return ("", "") }
    return projection.status(.activity, on: day) == .met
      ? (" if \(supposition.short)", " if \(supposition.long)")
      : (
        " if \(supposition.short) and you propose",
        " if \(supposition.long) and you send a proposal"
      )
  }
}

extension Assessment {
  /// Which day is told of and from where; nil: today.
  package var aheadWords: Phrase? {
    guard date > today else { return nil }
    let distance = date.distance(from: today)
    let doing =
      if projection.scenario.stayActive == true {
        "if you stay active"
      } else {
        projection.scenario.earns ? "if no more is done" : "if nothing is done"
      }
    return Phrase(
      "\(distance) \(doing)", "\(distance), from what is known on \(today.words), \(doing)")
  }

  /// What the projection supposes of the standing.
  package var supposition: Phrase {
    switch (projection.standing?.score, projection.comingWeeksAreEligible) {
    case (.percent(let percent), false):
      Phrase("it stays at \(percent)%", "the score stays at \(percent)%")
    case (.percent, _): Phrase("score holds", "the score holds")
    case (_, true): Phrase("Rising Talent stays", "Rising Talent stays")
    case (.notShown, _): Phrase("there is no score", "there is still no score")
    case (nil, _): Phrase("nothing changes", "nothing changes")
    }
  }
}
