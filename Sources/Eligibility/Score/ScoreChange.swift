/// What happened between two check-ins with different scores: events, not necessarily causes.
package struct ScoreChange: Equatable, Sendable {
  package let from: Day
  package let to: Day
  package let before: Int
  package let after: Int
  /// The contracts that ended, by position in the file.
  package let ended: [Int]
  package let droppedOut: [DroppedJob]
  package let paid: [Int]

  package struct DroppedJob: Equatable, Sendable {
    package let contract: Int
    /// The length of the window.
    package let months: Int
  }
}

extension ContractList {
  /// Returns the changes, newest first.
  func changes(_ shown: [ShownScore], _ jobs: [Job]) -> [ScoreChange] {
    zip(shown, shown.dropFirst()).reversed().lazy
      .filter { $0.percent != $1.percent }
      .prefix(rules.changesShown)
      .map { change($0, $1, jobs) }
  }

  private func change(_ one: ShownScore, _ other: ShownScore, _ jobs: [Job]) -> ScoreChange {
    let isBetween = { (day: Day?) in day.map { one.date < $0 && $0 <= other.date } ?? false }
    return ScoreChange(
      from: one.date, to: other.date, before: one.percent, after: other.percent,
      ended: contracts.indices.filter {
        contracts[$0].excluded != true && isBetween(contracts[$0].ended)
      },
      droppedOut: jobs.flatMap { job in
        zip(job.dropsOut, rules.windowMonths).filter { isBetween($0.0) }
          .map { ScoreChange.DroppedJob(contract: job.contract, months: $0.1) }
      },
      paid: contracts.indices.filter { isBetween(contracts[$0].firstPaid) })
  }
}
