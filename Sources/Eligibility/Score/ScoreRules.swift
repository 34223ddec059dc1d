/// The rules of the Job Success Score that Upwork publishes, and likely ones for the rest.
package struct ScoreRules: Equatable, Sendable {
  /// The lengths of the windows, shortest first.
  package let windowMonths: [Int]
  let successStars: Stars
  /// A job without feedback, open or ended, is a success if its payments span more days than this.
  package let longTermMoreThanDays: Int
  let weights: JobWeights
  var periodDays: Int { weights.periodDays }
  /// The fewest jobs with which a window has a score.
  package let leastJobs: Int
  package let leastClients: Int
  let models: [ScoreModel]
  let agreement: Agreement
  /// The weight of each additional job, in hundredths.
  let furtherJobWeight: Int
  let mostFurtherJobs: Int
  let changesShown: Int
  /// How many days after today the estimate covers.
  let horizonDays: Int

  /// The conditions under which a model agrees with what My Stats showed.
  struct Agreement: Equatable, Sendable {
    let checkIns: Int
    let withinDays: Int
    let withinPercent: Int
    /// How many days late My Stats may show a change.
    let lagDays: Int
  }

  init(_ data: RuleData) {
    windowMonths = data.numbers("windowMonths")
    successStars = Stars(hundredths: 100 * data.number("successStars"))
    longTermMoreThanDays = data.number("longTermMoreThanDays")
    weights = JobWeights(data.within("weights"))
    leastJobs = data.number("needed.jobs")
    leastClients = data.number("needed.clients")
    models = ScoreModel.all(data.within("models"))
    agreement = Agreement(data.within("agreement"))
    furtherJobWeight = data.number("jobsNeeded.percent")
    mostFurtherJobs = data.number("jobsNeeded.atMost")
    changesShown = data.number("changesShown")
    horizonDays = data.number("horizonDays")
  }
}

extension ScoreRules.Agreement {
  init(_ data: RuleData) {
    checkIns = data.number("checkIns")
    withinDays = data.number("withinDays")
    withinPercent = data.number("withinPercent")
    lagDays = data.number("lagDays")
  }
}

/// A possible way to calculate the score from the weights.
package struct ScoreModel: Equatable, Sendable {
  let weighting: Weighting
  let ratio: Ratio

  /// How the size and the periods of a job make up its weight.
  enum Weighting: String, CaseIterable {
    case times, plus
  }

  /// How successes and failures make up the score.
  enum Ratio: String, CaseIterable {
    /// Successes minus failures, divided by all.
    case net
    /// Successes divided by all.
    case share
  }

  static func all(_ data: RuleData) -> [ScoreModel] {
    let ratios: [Ratio] = data.choices("ratio")
    return data.choices("weighting").flatMap { weighting in
      ratios.map { ScoreModel(weighting: weighting, ratio: $0) }
    }
  }
}
