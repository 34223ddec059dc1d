/// The sentences about the contracts in the details of the Job Success Score.
extension ScoreEstimate {
  package var detail: [String] {
    [headline] + failureText + explained
      + [aheadText, disappearanceText, countedText, lastChange].compactMap(\.self)
  }

  var explained: [String] {
    agreeingModels == 0 ? explanations : [jobsText]
  }

  private var countedText: String {
    let count = contracts.count { $0.dropsOut != nil }
    return
      "By Upwork's published rules \(count) of your \(pluralized(contracts.count, "contract")) count."
  }

  private var failureText: [String] {
    failures.isEmpty
      ? ["No job counts against you."]
      : failures.prefix(ScoreEstimate.mostFailuresTold).map { failure in
        "\(title(failure)). \(sentences(failure).joined(separator: " "))"
      } + unsaid
  }

  private static let mostFailuresTold = 3

  private var unsaid: [String] {
    let count = failures.count - ScoreEstimate.mostFailuresTold
    return count > 0 ? ["\(pluralized(count, "more job")) against you: see toprated score."] : []
  }

  package var disappearanceText: String? {
    disappearsOn.map { day in
      "If nothing more is paid, your score would disappear on \(day.formatted()): \(needed)."
    }
  }

  /// The days on which the most costly jobs drop out of the windows and the score would disappear.
  package var datesAhead: [(day: Day, text: String)] {
    let drops = failures.prefix(ScoreEstimate.mostFailuresTold).flatMap { failure in
      let client = contracts[failure.contract].contract.client
      return dropOuts(failure).map { day, months in
        (day, "\(client) drops out of the \(months)-month window")
      }
    }
    let end = disappearsOn.map { [($0, "your score would disappear without new work")] }
    return drops + (end ?? [])
  }

  /// A note that neither the day nor the score is Upwork's.
  package var calendarDetails: String {
    "By Upwork's published rules and your contracts as of \(date.formatted()), if nothing more is paid. "
      + headline
  }

  var lastChange: String? {
    scoreChanges.first.map { change in
      "Between \(change.from.formatted()) and \(change.to.formatted()) My Stats went from "
        + "\(change.before)% to \(change.after)%: \(events(change))."
    }
  }
}
