/// Messages about the differences that a saved change makes.
extension Assessment {
  /// Returns the messages, most important first; empty if nothing important is different.
  package func news(since before: Assessment) -> [String] {
    [badgeNews(since: before), conflictNews(since: before), answerNews(since: before)]
      .compactMap(\.self) + statusNews(since: before)
  }

  /// Returns the criteria whose rows are different from before.
  package func changedCriteria(since before: Assessment) -> [Criterion] {
    Criterion.allCases.filter { criterion in
      let (old, new) = (before.row(criterion), row(criterion))
      return (old.figure, old.outlook?.long) != (new.figure, new.outlook?.long)
        || before[criterion].status != self[criterion].status
    }
  }

  private func badgeNews(since before: Assessment) -> String? {
    badge == .topRated && before.badge != .topRated
      ? "Congratulations! Your profile shows Top Rated." : nil
  }

  private func conflictNews(since before: Assessment) -> String? {
    conflictSentences.first { !before.conflictSentences.contains($0) }
      .map { "\($0) Check both on My Stats." }
  }

  private func answerNews(since before: Assessment) -> String? {
    switch (before.verdict == .qualified, verdict == .qualified) {
    case (false, true):
      let next = badge == .topRated ? "" : " The next check-in asks for the badge."
      return "All 8 criteria are met.\(next)"
    case (true, false): return "You no longer meet all criteria."
    case (true, true):
      guard before.lapsesOn != lapsesOn else { return nil }
      let end = lapsesOn.map { "until \(shown($0))" } ?? "with no end date"
      return "All criteria are met \(end)\(was(before.lapsesOn))."
    case (false, false): return dateNews(since: before)
    }
  }

  private func dateNews(since before: Assessment) -> String? {
    if before.qualifiesOn != qualifiesOn {
      return qualifiesOn.map { day in
        let (was, condition) = (was(before.qualifiesOn), condition(on: day).long)
        let comma = was.isEmpty || condition.isEmpty ? "" : ","
        return "You would now qualify on \(shown(day))\(was)\(comma)\(condition)."
      }
        ?? "There is no qualifying date any more\(was(before.qualifiesOn))."
    }
    guard qualifiesOn == nil, before.possibleOn != possibleOn, let possibleOn else { return nil }
    return "You would qualify on \(shown(possibleOn)) at the earliest\(was(before.possibleOn))."
  }

  private func statusNews(since before: Assessment) -> [String] {
    let changed = Criterion.allCases.filter { before[$0].status != self[$0].status }
    let met = changed.filter { self[$0].status == .met }.map(\.name)
    let unmet = changed.filter { self[$0].status == .unmet && before[$0].status == .met }
      .map(\.name)
    return (met.isEmpty ? [] : ["Now met: \(met.joinedAsList)."])
      + (unmet.isEmpty ? [] : ["No longer met: \(unmet.joinedAsList)."])
  }

  private func shown(_ day: Day) -> String { day.formatted(relativeTo: date) }

  private func was(_ day: Day?) -> String { day.map { ", was \(shown($0))" } ?? "" }
}
