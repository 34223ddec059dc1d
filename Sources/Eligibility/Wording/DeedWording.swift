extension Plan {
  func words(_ deed: Deed) -> Phrase {
    switch deed {
    case .propose(let day): isFirstActivity(day) ? "send a proposal" : "send another proposal"
    case .state(let availability, _): words(availability)
    case .fillIn([], _): Phrase("complete the profile", "bring the profile to \(complete)%")
    case .fillIn(let entries, _):
      Phrase("complete the profile", "fill in: \(entries.map(\.words).joined(separator: ", "))")
    case .earn(let first, let further): words(first, further)
    case .keepScore(let weeks): words(weeks)
    case .keepRisingTalent(let weeks):
      Phrase(
        "keep Rising Talent to \(weeks.upperBound.words(near: today))",
        "keep Rising Talent for \(length(weeks)), or get such a score sooner")
    }
  }

  /// As in "5 weeks, to 26 Dec".
  private func length(_ weeks: ClosedRange<Day>) -> String {
    let count = (weeks.upperBound - weeks.lowerBound) / 7 + 1
    return "\(counted(count, "week")), to \(weeks.upperBound.words(near: today))"
  }

  private var complete: Int { known.rules.profileCompleteness.atLeast }

  private func isFirstActivity(_ day: Day) -> Bool {
    !steps.contains { if case .propose(let other) = $0.deed { other < day } else { false } }
  }

  private func words(_ availability: Availability) -> Phrase {
    guard availability.capacity == .notAvailable, let back = availability.availableFrom else {
      let capacity = availability.capacity?.words ?? ""
      return Phrase("state \(capacity)", "set the availability to \(capacity)")
    }
    let last = (back - 1).words(near: today)
    return Phrase(
      "state a return date", "say that you are not available, with a return date after \(last)")
  }
}

extension Plan {
  private var passing: String { "\(known.rules.jobSuccessScore.atLeast)% or more" }

  var isScoreReached: Bool {
    known.standing?.score?.percent.map { $0 >= known.rules.jobSuccessScore.atLeast } ?? false
  }

  private func words(_ weeks: ClosedRange<Day>) -> Phrase {
    let isOne = weeks.lowerBound == weeks.upperBound
    if isScoreReached {
      let last = weeks.upperBound.words(near: today)
      return isOne
        ? "have the score at \(passing)"
        : Phrase(
          "score \(passing) to \(last)", "keep the score at \(passing) for \(length(weeks))")
    }
    let verb = known.standing?.score?.percent == nil ? "get a score of" : "raise the score to"
    let keeping = isOne ? "" : ", and keep it for \(length(weeks))"
    return Phrase("\(verb) \(passing)", "\(verb) \(passing)\(keeping)")
  }

  /// The first three instalments and the sum.
  private func words(
    _ first: Scenario.Earning, _ further: [Scenario.Earning]
  ) -> Phrase {
    let sum = further.reduce(first.amount) { $0 + $1.amount }.shortWords
    guard let last = further.last else { return Phrase("earn \(sum)", "earn \(sum) more") }
    let instalments =
      ["\(first.amount.shortWords) by \(first.date.words(near: today))"]
      + further.prefix(2).map { "\($0.amount.shortWords) more by \($0.date.words(near: today))" }
    let rest = further.count > 2 ? ", and so on to \(last.date.words(near: today))" : ""
    return Phrase(
      "earn \(sum) in all", "earn \(sum) in all: \(instalments.joined(separator: ", "))\(rest)")
  }
}

extension SectionEntries {
  /// As in "overview" or "2 portfolio items".
  package var words: String {
    switch section {
    case .photo: "photo"
    case .overview: "overview"
    case .employment: count == 1 ? "1 employment entry" : "\(count) employment entries"
    case .skills: counted(count, "skill")
    case .portfolio: counted(count, "portfolio item")
    case .education: count == 1 ? "1 education entry" : "\(count) education entries"
    case .video: "video"
    case .linkedAccount: "linked account"
    case .certifications: counted(count, "certification")
    case .otherExperience: "other experience"
    }
  }
}
