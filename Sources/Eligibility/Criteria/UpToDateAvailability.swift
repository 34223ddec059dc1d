/// The criterion that the stated availability is up to date.
package struct UpToDateAvailability: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Availability", short: "Available", figure: "availability", asked: "your availability")
  package static let source = CriterionSource(part: .availability)
  package static let isMetByAnAction = true

  /// The hours a week that separate `moreThan30` from `lessThan30`.
  package let fullTimeThreshold: Hours
  package let staleAfterDays: Int

  init(_ data: RuleData) {
    fullTimeThreshold = Hours(hundredths: 100 * data.number("dividingHours"))
    staleAfterDays = data.number("staleAfterDays")
  }

  package var required: CriterionFigure? { nil }

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

  /// Returns the capacity that agrees with the hours: `asNeeded` if they are unknown.
  package func capacity(for hours: Hours?) -> Capacity {
    guard let hours else { return .asNeeded }
    guard hours.hundredths > 0 else { return .notAvailable }
    return hours >= fullTimeThreshold ? .moreThan30 : .lessThan30
  }

  /// Whether the real hours agree with the capacity, or the announced return is in the future.
  private func isTrue(_ capacity: Capacity, _ availability: Availability, on day: Day) -> Bool {
    guard capacity != .notAvailable else {
      return availability.availableFrom.map { $0 > day } ?? false
    }
    return availability.hoursPerWeek.map { agrees($0, with: capacity) } ?? true
  }

  package func agrees(_ hours: Hours, with capacity: Capacity) -> Bool {
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
    assessment.projection.availability.capacity?.shortLabel ?? "unknown"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met:
      return assessed.lapsing { day in
        Phrase(
          "return \(day.formatted(relativeTo: assessment.date))",
          "on \(day.formatted(relativeTo: assessment.date)), your return date, set yourself available"
        )
      }
    case .unmet: return unmet(assessment)
    case .unknown:
      return Phrase("add availability", "add the availability that your Upwork profile shows")
    }
  }

  private func unmet(_ assessment: Assessment) -> Phrase {
    let availability = assessment.projection.availability
    guard availability.capacity == .notAvailable else {
      return Phrase("hours don't match", "update your availability: your hours don't match it")
    }
    return availability.availableFrom == nil
      ? Phrase("add a return date", "set a return date, or set yourself available")
      : Phrase("return date passed", "set yourself available: your return date has passed")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.availability.title, why: why(in: assessment),
      next: next(assessed),
      rule: "The availability on your Upwork profile is up to date.")
  }

  private func why(in assessment: Assessment) -> [String] {
    let availability = assessment.projection.availability
    guard let capacity = availability.capacity else {
      return ["Your profile here does not have your availability yet."]
    }
    let back =
      availability.availableFrom.map { ", with \($0.formatted(.full)) as your return date" } ?? ""
    let hours = availability.hoursPerWeek.map { " You have \($0.formatted()) hours a week." } ?? ""
    let confirmed = availability.confirmed.map {
      "Confirmed on \($0.formatted()), \($0.relativeDescription(to: assessment.date))."
    }
    return capacity == .notAvailable
      ? ["Your Upwork profile says \"\(capacity.upworkName)\"\(back)."]
      : [
        "Your Upwork profile says \"\(capacity.upworkName)\".\(hours)",
        confirmed ?? "Not confirmed yet.",
      ]
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    if assessed.warnings.contains(.stale) {
      return "Check on Upwork that it is still true, then confirm it here."
    }
    switch assessed.status {
    case .met:
      return assessed.lapsesOn.map {
        "On \($0.formatted()), set yourself available again on Upwork."
      }
        ?? "Nothing to do."
    case .unmet: return "Update your availability on Upwork, then change it here."
    case .unknown:
      return "Add the availability that your Upwork profile shows."
    }
  }
}
