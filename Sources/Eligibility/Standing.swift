/// What a check-in says of the Job Success Score: a score, that there is none, or Rising Talent.
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
  /// Nil if it states none: neither a score nor "none" nor Rising Talent.
  package var standing: Standing? {
    guard score != nil || risingTalent == true else { return nil }
    return Standing(date: date, score: score, risingTalent: risingTalent)
  }
}
