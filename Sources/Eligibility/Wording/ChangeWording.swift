/// The differences that a scenario makes, in one sentence.
extension Forecast {
  /// As in "Recent activity met; Top Rated from 26 Dec, now from 13 Feb", longest first.
  package var summary: [String] {
    guard let supposed else { return [] }
    let changed = Criterion.allCases.filter { actual[$0].status != supposed[$0].status }
    let groups = [CriterionStatus.met, .unmet, .unknown].compactMap { status in
      let titles = changed.filter { supposed[$0].status == status }.map(\.name)
      return titles.isEmpty ? nil : (titles: titles, status: status.label)
    }
    let names = groups.map { "\($0.titles.joinedAsList) \($0.status)" }.joined(separator: "; ")
    let dates = dates(supposed)
    if changed.isEmpty {
      return [
        "no criterion changes; \(dates)\(spares(supposed))", "no criterion changes; \(dates)",
        dates, supposed.termText,
      ]
    }
    let results = groups.map { "\($0.titles.count) \($0.status)" }.joined(separator: ", ")
    let full = "\(names); \(dates)"
    return [
      full + spares(supposed), full, "\(results); \(dates)",
      "\(results); \(supposed.termText)\(supposed.alsoNeeded)",
      "\(results); \(supposed.termText)",
    ]
  }

  private func dates(_ supposed: Assessment) -> String {
    let (was, would) = (actual.termText, supposed.termText)
    if was != would {
      let then = would == "no date" ? "no date for Top Rated" : "Top Rated \(would)"
      return "\(then)\(supposed.alsoNeeded), now \(was)"
    }
    if actual.possibleOn != supposed.possibleOn {
      return "\(supposed.dateText), now \(actual.dateText)"
    }
    if actual.weeksToSpare != supposed.weeksToSpare {
      return "\(spare(supposed)), now \(spare(actual))"
    }
    let isAhead = supposed.verdict != .qualified && supposed.waiting == nil
    let day = isAhead ? supposed.qualifiesOn?.formatted(relativeTo: supposed.date) : nil
    let still = day.map { "you would still qualify on \($0)" } ?? "still \(would)"
    return still + supposed.alsoNeeded
  }

  /// Returns the weeks to spare, to show beside a date; empty unless both change.
  private func spares(_ supposed: Assessment) -> String {
    guard actual.weeksToSpare != supposed.weeksToSpare, actual.termText != supposed.termText,
      supposed.weeksToSpare != nil
    else { return "" }
    return "; \(spare(supposed))"
  }

  private func spare(_ assessment: Assessment) -> String {
    assessment.weeksToSpare.map { "\(pluralized($0, "week")) to spare" } ?? "too few weeks"
  }
}

extension Assessment {
  /// When all criteria are met, as in "from 26 Dec" or "until 2 Mar", or what that depends on.
  package var termText: String {
    if verdict == .qualified {
      return lapsesOn.map { "until \($0.formatted(relativeTo: date))" } ?? "with no end date"
    }
    if let waiting = waitingOutlook { return waiting.short }
    return qualifiesOn.map { "from \($0.formatted(relativeTo: date))" } ?? "no date"
  }

  /// The date's conditions in addition to the what-if, as in " if you also send a proposal".
  fileprivate var alsoNeeded: String {
    guard verdict != .qualified, waiting == nil, let qualifiesOn else { return "" }
    let proposes = projection.status(.activity, on: qualifiesOn) != .met
    let score = projection.scenario.score == nil ? supposition.long : nil
    let proposal = proposes ? "you \(score == nil ? "also " : "")send a proposal" : nil
    let all = [score, proposal].compactMap(\.self)
    return all.isEmpty ? "" : " if \(all.joinedAsList)"
  }

  /// The first possible day, as in "possible from 26 Dec", where the exact day is unknown.
  fileprivate var dateText: String {
    possibleOn.map { "possible from \($0.formatted(relativeTo: date))" } ?? "not possible"
  }
}
