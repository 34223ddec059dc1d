/// What a check-in shows of the Job Success Score: a score, no score, or Rising Talent.
package struct Standing: Equatable, Sendable {
  package var date: Day
  package var score: Score?
  package var risingTalent: Bool?

  /// Whether a week that ends with this standing is an eligible week.
  func isEligible(atLeast percent: Int) -> Bool {
    risingTalent == true || (score?.percent).map { $0 >= percent } ?? false
  }
}

extension CheckIn {
  /// The standing; `nil` if the check-in has no score, no "none" and no Rising Talent.
  package var standing: Standing? {
    guard score != nil || risingTalent == true else { return nil }
    return Standing(date: date, score: score, risingTalent: risingTalent)
  }
}
