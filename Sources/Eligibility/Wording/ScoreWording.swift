/// A title with sentences or table rows.
package struct ScoreSection: Equatable, Sendable {
  package let title: String
  /// The columns of the table; empty if the rows are sentences.
  package var header: [String] = []
  package let rows: [[String]]
}

extension ScoreEstimate {
  /// As in "About 85–88% today: an estimate, not Upwork's figure."
  package var headline: String {
    if contracts.isEmpty {
      return "No contracts yet. Add them to see what is behind your Job Success Score."
    }
    if agreeingModels == 0 { return disagreement }
    guard let score else { return "No score today by this estimate, which is not Upwork's figure." }
    return "About \(score.formatted())% today: an estimate, not Upwork's figure."
  }

  private var disagreement: String {
    guard let lastShown else {
      return "No estimate, dates only: no check-in of the last months has a score."
    }
    return "Your contracts do not explain \(lastShown.percent)%: dates only."
  }

  /// The sections after the headline, without empty ones.
  package var sections: [ScoreSection] {
    contracts.isEmpty
      ? [
        ScoreSection(
          title: "Next",
          rows: [
            ["Add one with toprated record contract, as in:"],
            ["toprated record contract Acme --first-paid 2026-02-10"],
          ])
      ]
      : [notes, ahead, against, history, listed].filter { !$0.rows.isEmpty }
  }

  private var notes: ScoreSection {
    ScoreSection(
      title: agreeingModels == 0 ? "What most often explains it" : "Where it comes from",
      rows: (agreeingModels == 0 ? explanations : basis).map { [$0] })
  }

  var explanations: [String] {
    lastShown == nil
      ? ["Check in with the score that My Stats shows, and the estimate is compared with it."]
      : [
        "A contract is missing from your list, or a payment, an end or its stars.",
        "A client gave a negative private reason for ending a contract.",
      ]
  }

  private var basis: [String] {
    let fit = agreeingModels == 1 ? "1 fits" : "\(agreeingModels) fit"
    return [
      "Upwork does not publish its formula. Of \(rules.score.models.count) that are likely, "
        + "\(fit) your check-ins.",
      jobsText,
    ]
  }

  var jobsText: String {
    guard let jobsToTarget else {
      let (most, goal) = (rules.score.mostFurtherJobs, rules.jobSuccessScore.atLeast)
      return "Not even \(most) more good jobs would bring you to \(goal)% today."
    }
    return jobsToTarget == 0
      ? "By this estimate no more jobs are needed for \(rules.jobSuccessScore.atLeast)%."
      : "Today \(jobText(jobsToTarget))."
  }

  /// The next changes of the estimate; `nil` if there are none.
  var aheadText: String? {
    let changes = steps.prefix(3).compactMap { step in
      step.score.map { "about \($0.formatted())% from \(step.date.formatted())" }
    }
    return changes.isEmpty
      ? nil : "If nothing more is paid, the estimate is \(changes.joined(separator: ", then "))."
  }

  private var ahead: ScoreSection {
    var rows = steps.filter { $0.score != nil }.map { step in
      [step.date.formatted(), step.score.map { "about \($0.formatted())%" } ?? ""]
    }
    if let disappearsOn { rows.append([disappearsOn.formatted(), "no score: \(needed)"]) }
    return ScoreSection(
      title: "Ahead, if nothing more is paid", header: ["From", "Estimate"], rows: rows)
  }

  var needed: String {
    "fewer than \(rules.score.leastJobs) jobs with \(rules.score.leastClients) clients would count"
  }

  private var listed: ScoreSection {
    let months = rules.score.windowMonths.map { "\($0) months" }
    return ScoreSection(
      title: "Your contracts, and when each drops out of a window",
      header: ["Client", "Counts as", "Weight"] + months, rows: contracts.map(row))
  }

  private func row(_ counted: CountedContract) -> [String] {
    [counted.contract.name, counted.counts.label]
      + (counted.weight.map { [$0.hundredthsText] } ?? [])
      + (counted.dropsOut ?? []).map { $0 > date ? $0.formatted() : "is out" }
  }
}
