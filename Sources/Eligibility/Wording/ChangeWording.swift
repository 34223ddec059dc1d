/// What a scenario makes different, in one sentence.
extension Forecast {
  /// As in "2 criteria change: 2 met; Top Rated from 26 Dec instead of 13 Feb", the longest first.
  package var summary: [String] {
    guard let supposed else { return [] }
    let changed = Criterion.allCases.filter { actual[$0].answer != supposed[$0].answer }
    let results = [Answer.met, .unmet, .unknown].compactMap { answer -> String? in
      let count = changed.count { supposed[$0].answer == answer }
      return count == 0 ? nil : "\(count) \(answer.words)"
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
    assessment.weeksToSpare.map { "\(counted($0, "week")) to spare" } ?? "too few weeks"
  }
}

extension Assessment {
  /// From when or until when all are met, as in "from 26 Dec".
  package var termWords: String {
    if verdict == .qualified {
      return lapsesOn.map { "until \($0.words(near: date))" } ?? "with no end in sight"
    }
    return qualifiesOn.map { "from \($0.words(near: date))" } ?? "no date"
  }

  /// From when on it may be, where the file cannot say.
  fileprivate var possibleWords: String {
    possibleOn.map { "possible from \($0.words(near: date))" } ?? "not possible"
  }
}
