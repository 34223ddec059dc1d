import Eligibility

/// The content of an export: the assessment of a day, the coming weeks and the plan.
struct Report {
  let assessment: Assessment
  let timeline: Timeline
  let plan: Plan
  /// The estimate of the Job Success Score; `nil` if there are no contracts.
  let estimate: ScoreEstimate?
  let isASCII: Bool

  init(_ snapshot: Snapshot, isASCII: Bool) {
    assessment = Assessment(snapshot)
    timeline = Timeline(assessment)
    plan = Plan(snapshot)
    estimate = snapshot.estimate
    self.isASCII = isASCII
  }

  var date: Day { assessment.date }
  var freelancer: Freelancer { assessment.snapshot.profile.freelancer }

  /// Returns the text without control characters, and in ASCII if required.
  func plain(_ text: String) -> String {
    isASCII ? text.escapedForTerminal.ascii : text.escapedForTerminal
  }

  /// As in "Ana Kovač · Full-stack developer"; empty if neither is known.
  var who: String {
    [freelancer.name, freelancer.title].compactMap(\.self).joined(separator: " · ")
  }

  /// How the report was made, for its end.
  var origin: String {
    "Made by toprated \(Toprated.version) with the figures known on \(date.formatted(.full)). "
      + "Dates ahead are true if \(assessment.supposition.long)."
  }
}

extension [String] {
  /// The single sentence of a row, without its indentation.
  var sentence: String { String(joined().drop { $0 == " " }) }
}
