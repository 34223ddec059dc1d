extension Assessment {
  /// A sentence about the weeks of the window.
  package var weeksSentence: Phrase {
    let count = rules.eligibleWeeks.bounds(on: date, in: projection).formatted()
    let needed = rules.eligibleWeeks.atLeast
    let open = weeks.count { $0.eligible == nil }
    let weak = weakWeeks.count
    let rest = [
      weak > 0 ? "\(weak) \(weak == 1 ? "does" : "do") not count" : nil,
      open > 0 ? "\(open) \(open == 1 ? "has" : "have") no score yet" : nil,
    ].compactMap(\.self).joinedAsList
    return Phrase(
      "\(count) of \(weeks.count) count · \(needed) needed"
        + (open > 0 ? " · \(open) without a score" : ""),
      "\(count) of the last \(weeks.count) weeks count; \(needed) are needed."
        + (rest.isEmpty ? "" : " \(rest)."))
  }

  /// What the coming weeks bring, as in "26 Dec: 13 of 16 if score holds".
  package var comingSentence: String {
    let weeks = self[.eligibleWeeks]
    let length = WeekCalendar.windowLength
    let day = weeks.metOn ?? weeks.lapsesOn ?? thisWeek.ends + 7 * length
    let count = rules.eligibleWeeks.bounds(on: day, in: projection).formatted()
    return "\(day.formatted(relativeTo: date)): \(count) of \(length) if \(supposition.short)"
  }

  /// Returns the day on which a week drops out of the window.
  package func expiry(_ week: WeekAssessment) -> Day {
    week.ends + 7 * WeekCalendar.windowLength
  }

  /// The weeks of the window that do not count, oldest first.
  package var weakWeeks: [WeekAssessment] {
    weeks.filter { $0.eligible == false }
  }

  package func explanation(of week: WeekAssessment) -> Explanation {
    Explanation(
      title: "Week to \(week.ends.formatted(.full))",
      why: [standingSentence(week), countSentence(week)],
      facts: [Explanation.Fact("expires", expiry(week).formatted(.full))],
      next: week.eligible == nil
        ? "To know whether it counts, add a check-in dated \((week.ends - 6).formatted()) to \(week.ends.formatted())."
        : nil,
      rule: weekRule, source: rules.sourceText)
  }

  package func explanation(of week: ComingWeek) -> Explanation {
    let supposed =
      switch week.eligible {
      case true: "This week will count if \(supposition.long)."
      case false: "This week will not count if \(supposition.long)."
      case nil: "Check in with your score to see whether it will count."
      }
    let leaving = week.expiring.map { week in
      let kind = week.eligible.map { $0 ? "counts" : "doesn't count" } ?? "is unknown"
      return Explanation.Fact("expires", "the week to \(week.ends.formatted()), which \(kind)")
    }
    let window = Explanation.Fact(
      "then",
      "\(week.window.formatted()) of \(weeks.count) weeks, \(rules.eligibleWeeks.atLeast) needed")
    return Explanation(
      title: "Week to \(week.ends.formatted(.full)), forecast", why: [supposed],
      facts: [window, leaving].compactMap(\.self), rule: weekRule, source: rules.sourceText)
  }

  private var weekRule: String {
    "A week counts if the last score you checked in with is \(rules.jobSuccessScore.atLeast)% or "
      + "higher, or if it shows Rising Talent."
  }

  private func standingSentence(_ week: WeekAssessment) -> String {
    guard let standing = week.standing else { return "No check-in in this week has a score." }
    return "My Stats showed \(week.shown) on \(standing.date.formatted())."
  }

  private func countSentence(_ week: WeekAssessment) -> String {
    let isForced = week.standing == nil
    return switch week.eligible {
    case true where week.ends > date: "It counts so far."
    case false where week.ends > date: "It doesn't count so far."
    case true: isForced ? "It counts, by the eligible weeks that My Stats showed." : "It counts."
    case false:
      isForced
        ? "It doesn't count, by the eligible weeks that My Stats showed." : "It doesn't count."
    case nil: week.ends > date ? "It is still in progress." : "Whether it counts is unknown."
    }
  }
}

extension WeekAssessment {
  /// The standing that My Stats showed in the week.
  package var shown: String {
    standing?.formatted() ?? "no score entered"
  }
}

extension Standing {
  /// As in "94%" or "no score and Rising Talent".
  package func formatted() -> String {
    let rising = risingTalent == true ? "Rising Talent" : nil
    return [score?.formatted(), rising].compactMap(\.self).joinedAsList
  }
}

extension Score {
  /// As in "94%".
  package func formatted() -> String {
    percent.map { "\($0)%" } ?? "no score"
  }
}

/// The mark of a week below its bar.
package enum WeekMark: String, CaseIterable, Sendable {
  case counts = "●"
  case fails = "○"
  case rising = "◆"
  case unknown = "?"
  case inProgress = "◌"

  package init(_ week: WeekAssessment, isInProgress: Bool = false) {
    switch week.eligible {
    case true: self = week.standing?.risingTalent == true ? .rising : .counts
    case false: self = .fails
    case nil: self = isInProgress ? .inProgress : .unknown
    }
  }

  package var legendEntry: String {
    switch self {
    case .counts: "counts"
    case .fails: "doesn't count"
    case .rising: "Rising Talent"
    case .unknown: "unknown"
    case .inProgress: "this week"
    }
  }
}
