/// An action of the user, today or later.
package enum PlannedAction: Equatable, Sendable {
  /// Send a proposal.
  case propose(Day)
  /// Set this availability on Upwork, from that day on.
  case setAvailability(Availability, from: Day)
  /// Complete the Upwork profile by that day; without entries if it is unknown which are missing.
  case fillIn([SectionEntries], by: Day)
  /// Earn fixed-price payments on one day and on later days.
  case earn(Scenario.Earning, then: [Scenario.Earning])
  /// Keep the published score or more in the weeks that end in this range.
  case keepScore(ClosedRange<Day>)
  /// Keep Rising Talent in these weeks, so that they count without the published score.
  case keepRisingTalent(ClosedRange<Day>)

  /// The day on which the action is done, or begins.
  package var by: Day {
    switch self {
    case .propose(let day), .setAvailability(_, from: let day), .fillIn(_, by: let day): day
    case .earn(let first, then: _): first.date
    case .keepScore(let weeks), .keepRisingTalent(let weeks): weeks.lowerBound
    }
  }

  fileprivate var earnings: [Scenario.Earning] {
    if case .earn(let first, let further) = self { [first] + further } else { [] }
  }

  /// The days that count as activity.
  fileprivate var activity: [Day] {
    if case .propose(let day) = self { [day] } else { earnings.map(\.date) }
  }
}

extension [PlannedAction] {
  func earned(in range: ClosedRange<Day>, after official: Day?) -> Money {
    flatMap(\.earnings).filter { earning in official.map { earning.date > $0 } ?? true }
      .earned(in: range)
  }

  func lastActivity(through day: Day) -> Day? {
    flatMap(\.activity).filter { $0 <= day }.max()
  }

  /// Returns the last availability that is set by `day`.
  func availability(on day: Day) -> Availability? {
    compactMap { action in
      if case .setAvailability(let availability, let from) = action, from <= day {
        availability
      } else {
        nil
      }
    }.last
  }

  func isProfileComplete(on day: Day) -> Bool {
    contains { if case .fillIn(_, let by) = $0 { by <= day } else { false } }
  }

  func keepsScore(inWeekTo end: Day) -> Bool {
    contains { if case .keepScore(let weeks) = $0 { weeks.contains(end) } else { false } }
  }

  func keepsRisingTalent(inWeekTo end: Day) -> Bool {
    contains { if case .keepRisingTalent(let weeks) = $0 { weeks.contains(end) } else { false } }
  }
}

extension [Scenario.Earning] {
  func earned(in range: ClosedRange<Day>) -> Money {
    reduce(.zero) { range.contains($1.date) ? $0 + $1.amount : $0 }
  }
}
