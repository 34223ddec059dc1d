/// The coming weeks, criterion by criterion, as they are if nothing is done, and the days that matter.
package struct Timeline: Equatable, Sendable {
  /// What each week ends on; the first is the week in progress.
  package let ends: [Day]
  /// The first day that is told of.
  package let start: Day
  /// Soonest first.
  package let events: [Event]
  private let statuses: [Criterion: [CriterionStatus]]
  /// What happens in each week.
  private let weekly: [[Event]]
  /// The verdict on the last day of each week: once all are met, it stays so as long as the conditions
  /// of the headline hold. Unknown: none is unmet.
  package let verdicts: [CriterionStatus]

  package struct Event: Equatable, Sendable {
    package let day: Day
    package let kind: Kind
  }

  package enum Kind: Equatable, Sendable {
    /// All are met, if somebody carries on.
    case qualifies
    /// Not all are met any more.
    case lapses
    /// The answer is another one from that day on.
    case changes(Criterion, to: CriterionStatus)
    case holdClears(Hold)
    /// More than one on that day.
    case holdsClear(Int)
    case returns
    case earningsLeave(EarningsRollOff)
    /// A week that does not count leaves the window.
    case weakWeekLeaves(Day)
    /// As supposed.
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
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    self.events = events
    verdicts = ends.map(assessment.verdictAhead)
    weekly = ends.map { end in events.filter { $0.day <= end && $0.day > end - 7 } }
  }

  /// On the last day of each week.
  package func statuses(of criterion: Criterion) -> [CriterionStatus] {
    statuses[criterion] ?? []
  }

  /// Whether all are met on the last day of each week if nothing is done; unknown: none is unmet.
  package var whole: [CriterionStatus] {
    ends.indices.map { week in
      let all = Criterion.allCases.map { statuses(of: $0)[week] }
      if all.contains(.unmet) { return .unmet }
      return all.contains(.unknown) ? .unknown : .met
    }
  }

  /// What happens in the week that is `index` weeks ahead.
  package func events(inWeek index: Int) -> [Event] {
    weekly[index]
  }
}

extension Timeline.Kind {
  /// Whose row it belongs to; nil: to the whole.
  package var criterion: Criterion? {
    switch self {
    case .qualifies, .lapses: nil
    case .changes(let criterion, _): criterion
    case .holdClears, .holdsClear: .accountHolds
    case .returns: .availability
    case .earningsLeave, .earns: .earnings
    case .weakWeekLeaves: .eligibleWeeks
    }
  }
}

extension Assessment {
  /// Somebody who does not qualify yet carries on, as the headline supposes; somebody who does is told
  /// what is lost if nothing is done.
  fileprivate func verdictAhead(on day: Day) -> CriterionStatus {
    let steady = Projection(
      snapshot: snapshot, scenario: projection.scenario, behavior: .steady(after: date))
    let ahead = verdict == .qualified ? projection : steady
    if ahead.allMet(on: day) { return .met }
    return ahead.noneUnmet(on: day) ? .unknown : .unmet
  }

  /// Each day on which a criterion is answered otherwise than on the day before.
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
    let drops = earningsDrops.map { Timeline.Event(day: $0.day, kind: .earningsLeave($0)) }
    let weak = weakWeeks.map { Timeline.Event(day: leaves($0), kind: .weakWeekLeaves($0.ends)) }
    return clearingHolds + drops + weak + supposedEarnings
      + [returning.map { Timeline.Event(day: $0, kind: .returns) }].compactMap(\.self)
  }

  /// One event a day, however many holds clear on it.
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

  /// One event a day, however often something is supposed to be earned on it.
  private var supposedEarnings: [Timeline.Event] {
    var earned: [Day: Money] = [:]
    for earning in projection.scenario.earn ?? [] {
      earned[earning.date, default: .zero] = earned[earning.date, default: .zero] + earning.amount
    }
    return earned.map { Timeline.Event(day: $0, kind: .earns($1)) }
  }
}
