/// What a scenario makes different, in one sentence.
extension Forecast {
  /// As in "2 criteria change: 2 met; Top Rated from 26 Dec instead of 13 Feb".
  package var summary: Phrase {
    guard let supposed else { return Phrase("", "") }
    let changed = Criterion.allCases.filter { actual[$0].answer != supposed[$0].answer }
    let results = [Answer.met, .unmet, .unknown].compactMap { answer -> String? in
      let count = changed.count { supposed[$0].answer == answer }
      return count == 0 ? nil : "\(count) \(answer.words)"
    }
    let count = changed.count == 1 ? "1 criterion changes" : "\(changed.count) criteria change"
    let dates = dates(supposed)
    return changed.isEmpty
      ? Phrase(dates, "no criterion changes; \(dates)")
      : Phrase(
        "\(results.joined(separator: ", ")); \(supposed.termWords)",
        "\(count): \(results.joined(separator: ", ")); \(dates)")
  }

  private func dates(_ supposed: Assessment) -> String {
    let (was, would) = (actual.termWords, supposed.termWords)
    if was != would {
      let isEver = supposed.verdict == .qualified || supposed.qualifiesOn != nil
      let start = "from "
      let before =
        was.hasPrefix(start) && (!isEver || would.hasPrefix(start))
        ? String(was.dropFirst(start.count)) : was
      return "\(isEver ? "Top Rated \(would)" : "no date for Top Rated") instead of \(before)"
    }
    if actual.weeksToSpare != supposed.weeksToSpare {
      return "\(spare(supposed)) instead of \(spare(actual))"
    }
    return "Top Rated \(would), as before"
  }

  private func spare(_ assessment: Assessment) -> String {
    assessment.weeksToSpare.map { "\(counted($0, "week")) to spare" } ?? "none to spare"
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
}
