/// A score that My Stats showed, in percent.
package struct ShownScore: Equatable, Sendable {
  package let date: Day
  package let percent: Int
}

extension ScoreRules.Agreement {
  /// Returns the last score of each recent day, oldest first. The check-ins must be in that order.
  func shownScores(_ checkIns: [CheckIn], today: Day) -> [ShownScore] {
    checkIns.reduce(into: []) { shown, checkIn in
      guard checkIn.date > today - withinDays, let percent = checkIn.score?.percent else {
        return
      }
      if shown.last?.date == checkIn.date { shown.removeLast() }
      shown.append(ShownScore(date: checkIn.date, percent: percent))
    }
  }
}

extension ContractList {
  /// Returns the models that agree with what My Stats showed.
  func agreeing(with shown: [ShownScore]) -> [ScoreModel] {
    let newest = shown.suffix(rules.agreement.checkIns)
    if newest.isEmpty { return [] }
    return newest.reduce(rules.models) { models, shown in agreeing(models, with: shown) }
  }

  /// Returns the models that agree on the day, or on a day before it that My Stats may still show.
  private func agreeing(_ models: [ScoreModel], with shown: ShownScore) -> [ScoreModel] {
    if models.isEmpty { return [] }
    let days = (0...rules.agreement.lagDays).map { lag in day(shown.date - lag) }
    return models.filter { model in
      days.contains { day in
        guard let percent = day.percent(model) else { return false }
        return abs(percent - shown.percent) <= rules.agreement.withinPercent
      }
    }
  }

  /// Returns the windows on a day, from what is known on it.
  private func day(_ date: Day) -> ScoreDay {
    JobWindows(counted(on: date).jobs, on: date, rules).day
  }
}
