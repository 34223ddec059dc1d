/// The stated availability is up to date.
package struct UpToDateAvailability: CriterionRule, Equatable {
  /// Hours a week that divide `moreThan30` from `lessThan30`.
  package let fullTimeThreshold: Hours
  package let staleAfterDays: Int

  init(_ published: RuleData) {
    fullTimeThreshold = Hours(hundredths: 100 * published.number("dividingHours"))
    staleAfterDays = published.number("staleAfterDays")
  }

  package var required: Value? { nil }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    let availability = projection.availability(on: day)
    guard let capacity = availability.capacity else { return Evaluation(status: .unknown) }
    return Evaluation(
      status: CriterionStatus(isTrue(capacity, availability, on: day)), value: .capacity(capacity))
  }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  {
    let availability = projection.availability
    guard let capacity = availability.capacity, capacity != .notAvailable else { return [] }
    let isConfirmed = availability.confirmed.map {
      $0 <= projection.today && day - $0 <= staleAfterDays
    }
    return isConfirmed == true ? [] : [.stale]
  }

  /// The capacity that those hours make true; not known: the one that asks for none.
  package func capacity(for hours: Hours?) -> Capacity {
    guard let hours else { return .asNeeded }
    guard hours.hundredths > 0 else { return .notAvailable }
    return hours >= fullTimeThreshold ? .moreThan30 : .lessThan30
  }

  /// Whether the hours that are really free agree with the capacity, or the return lies ahead.
  private func isTrue(_ capacity: Capacity, _ availability: Availability, on day: Day) -> Bool {
    guard capacity != .notAvailable else {
      return availability.availableFrom.map { $0 > day } ?? false
    }
    return availability.hoursPerWeek.map { agrees($0, with: capacity) } ?? true
  }

  private func agrees(_ hours: Hours, with capacity: Capacity) -> Bool {
    guard hours.hundredths > 0 else { return false }
    return switch capacity {
    case .moreThan30: hours >= fullTimeThreshold
    case .lessThan30: hours <= fullTimeThreshold
    case .asNeeded, .notAvailable: true
    }
  }
}

extension UpToDateAvailability {
  package var requirement: String { "up to date" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    assessment.projection.availability.capacity?.words ?? "not known"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met:
      return assessed.lapsing { day in
        Phrase(
          "back \(day.formatted(relativeTo: assessment.date))",
          "until your return on \(day.formatted(relativeTo: assessment.date)); then say that you are back"
        )
      }
    case .unmet: return unmet(assessment)
    case .unknown: return Phrase("needs capacity", "your stated capacity settles it")
    }
  }

  private func unmet(_ assessment: Assessment) -> Phrase {
    let availability = assessment.projection.availability
    guard availability.capacity == .notAvailable else {
      return Phrase("hours contradict it", "the hours you have contradict it")
    }
    return availability.availableFrom == nil
      ? Phrase("needs a return date", "not available, without a return date")
      : Phrase("return date has passed", "the announced return date has passed")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.availability.title, why: why(assessed, in: assessment),
      next: next(assessed, in: assessment),
      rule: "The availability on the Upwork profile is up to date.")
  }

  private func why(_ assessed: CriterionAssessment, in assessment: Assessment) -> [String] {
    let availability = assessment.projection.availability
    guard let capacity = availability.capacity else {
      return ["The file does not say what availability your Upwork profile states."]
    }
    let back = availability.availableFrom.map { "; back on \($0.fullWords)" } ?? ""
    let hours = availability.hoursPerWeek.map { " You have \($0.words) hours a week." } ?? ""
    let confirmed = availability.confirmed.map {
      "Confirmed on \($0.words), \($0.distance(from: assessment.date))."
    }
    return capacity == .notAvailable
      ? ["Your profile says not available\(back)."]
      : ["Your profile says \(capacity.words).\(hours)", confirmed ?? "Never confirmed."]
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    if assessed.warnings.contains(.stale) { return "See whether it is still true, and confirm it." }
    switch assessed.status {
    case .met:
      return assessed.lapsesOn.map { "On \($0.words), say that you are available again." }
        ?? "Nothing to do."
    case .unmet: return "Set it right on Upwork (\(unmet(assessment).long)), then note it here."
    case .unknown:
      return "Say what your Upwork profile states: 30+ hours, less, as needed, or none."
    }
  }
}
