import Eligibility

/// The periods in which a status stays the same, to the day.
struct TimelineRuns {
  let start: Day
  /// The day after the last one that is covered.
  let end: Day
  private let timeline: Timeline
  private let assessment: Assessment

  struct Run {
    let start: Day
    /// The first day of the next run.
    let end: Day
    let status: CriterionStatus
  }

  init(_ timeline: Timeline, _ assessment: Assessment) {
    self.timeline = timeline
    self.assessment = assessment
    start = assessment.date
    end = (timeline.ends.last ?? assessment.date) + 1
  }

  private func changes(of criterion: Criterion) -> [(day: Day, status: CriterionStatus)] {
    [(start, assessment[criterion].status)]
      + timeline.events.compactMap { event in
        guard case .changes(criterion, let status) = event.kind else { return nil }
        return (event.day, status)
      }
  }

  func of(_ criterion: Criterion) -> [Run] { runs(changes(of: criterion)) }

  /// Returns runs that each end the day before the next one starts.
  private func runs(_ changes: [(day: Day, status: CriterionStatus)]) -> [Run] {
    zip(changes, changes.dropFirst().map(\.day) + [end]).map { change, next in
      Run(start: change.day, end: next, status: change.status)
    }
  }

  /// The runs of the overall status.
  var whole: [Run] {
    let all = Criterion.allCases.map(changes)
    let days = Set(all.flatMap { $0.map(\.day) }).sorted()
    let statuses = days.map { day in
      let then = all.compactMap { changes in changes.last { $0.day <= day }?.status }
      return (day: day, status: CriterionStatus(all: then))
    }
    return runs(
      statuses.indices.filter { $0 == 0 || statuses[$0].status != statuses[$0 - 1].status }
        .map { statuses[$0] })
  }
}
