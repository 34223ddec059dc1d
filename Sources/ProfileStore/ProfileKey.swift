/// A key that the format knows, wherever it stands.
enum ProfileKey: String, CaseIterable, Sendable {
  case version, freelancer, badge, firstContract, availability, sections, checkIns
  case transactionsSince, transactions, activity, holds, contracts, scenarios
  /// Of the freelancer; a scenario has a name too.
  case name, title, category, country
  /// Of the availability.
  case capacity, hoursPerWeek, availableFrom, confirmed
  /// Of the sections.
  case updated, photo, overview, employment, skills, portfolio, education, video
  case linkedAccount, certifications, otherExperience
  /// Of the entries of lists.
  case date, score, risingTalent, eligibleWeeks, earnings, completeness, accountHolds, note
  case type, amount, contract, reference, featured, estimate
  case from, to, reason
  /// Of contracts.
  case client, firstPaid, lastPaid, paid, periods, ended, stars, endedBadly, excluded
  /// Of scenarios.
  case weeklyEarnings, earn, stayActive, liftHolds, assume
  case jobSuccessScore, profileCompleteness
}
