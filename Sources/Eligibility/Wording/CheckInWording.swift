/// A check-in, with the change since the one before it.
package struct CheckInRecord: Equatable, Sendable {
  package let checkIn: CheckIn
  /// The change since the last check-in with a score; `nil` if there is nothing to compare.
  package let scoreChange: Int?
}

extension Snapshot {
  /// The check-ins, newest first.
  package var checkInHistory: [CheckInRecord] {
    var before: Int?
    return Array(
      checkIns.map { checkIn in
        let percent = checkIn.score?.percent
        let change = before.flatMap { before in percent.map { $0 - before } }
        before = percent ?? before
        return CheckInRecord(checkIn: checkIn, scoreChange: change)
      }.reversed())
  }
}

extension CheckInRecord {
  package static let noneYet = "No check-ins yet. A check-in saves the figures that My Stats shows."

  /// As in "▲1", "▼2" or "="; empty if there is nothing to compare.
  package var sign: String { scoreChange?.scoreChangeSign ?? "" }

  /// As in "20 Nov: 94%, up 1, 12 of 16 eligible weeks".
  package func summary(on day: Day) -> String {
    let change = scoreChange.flatMap { change in
      change == 0 ? nil : "\(change > 0 ? "up" : "down") \(change.magnitude)"
    }
    let facts: [String?] = [checkIn.standing?.formatted(), change] + checkIn.otherFigures
    let known = facts.compactMap(\.self)
    return "\(checkIn.date.formatted(relativeTo: day)): "
      + (known.isEmpty ? "no figures" : known.joined(separator: ", "))
  }

  package func explanation(in assessment: Assessment) -> Explanation {
    let date = checkIn.date
    let facts = [
      checkIn.standing.map { Explanation.Fact("score", $0.formatted()) },
      checkIn.eligibleWeeks.map { Explanation.Fact("weeks", "\($0) of 16 eligible") },
      checkIn.earnings.map { Explanation.Fact("earnings", $0.formatted()) },
      checkIn.completeness.map { Explanation.Fact("profile", "\($0)%") },
      checkIn.accountHolds.map { Explanation.Fact("holds", "\($0)") },
      checkIn.note.map { Explanation.Fact("note", $0) },
    ]
    return Explanation(
      title: "Check-in of \(date.formatted(.full))",
      why: ["My Stats as you copied it, \(date.relativeDescription(to: assessment.date))."],
      facts: facts.compactMap(\.self),
      rule: "The last check-in of a week decides whether that week counts.",
      source: assessment.rules.source)
  }
}

extension CheckIn {
  /// The figures other than the score, and the note.
  fileprivate var otherFigures: [String?] {
    [
      eligibleWeeks.map { "\($0) of 16 eligible weeks" },
      earnings.map { "\($0.formatted()) in 12 months" },
      completeness.map { "profile \($0)%" }, accountHolds.map { pluralized($0, "hold") }, note,
    ]
  }
}

extension Int {
  /// A change of the score in points, as in "▲1", "▼2" or "=".
  package var scoreChangeSign: String {
    self == 0 ? "=" : "\(self > 0 ? "▲" : "▼")\(magnitude)"
  }
}

extension [CheckInRecord] {
  /// Returns a sentence about the scores of all check-ins; empty if there are no scores.
  package func sentence(on day: Day) -> [String] {
    let scores = compactMap { record in
      record.checkIn.score?.percent.map { (day: record.checkIn.date, percent: $0) }
    }
    guard let newest = scores.first, let oldest = scores.last,
      let highest = scores.map(\.percent).max(), let lowest = scores.map(\.percent).min()
    else { return [] }
    return [
      "\(pluralized(count, "check-in")): \(newest.percent)% on "
        + "\(newest.day.formatted(relativeTo: day)), from \(oldest.percent)% on "
        + "\(oldest.day.formatted(relativeTo: day)); between \(lowest)% and \(highest)%."
    ]
  }
}
