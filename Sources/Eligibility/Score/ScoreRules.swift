/// What Upwork publishes of how it makes the Job Success Score, and what it does not, as it may be.
package struct ScoreRules: Equatable, Sendable {
  /// Shortest first.
  package let windowMonths: [Int]
  let successStars: Stars
  /// An open job, or one without feedback, that was paid for longer than this is a success.
  package let longTermMoreThanDays: Int
  let weights: JobWeights
  var periodDays: Int { weights.periodDays }
  /// How many jobs a window needs.
  package let leastJobs: Int
  package let leastClients: Int
  let models: [ScoreModel]
  let agreement: Agreement
  /// What each further job weighs, in hundredths.
  let furtherJobWeight: Int
  let mostFurtherJobs: Int
  let changesShown: Int
  /// How many days after today the estimate looks.
  let horizonDays: Int

  /// When a model agrees with what My Stats has shown.
  struct Agreement: Equatable, Sendable {
    let checkIns: Int
    let withinDays: Int
    let withinPercent: Int
    /// My Stats shows a change that much later at most.
    let lagDays: Int
  }

  init(_ published: RuleData) {
    windowMonths = published.numbers("windowMonths")
    successStars = Stars(hundredths: 100 * published.number("successStars"))
    longTermMoreThanDays = published.number("longTermMoreThanDays")
    weights = JobWeights(published.within("weights"))
    leastJobs = published.number("needed.jobs")
    leastClients = published.number("needed.clients")
    models = ScoreModel.all(published.within("models"))
    agreement = Agreement(published.within("agreement"))
    furtherJobWeight = published.number("jobsNeeded.percent")
    mostFurtherJobs = published.number("jobsNeeded.atMost")
    changesShown = published.number("changesShown")
    horizonDays = published.number("horizonDays")
  }
}

extension ScoreRules.Agreement {
  init(_ published: RuleData) {
    checkIns = published.number("checkIns")
    withinDays = published.number("withinDays")
    withinPercent = published.number("withinPercent")
    lagDays = published.number("lagDays")
  }
}

/// One way in which the weights may make a score.
package struct ScoreModel: Equatable, Sendable {
  let weighting: Weighting
  let ratio: Ratio

  /// How the size of a job and its periods make its weight.
  enum Weighting: String, CaseIterable {
    case times, plus
  }

  /// What the score is a part of.
  enum Ratio: String, CaseIterable {
    /// Successes less failures, of all.
    case net
    /// Successes, of all.
    case share
  }

  static func all(_ published: RuleData) -> [ScoreModel] {
    let ratios: [Ratio] = published.choices("ratio")
    return published.choices("weighting").flatMap { weighting in
      ratios.map { ScoreModel(weighting: weighting, ratio: $0) }
    }
  }
}
