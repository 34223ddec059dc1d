/// Something a person does after today, with the day it is done on.
package enum PlannedAction: Equatable, Sendable {
  /// Sends a proposal.
  case propose(Day)
  /// The Upwork profile states it from that day on.
  case state(Availability, from: Day)
  /// The Upwork profile is complete from that day on; no entries: which are missing is not known.
  case fillIn([SectionEntries], by: Day)
  /// At a fixed price, on one day and on later ones.
  case earn(Scenario.Earning, then: [Scenario.Earning])
  /// The published score or more, in all weeks from the one that ends first to the one that ends last.
  case keepScore(ClosedRange<Day>)
  /// Weeks count for it, too, though there is no such score yet.
  case keepRisingTalent(ClosedRange<Day>)

  /// The day it is done, or begins.
  package var by: Day {
    switch self {
    case .propose(let day), .state(_, from: let day), .fillIn(_, by: let day): day
    case .earn(let first, then: _): first.date
    case .keepScore(let weeks), .keepRisingTalent(let weeks): weeks.lowerBound
    }
  }

  fileprivate var earnings: [Scenario.Earning] {
    if case .earn(let first, let further) = self { [first] + further } else { [] }
  }

  /// The days that show activity.
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

  /// What is stated last up to `day`.
  func availability(on day: Day) -> Availability? {
    compactMap { action in
      if case .state(let availability, let from) = action, from <= day { availability } else { nil }
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
