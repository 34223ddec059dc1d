/// What was earned in the window reaches the published sum.
package struct Earnings: CriterionRule, Equatable {
  package let atLeast: Money
  package let windowDays: Int
  package let staleAfterDays: Int

  init(_ published: Published) {
    atLeast = Money(cents: 100 * published.number("atLeast"))
    windowDays = published.number("windowDays")
    staleAfterDays = published.number("staleAfterDays")
  }

  package var required: Value? { .money(atLeast) }

  package func finding(on day: Day, in outlook: Outlook) -> Finding {
    let sum = earned(on: day, in: outlook)
    let answer: Answer =
      sum >= atLeast ? .met : isIncomplete(on: day, in: outlook) ? .unknown : .unmet
    return Finding(answer: answer, value: isKnown(on: day, in: outlook) ? .money(sum) : nil)
  }

  package func warnings(_ answer: Answer, in outlook: Outlook) -> [Warning] {
    let today = outlook.today
    guard let official = official(on: today, in: outlook) else {
      return isIncomplete(on: today, in: outlook) ? [.incomplete] : []
    }
    let plain = outlook.known.ledger.counted(
      from: official.date - (windowDays - 1), through: official.date)
    return (today - official.date > staleAfterDays ? [.stale] : [])
      + (plain == official.figure ? [] : [.incomplete])
  }

  /// 12-month earnings on `day`, never below zero.
  package func earned(on day: Day, in outlook: Outlook) -> Money {
    let ledger = outlook.known.ledger
    let first = day - (windowDays - 1)
    guard let official = official(on: day, in: outlook) else {
      let supposed = outlook.scenario.earned(in: first...day, today: outlook.today)
      return max(.zero, ledger.counted(from: first, through: day) + supposed)
    }
    let later = ledger.counted(from: official.date + 1, through: day)
    let left = ledger.counted(from: official.date - (windowDays - 1), through: first - 1)
    let supposed = outlook.scenario.earned(in: outlook.today...day, today: outlook.today)
    return max(.zero, official.figure + later - left + supposed)
  }

  /// The newest official figure, as long as its own window and the one at `day` share a day.
  package func official(on day: Day, in outlook: Outlook) -> Known.Official<Money>? {
    outlook.known.officialEarnings.flatMap { day - $0.date < windowDays ? $0 : nil }
  }

  /// Whether there may be earnings in the window that the file does not have.
  private func isIncomplete(on day: Day, in outlook: Outlook) -> Bool {
    official(on: day, in: outlook) == nil
      && !outlook.known.transactionsReachBack(to: day - (windowDays - 1))
  }

  private func isKnown(on day: Day, in outlook: Outlook) -> Bool {
    if official(on: day, in: outlook) != nil || outlook.known.profile.transactions != nil {
      return true
    }
    return outlook.scenario.earned(in: outlook.today...day, today: outlook.today) > .zero
  }
}

extension Earnings {
  package var requirement: String { "\(atLeast.words) or more" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .money(let sum) = assessed.finding.value else { return "not known" }
    return assessed.answer == .unknown ? "≥ \(sum.words)" : sum.words
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.answer {
    case .met:
      return assessed.lapsing { day in
        Phrase(
          "below from \(day.words(near: assessment.today))",
          "falls below on \(day.words) unless you earn more")
      }
    case .unmet: return shortfall(assessed, in: assessment)
    case .unknown:
      return Phrase("needs a check-in", "a check-in with the 12-month earnings settles it")
    }
  }

  private func shortfall(_ assessed: CriterionAssessment, in assessment: Assessment) -> Phrase {
    let short = (atLeast - earned(on: assessment.today, in: assessment.outlook)).words
    guard let day = assessed.metOn else { return Phrase("\(short) short", "\(short) short") }
    return Phrase(
      "met \(day.words(near: assessment.today))", "\(short) short; met on \(day.words)")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.earnings.title, why: why(assessed, in: assessment),
      facts: facts(assessed, in: assessment), next: next(assessed, in: assessment),
      rule: "At least \(atLeast.words) earned in the last \(windowDays) days, before fees.")
  }

  private func why(_ assessed: CriterionAssessment, in assessment: Assessment) -> [String] {
    let today = assessment.today
    let incomplete = assessed.warnings.contains(.incomplete)
    if let official = official(on: today, in: assessment.outlook) {
      let gap =
        "The list of transactions differs from it, so what leaves the window is not certain."
      return [
        "My Stats showed \(official.figure.words) on \(official.date.words), "
          + "\(official.date.distance(from: today))."
      ] + (incomplete ? [gap] : [])
    }
    guard case .money(let sum) = assessed.finding.value else {
      return ["The file has no transactions and no official figure."]
    }
    let gap = "The list does not reach back over the whole window: there may be more."
    return ["Transactions since \((today - (windowDays - 1)).words) add up to \(sum.words)."]
      + (incomplete ? [gap] : [])
  }

  private func facts(
    _ assessed: CriterionAssessment, in assessment: Assessment
  ) -> [Explanation.Fact] {
    let lapse = assessed.lapsesOn.map { day in
      Explanation.Fact(
        "falls to", "\(earned(on: day, in: assessment.outlook).words) on \(day.fullWords)")
    }
    let window = Explanation.Fact(
      "window",
      "\((assessment.today - (windowDays - 1)).words) to \(assessment.today.words)")
    return [window, lapse].compactMap(\.self)
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    switch assessed.answer {
    case .met:
      return assessed.lapsesOn.map { day in
        let short = atLeast - earned(on: day, in: assessment.outlook)
        return "Earn \(short.words) or more by \(day.words) to stay above."
      } ?? "Nothing to do."
    case .unmet:
      let short = atLeast - earned(on: assessment.today, in: assessment.outlook)
      return "Earn \(short.words) more."
    case .unknown: return "Add a check-in with the 12-month earnings that My Stats shows."
    }
  }
}
