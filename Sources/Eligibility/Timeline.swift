/// The coming weeks: the status of each criterion if the user does nothing, and the events.
package struct Timeline: Equatable, Sendable {
  /// The last day of each week. The first is the week in progress.
  package let ends: [Day]
  /// The assessed day, where the timeline starts.
  package let start: Day
  /// The events, soonest first.
  package let events: [Event]
  private let statuses: [Criterion: [CriterionStatus]]
  /// The events of each week.
  private let weekly: [[Event]]
  /// The status of all criteria together on the last day of each week.
  ///
  /// It is met from the date in the headline on, under the same conditions, and unknown if some
  /// criteria are unknown and the others are met.
  package let verdicts: [CriterionStatus]

  package struct Event: Equatable, Sendable {
    package let day: Day
    package let kind: Kind
  }

  package enum Kind: Equatable, Sendable {
    /// All criteria are met if the user stays active.
    case qualifies
    /// Not all criteria are met any more.
    case lapses
    /// The status of a criterion changes.
    case changes(Criterion, to: CriterionStatus)
    case holdClears(Hold)
    /// More than one account hold clears on that day.
    case holdsClear(Int)
    case returns
    case earningsDropOut(EarningsRollOff)
    /// A week that does not count drops out of the window.
    case weakWeekExpires(Day)
    /// The what-if has earnings on that day.
    case earns(Money)
  }

  package init(_ assessment: Assessment) {
    let (rules, projection) = (assessment.rules, assessment.projection)
    let ends = (0..<rules.timelineWeeks).map { assessment.thisWeek.ends + 7 * $0 }
    self.ends = ends
    start = assessment.date
    statuses = Dictionary(
      uniqueKeysWithValues: Criterion.allCases.map { criterion in
        (criterion, ends.map { projection.status(criterion, on: $0) })
      })
    let last = ends.last ?? start
    let all = assessment.otherEvents + assessment.changes(through: last) + assessment.wholeEvents
    let events = all.filter { $0.day > assessment.date && $0.day <= last }
      .stablySorted(by: \.day)
    self.events = events
    verdicts = ends.map(assessment.verdictAhead)
    weekly = ends.map { end in events.filter { $0.day <= end && $0.day > end - 7 } }
  }

  /// Returns the status on the last day of each week.
  package func statuses(of criterion: Criterion) -> [CriterionStatus] {
    statuses[criterion] ?? []
  }

  /// The status of all criteria together on the last day of each week if the user does nothing.
  package var allCriteria: [CriterionStatus] {
    ends.indices.map { week in
      CriterionStatus(all: Criterion.allCases.map { statuses(of: $0)[week] })
    }
  }

  /// Returns the events of the week that is `index` weeks ahead.
  package func events(inWeek index: Int) -> [Event] {
    weekly[index]
  }
}

extension Timeline.Kind {
  /// The criterion in whose row the event is shown; `nil` if it concerns all criteria.
  package var criterion: Criterion? {
    switch self {
    case .qualifies, .lapses: nil
    case .changes(let criterion, _): criterion
    case .holdClears, .holdsClear: .accountHolds
    case .returns: .availability
    case .earningsDropOut, .earns: .earnings
    case .weakWeekExpires: .eligibleWeeks
    }
  }
}

extension Assessment {
  /// Returns the status of all criteria together on `day`.
  ///
  /// If the user qualifies now, it shows what lapses if the user does nothing. Otherwise, like the
  /// headline, it assumes that the user stays active.
  fileprivate func verdictAhead(on day: Day) -> CriterionStatus {
    let steady = Projection(
      snapshot: snapshot, scenario: projection.scenario, behavior: .steady(after: date))
    let ahead = verdict == .qualified ? projection : steady
    if ahead.allMet(on: day) { return .met }
    return ahead.noneUnmet(on: day) ? .unknown : .unmet
  }

  /// Returns an event for each day on which the status of a criterion changes.
  fileprivate func changes(through last: Day) -> [Timeline.Event] {
    Criterion.allCases.flatMap { criterion in
      var before = self[criterion].status
      return (1..<max(2, last - date + 1)).compactMap { ahead -> Timeline.Event? in
        let status = projection.status(criterion, on: date + ahead)
        defer { before = status }
        return status == before
          ? nil : Timeline.Event(day: date + ahead, kind: .changes(criterion, to: status))
      }
    }
  }

  fileprivate var wholeEvents: [Timeline.Event] {
    [
      verdict == .qualified ? nil : qualifiesOn.map { Timeline.Event(day: $0, kind: .qualifies) },
      lapsesOn.map { Timeline.Event(day: $0, kind: .lapses) },
    ].compactMap(\.self)
  }

  fileprivate var otherEvents: [Timeline.Event] {
    let stated = projection.availability
    let returning = stated.capacity == .notAvailable ? stated.availableFrom : nil
    let drops = earningsDrops.map { Timeline.Event(day: $0.day, kind: .earningsDropOut($0)) }
    let weak = weakWeeks.map { Timeline.Event(day: expiry($0), kind: .weakWeekExpires($0.ends)) }
    return clearingHolds + drops + weak + supposedEarnings
      + [returning.map { Timeline.Event(day: $0, kind: .returns) }].compactMap(\.self)
  }

  /// One event for each day on which holds clear.
  private var clearingHolds: [Timeline.Event] {
    let rule = rules.accountHolds
    var clearing: [Day: (first: Hold, count: Int)] = [:]
    for hold in rule.listed(on: date, in: snapshot) {
      guard let to = hold.to else { continue }
      clearing[to + rule.clearAfterDays + 1, default: (hold, 0)].count += 1
    }
    return clearing.map { day, holds in
      Timeline.Event(
        day: day, kind: holds.count == 1 ? .holdClears(holds.first) : .holdsClear(holds.count))
    }
  }

  /// One event for each day on which the what-if has earnings.
  private var supposedEarnings: [Timeline.Event] {
    var earned: [Day: Money] = [:]
    for earning in projection.scenario.earn ?? [] {
      earned[earning.date, default: .zero] = earned[earning.date, default: .zero] + earning.amount
    }
    return earned.map { Timeline.Event(day: $0, kind: .earns($1)) }
  }
}
