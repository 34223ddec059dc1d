/// What a scenario makes different, in one sentence.
extension Forecast {
  /// As in "2 criteria change: 2 met; Top Rated from 26 Dec instead of 13 Feb", the longest first.
  package var summary: [String] {
    guard let supposed else { return [] }
    let changed = Criterion.allCases.filter { actual[$0].status != supposed[$0].status }
    let results = [CriterionStatus.met, .unmet, .unknown].compactMap { status -> String? in
      let count = changed.count { supposed[$0].status == status }
      return count == 0 ? nil : "\(count) \(status.words)"
    }
    let count = changed.count == 1 ? "1 criterion changes" : "\(changed.count) criteria change"
    let dates = dates(supposed)
    if changed.isEmpty {
      return [
        "no criterion changes; \(dates)\(spares(supposed))", "no criterion changes; \(dates)",
        dates,
      ]
    }
    let full = "\(count): \(results.joined(separator: ", ")); \(dates)"
    return [
      full + spares(supposed), full, "\(results.joined(separator: ", ")); \(supposed.termWords)",
    ]
  }

  private func dates(_ supposed: Assessment) -> String {
    let (was, would) = (actual.termWords, supposed.termWords)
    if was != would {
      let start = "from "
      let isEver = supposed.verdict == .qualified || supposed.qualifiesOn != nil
      let before =
        was.hasPrefix(start) && (!isEver || would.hasPrefix(start))
        ? String(was.dropFirst(start.count)) : was
      return "\(isEver ? "Top Rated \(would)" : "no date for Top Rated") instead of \(before)"
    }
    if actual.possibleOn != supposed.possibleOn {
      return "\(supposed.possibleWords) instead of \(actual.possibleWords)"
    }
    if actual.weeksToSpare != supposed.weeksToSpare {
      return "\(spare(supposed)) instead of \(spare(actual))"
    }
    return "still \(would)"
  }

  /// Beside a date that changes; empty: they stay.
  private func spares(_ supposed: Assessment) -> String {
    guard actual.weeksToSpare != supposed.weeksToSpare, actual.termWords != supposed.termWords,
      supposed.weeksToSpare != nil
    else { return "" }
    return "; \(spare(supposed))"
  }

  private func spare(_ assessment: Assessment) -> String {
    assessment.weeksToSpare.map { "\(pluralized($0, "week")) to spare" } ?? "too few weeks"
  }
}

extension Assessment {
  /// From when or until when all are met, as in "from 26 Dec".
  package var termWords: String {
    if verdict == .qualified {
      return lapsesOn.map { "until \($0.formatted(relativeTo: date))" } ?? "with no end in sight"
    }
    return qualifiesOn.map { "from \($0.formatted(relativeTo: date))" } ?? "no date"
  }

  /// From when on it may be, where the file cannot say.
  fileprivate var possibleWords: String {
    possibleOn.map { "possible from \($0.formatted(relativeTo: date))" } ?? "not possible"
  }
}
