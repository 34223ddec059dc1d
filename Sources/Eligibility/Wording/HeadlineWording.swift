/// The one-line answer: whether the user has the badge, when they qualify, and what may lapse.
package struct Headline: Equatable, Sendable {
  package let sign: Sign
  package let verdict: String
  /// As in "6 of 8 met".
  package let tally: String
  /// As in "6 of 8".
  package let shortTally: String
  /// The date, and what it depends on.
  package let outlook: Phrase

  package enum Sign: Sendable {
    /// The profile shows the badge, and all criteria are met.
    case held
    /// The profile shows the badge, and a criterion is not met or unknown.
    case atRisk
    /// All criteria are met, but the profile does not show the badge yet.
    case pending
    case notYet
    case cannotSay
  }

  package var sentence: String {
    "\(verdict): \(tally). \(outlook.long)."
  }
}

extension Assessment {
  package var headline: Headline {
    Headline(
      sign: sign, verdict: verdictText, tally: tally, shortTally: shortTally,
      outlook: headlineOutlook.capitalized)
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

  private var verdictText: String {
    switch sign {
    case .held: "Top Rated"
    case .atRisk: verdict == .notQualified ? "Top Rated, at risk" : "Top Rated, figures missing"
    case .pending: "Qualified"
    case .notYet: "Not yet Top Rated"
    case .cannotSay: "Figures missing"
    }
  }

  private var tally: String {
    let unknown = count(.unknown)
    return "\(shortTally) met" + (unknown == 0 ? "" : ", \(unknown) unknown")
  }

  private var shortTally: String { "\(count(.met)) of \(criteria.count)" }

  private var headlineOutlook: Phrase {
    switch sign {
    case .held: heldOutlook
    case .pending:
      Phrase(
        "badge in about 48 hours if this holds",
        "Upwork usually adds the badge within 48 hours, at the latest with its review every two "
          + "weeks, if you still qualify")
    case .atRisk where verdict == .notQualified: atRiskOutlook
    case .atRisk: unknownOutlook
    case .cannotSay: qualifiesOn.map(certainFrom) ?? unknownOutlook
    case .notYet: waitingOutlook ?? qualifying
    }
  }

  private var heldOutlook: Phrase {
    guard let lapsesOn else {
      return Phrase(
        "nothing lapses soon", "nothing lapses in the next \(horizonText), even if you do nothing")
    }
    let lost = criteria.filter { $0.lapsesOn == lapsesOn }.map(\.criterion.name)
    return Phrase(
      "lapses \(lapsesOn.formatted(relativeTo: date)) if you do nothing",
      "lapses on \(lapsesOn.formatted(relativeTo: date)) if you do nothing: \(lost.joinedAsList)")
  }

  private var atRiskOutlook: Phrase {
    let unmet = criteria.filter { $0.status == .unmet }.map(\.criterion)
    let titles = unmet.map(\.name)
    let brief = titles.count == 1 ? titles : unmet.map { $0.shortTitle.lowercased() }
    let risk = "you can lose the badge any day: \(titles.joinedAsList) not met"
    let short = "you can lose the badge: \(brief.joinedAsList) not met"
    guard let qualifiesOn else { return Phrase(short, risk) }
    let day = qualifiesOn.formatted(relativeTo: date)
    return Phrase(
      short, "\(risk); you would qualify again on \(day)\(condition(on: qualifiesOn).long)")
  }

  private var unknownOutlook: Phrase {
    let missing = missingCriteria.map(\.figureName)
    return Phrase(
      "add \(pluralized(missing.count, "missing figure"))", "add \(missing.joinedAsList)")
  }

  func names(_ status: CriterionStatus) -> [String] {
    criteria.filter { $0.status == status }.map(\.criterion.name)
  }

  /// Returns the outlook if the user may qualify already, and would qualify on `day` at the latest.
  private func certainFrom(_ day: Day) -> Phrase {
    let (brief, full) = condition(on: day)
    return Phrase(
      "by \(day.formatted(relativeTo: date))\(brief)",
      "you may qualify already, and on \(day.formatted(relativeTo: date)) at the latest\(full)")
  }

  /// The days on which the user would or may qualify, and what they depend on.
  private var qualifying: Phrase {
    switch (possibleOn, qualifiesOn) {
    case (let possible?, let certain?) where possible == certain:
      let (brief, full) = condition(on: certain)
      return Phrase(
        "\(certain.formatted(relativeTo: date))\(brief)",
        "you would qualify on \(certain.formatted(relativeTo: date))\(full)")
    case (let possible?, let certain?):
      let (brief, full) = condition(on: certain)
      let from = possible.formatted(relativeTo: date)
      return Phrase(
        "\(from) to \(certain.formatted(relativeTo: date))\(brief)",
        "you would qualify between \(from) and \(certain.formatted(relativeTo: date))\(full)")
    case (let possible?, nil):
      let earliest = "\(possible.formatted(relativeTo: date)) at the earliest"
      return Phrase(earliest, "\(earliest). Add the missing figures for an exact date")
    case (nil, _): return blocked
    }
  }

  /// The outlook if waiting is not enough.
  private var blocked: Phrase {
    let stuck = criteria.filter { $0.status == .unmet && $0.metOn == nil }.map(\.criterion.name)
    guard !stuck.isEmpty else {
      return Phrase(
        "no date as things stand",
        "no qualifying date in the next \(horizonText) as things stand")
    }
    return Phrase(
      stuck.count == 1
        ? "no date yet: \(stuck[0])" : "no date yet: \(stuck.count) criteria need you",
      "no date until you meet \(stuck.joinedAsList)")
  }

  /// Returns what the qualifying date `day` depends on; empty for the assessed day.
  package func condition(on day: Day) -> (short: String, long: String) {
    guard day > date else { return ("", "") }
    return projection.status(.activity, on: day) == .met
      ? (" if \(supposition.short)", " if \(supposition.long)")
      : (
        " if \(supposition.short), proposal sent",
        " if \(supposition.long) and you send a proposal"
      )
  }
}

extension Assessment {
  /// The range of the projection, as in "two years".
  fileprivate var horizonText: String {
    rules.horizonDays == 730 ? "two years" : "\(rules.horizonDays) days"
  }

  /// How far ahead a previewed day is, and what the user does until then; `nil` for today.
  package var aheadText: Phrase? {
    guard date > today else { return nil }
    let distance = date.relativeDescription(to: today)
    let doing =
      if projection.scenario.stayActive == true {
        "if you stay active"
      } else {
        projection.scenario.earns ? "if you do nothing else" : "if you do nothing"
      }
    return Phrase("\(distance) \(doing)", "a preview, \(distance), \(doing)")
  }

  /// What the projection assumes about the score.
  package var supposition: Phrase {
    switch (projection.standing?.score, projection.comingWeeksAreEligible) {
    case (.percent(let percent), false):
      Phrase("it stays at \(percent)%", "your score stays at \(percent)%")
    case (.percent, _): Phrase("score holds", "your score holds")
    case (_, true): Phrase("Rising Talent stays", "you keep Rising Talent")
    case (.notShown, _): Phrase("there is no score", "you still have no score")
    case (nil, _): Phrase("nothing changes", "nothing changes")
    }
  }
}
