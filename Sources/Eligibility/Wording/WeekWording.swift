extension Assessment {
  /// The sparkline in one sentence.
  package var weeksSentence: Phrase {
    let count = rules.eligibleWeeks.bounds(on: date, in: projection).words
    let needed = rules.eligibleWeeks.atLeast
    let open = weeks.count { $0.eligible == nil }
    let weak = weakWeeks.count
    let rest = [
      weak > 0 ? "\(weak) \(weak == 1 ? "does" : "do") not" : nil,
      open > 0 ? "\(open) \(open == 1 ? "is" : "are") not known" : nil,
    ].compactMap(\.self).joinedAsList
    return Phrase(
      "\(count) of \(weeks.count) count · \(needed) needed"
        + (open > 0 ? " · \(open) not known" : ""),
      "\(count) of the last \(weeks.count) weeks count, \(needed) are needed"
        + (rest.isEmpty ? "." : "; \(rest)."))
  }

  /// What the coming weeks bring, in one sentence.
  package var comingSentence: String {
    let weeks = self[.eligibleWeeks]
    let length = WeekCalendar.windowLength
    let day = weeks.metOn ?? weeks.lapsesOn ?? thisWeek.ends + 7 * length
    let count = rules.eligibleWeeks.bounds(on: day, in: projection).words
    return "\(day.formatted(relativeTo: date)): \(count) of \(length) if \(supposition.short)"
  }

  /// The day on which a week of the window is no longer in it.
  package func leaves(_ week: WeekAssessment) -> Day {
    week.ends + 7 * WeekCalendar.windowLength
  }

  /// The weeks that do not count, oldest first, each with the day it leaves.
  package var weakWeeks: [WeekAssessment] {
    weeks.filter { $0.eligible == false }
  }

  package func explanation(of week: WeekAssessment) -> Explanation {
    Explanation(
      title: "Week to \(week.ends.fullWords)",
      why: [standingSentence(week), countSentence(week)],
      facts: [Explanation.Fact("leaves", leaves(week).fullWords)],
      next: week.eligible == nil
        ? "A check-in dated \((week.ends - 6).words) to \(week.ends.words) would settle it." : nil,
      rule: weekRule, source: rules.source)
  }

  package func explanation(of week: ComingWeek) -> Explanation {
    let supposed =
      switch week.eligible {
      case true: "If \(supposition.long), it will count."
      case false: "If \(supposition.long), it will not count."
      case nil: "Without a score nothing can be said of it."
      }
    let leaving = week.leaving.map { week in
      let kind = week.eligible.map { $0 ? "counts" : "does not count" } ?? "is not known"
      return Explanation.Fact("leaving", "the week to \(week.ends.words), which \(kind)")
    }
    let window = Explanation.Fact(
      "then", "\(week.window.words) of \(weeks.count) weeks, \(rules.eligibleWeeks.atLeast) needed")
    return Explanation(
      title: "Week to \(week.ends.fullWords), forecast", why: [supposed],
      facts: [window, leaving].compactMap(\.self), rule: weekRule, source: rules.source)
  }

  private var weekRule: String {
    "A week counts if its last standing is \(rules.jobSuccessScore.atLeast)% or higher, or Rising "
      + "Talent."
  }

  private func standingSentence(_ week: WeekAssessment) -> String {
    guard let standing = week.standing else { return "No check-in of this week states a score." }
    return "My Stats showed \(week.shown) on \(standing.date.words)."
  }

  private func countSentence(_ week: WeekAssessment) -> String {
    let isForced = week.standing == nil
    return switch week.eligible {
    case true where week.ends > date: "It counts so far."
    case false where week.ends > date: "It does not count so far."
    case true: isForced ? "The official figures leave no choice: it counts." : "It counts."
    case false:
      isForced ? "The official figures leave no choice: it does not count." : "It does not count."
    case nil: week.ends > date ? "It is still in progress." : "Whether it counts is not known."
    }
  }
}

extension WeekAssessment {
  /// What My Stats showed in it.
  package var shown: String {
    standing?.words ?? "no score noted"
  }
}

extension Standing {
  /// As in "94%" or "no score and Rising Talent".
  package var words: String {
    let rising = risingTalent == true ? "Rising Talent" : nil
    return [score?.words, rising].compactMap(\.self).joinedAsList
  }
}

extension Score {
  /// As in "94%".
  package var words: String {
    percent.map { "\($0)%" } ?? "no score"
  }
}
