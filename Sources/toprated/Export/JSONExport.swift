import Eligibility
import ProfileStore

extension Report {
  /// The output of `status`, `due`, `plan` and `score` with `--json`, and the coming weeks.
  var jsonText: String {
    let due = assessment.due(within: assessment.rules.lapsesSoonDays)
    let text = JSONValue.object([
      ("freelancer", freelancer.json),
      ("status", assessment.json),
      ("due", assessment.json(due)),
      ("timeline", timeline.json(in: assessment)),
      ("plan", plan.json),
      ("score", ScoreEstimate(assessment.snapshot).json),
    ]).indented
    return (isASCII ? text.escaped : text) + "\n"
  }
}

extension Freelancer {
  fileprivate var json: JSONValue {
    let fields = [
      ("name", name), ("title", title), ("category", category), ("country", country),
    ]
    return .object(fields.map { ($0, $1.map(JSONValue.text) ?? .null) })
  }
}

extension Timeline {
  fileprivate func json(in assessment: Assessment) -> JSONValue {
    .object([
      ("weeks", .list(ends.indices.map(week))),
      ("events", .list(events.map { $0.json(in: assessment) })),
    ])
  }

  /// Returns the statuses at the end of the week if the user does nothing.
  private func week(_ index: Int) -> JSONValue {
    let statuses = Criterion.allCases.map { criterion in
      (criterion.rawValue, JSONValue.text(self.statuses(of: criterion)[index].rawValue))
    }
    return .object(
      [("ends", JSONValue(ends[index]))] + statuses + [("all", .text(allCriteria[index].rawValue))])
  }
}

extension Timeline.Event {
  fileprivate func json(in assessment: Assessment) -> JSONValue {
    .object([
      ("on", JSONValue(day)), ("of", .text(kind.criterion?.rawValue ?? "profile")),
      ("event", .text(kind.id)), ("words", .text(kind.summary(on: day, in: assessment))),
    ])
  }
}

extension Timeline.Kind {
  fileprivate var id: String {
    switch self {
    case .qualifies: "qualifies"
    case .lapses: "lapses"
    case .changes(_, let status): status.rawValue
    case .holdClears, .holdsClear: "holdClears"
    case .returns: "returns"
    case .earningsDropOut: "earningsLeave"
    case .weakWeekExpires: "weakWeekLeaves"
    case .earns: "earns"
    }
  }
}
