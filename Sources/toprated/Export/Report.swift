import Eligibility

/// What is exported: the answers of one day, what lies ahead and what to do.
struct Report {
  let assessment: Assessment
  let timeline: Timeline
  let plan: Plan
  /// What is behind the Job Success Score; nil: there are no contracts.
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

  /// Without controls, and in ASCII where that is asked for.
  func plain(_ text: String) -> String {
    isASCII ? text.escapedForTerminal.ascii : text.escapedForTerminal
  }

  /// As in "Ana Kovač · Full-stack developer"; empty if neither is known.
  var who: String {
    [freelancer.name, freelancer.title].compactMap(\.self).joined(separator: " · ")
  }

  /// Where it comes from, for the end of a report.
  var origin: String {
    "Made by toprated \(Toprated.version) with the figures known on \(date.formatted(.full)). "
      + "Dates ahead are true if \(assessment.supposition.long)."
  }
}

extension [String] {
  /// A row that is one sentence, without its indentation.
  var sentence: String { String(joined().drop { $0 == " " }) }
}
