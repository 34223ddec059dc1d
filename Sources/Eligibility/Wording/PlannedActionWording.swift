extension Plan {
  func phrase(_ action: PlannedAction) -> Phrase {
    switch action {
    case .propose(let day): isFirstActivity(day) ? "send a proposal" : "send another proposal"
    case .setAvailability(let availability, _): phrase(availability)
    case .fillIn([], _): Phrase("complete your profile", "complete your profile (\(complete)%)")
    case .fillIn(let entries, _):
      Phrase(
        "complete your profile",
        "fill in on your profile: \(entries.map(\.label).joined(separator: ", "))")
    case .earn(let first, let further): phrase(first, further)
    case .keepScore(let weeks): phrase(weeks)
    case .keepRisingTalent(let weeks):
      Phrase(
        "keep Rising Talent until \(weeks.upperBound.formatted(relativeTo: today))",
        "keep Rising Talent for \(length(weeks)), or get a score of \(passing)")
    }
  }

  /// As in "5 weeks, until 26 Dec".
  private func length(_ weeks: ClosedRange<Day>) -> String {
    let count = (weeks.upperBound - weeks.lowerBound) / 7 + 1
    return "\(pluralized(count, "week")), until \(weeks.upperBound.formatted(relativeTo: today))"
  }

  private var complete: Int { snapshot.rules.profileCompleteness.atLeast }

  private func isFirstActivity(_ day: Day) -> Bool {
    !steps.contains { if case .propose(let other) = $0.action { other < day } else { false } }
  }

  private func phrase(_ availability: Availability) -> Phrase {
    guard availability.capacity == .notAvailable, let back = availability.availableFrom else {
      let capacity = availability.capacity?.upworkName ?? ""
      return Phrase("set availability", "set your availability to \"\(capacity)\"")
    }
    let last = (back - 1).formatted(relativeTo: today)
    return Phrase(
      "set a return date",
      "set your availability to \"\(Capacity.notAvailable.upworkName)\", with a return date after \(last)"
    )
  }
}

extension Plan {
  private var passing: String { "\(snapshot.rules.jobSuccessScore.atLeast)% or more" }

  var isScoreReached: Bool {
    snapshot.standing?.score?.percent.map { $0 >= snapshot.rules.jobSuccessScore.atLeast } ?? false
  }

  private func phrase(_ weeks: ClosedRange<Day>) -> Phrase {
    let isOne = weeks.lowerBound == weeks.upperBound
    if isScoreReached {
      let last = weeks.upperBound.formatted(relativeTo: today)
      return isOne
        ? "have your score at \(passing)"
        : Phrase(
          "score \(passing) until \(last)", "keep your score at \(passing) for \(length(weeks))")
    }
    let verb = snapshot.standing?.score?.percent == nil ? "get a score of" : "raise your score to"
    let keeping = isOne ? "" : ", and keep it for \(length(weeks))"
    let last = weeks.upperBound.formatted(relativeTo: today)
    let short = isOne ? "\(verb) \(passing)" : "score \(passing) until \(last)"
    return Phrase(short, "\(verb) \(passing)\(keeping)")
  }

  /// Returns the first three payments and the total.
  private func phrase(
    _ first: Scenario.Earning, _ further: [Scenario.Earning]
  ) -> Phrase {
    let sum = further.reduce(first.amount) { $0 + $1.amount }.formatted(.short)
    guard let last = further.last else { return Phrase("earn \(sum)", "earn \(sum) more") }
    let instalments =
      [first.amount.formatted(.short)]
      + further.prefix(2).map {
        "\($0.amount.formatted(.short)) more by \($0.date.formatted(relativeTo: today))"
      }
    return Phrase(
      "earn \(first.amount.formatted(.short)), \(sum) in all by \(last.date.formatted(relativeTo: today))",
      "earn \(instalments.joined(separator: ", ")); \(sum) in all by "
        + last.date.formatted(relativeTo: today))
  }
}

extension SectionEntries {
  /// As in "overview" or "2 portfolio items".
  package var label: String {
    switch section {
    case .photo: "photo"
    case .overview: "overview"
    case .employment: count == 1 ? "1 employment entry" : "\(count) employment entries"
    case .skills: pluralized(count, "skill")
    case .portfolio: pluralized(count, "portfolio item")
    case .education: count == 1 ? "1 education entry" : "\(count) education entries"
    case .video: "video"
    case .linkedAccount: "linked account"
    case .certifications: pluralized(count, "certification")
    case .otherExperience: "other experience"
    }
  }
}
