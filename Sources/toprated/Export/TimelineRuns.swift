import Eligibility

/// The spans in which an answer stays the same, to the day.
struct TimelineRuns {
  let start: Day
  /// The first day that is not told of.
  let end: Day
  private let timeline: Timeline
  private let assessment: Assessment

  struct Run {
    let start: Day
    /// The first day of the next one.
    let end: Day
    let answer: Answer
  }

  init(_ timeline: Timeline, _ assessment: Assessment) {
    self.timeline = timeline
    self.assessment = assessment
    start = assessment.date
    end = (timeline.ends.last ?? assessment.date) + 1
  }

  private func changes(of criterion: Criterion) -> [(day: Day, answer: Answer)] {
    [(start, assessment[criterion].answer)]
      + timeline.events.compactMap { event in
        guard case .changes(criterion, let answer) = event.kind else { return nil }
        return (event.day, answer)
      }
  }

  func of(_ criterion: Criterion) -> [Run] { runs(changes(of: criterion)) }

  /// Each to the day before the next.
  private func runs(_ changes: [(day: Day, answer: Answer)]) -> [Run] {
    zip(changes, changes.dropFirst().map(\.day) + [end]).map { change, next in
      Run(start: change.day, end: next, answer: change.answer)
    }
  }

  /// Of the days on which any answer changes, those on which the whole does.
  var whole: [Run] {
    let all = Criterion.allCases.map(changes)
    let days = Set(all.flatMap { $0.map(\.day) }).sorted()
    let answers = days.map { day in
      let then = all.compactMap { changes in changes.last { $0.day <= day }?.answer }
      return (day: day, answer: Answer(all: then))
    }
    return runs(
      answers.indices.filter { $0 == 0 || answers[$0].answer != answers[$0 - 1].answer }
        .map { answers[$0] })
  }
}

extension Answer {
  fileprivate init(all answers: [Answer]) {
    if answers.contains(.unmet) {
      self = .unmet
    } else {
      self = answers.contains(.unknown) ? .unknown : .met
    }
  }
}
