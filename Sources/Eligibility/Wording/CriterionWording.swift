/// The same thing said in a few words for a narrow row and in a whole clause.
package struct Phrase: Equatable, Sendable {
  package let short: String
  package let long: String

  init(_ short: String, _ long: String) {
    self.short = short
    self.long = long
  }
}

extension Phrase {
  /// Both as the beginning of a sentence.
  var capitalized: Phrase {
    Phrase(short.capitalizedFirst, long.capitalizedFirst)
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Short enough as it is.
  package init(stringLiteral words: String) {
    self.init(words, words)
  }
}

/// What the detail pane says of a selected thing.
package struct Explanation: Equatable, Sendable {
  package var title: String
  /// Why it is as it is, in sentences.
  package var why: [String]
  /// Figures and dates behind it.
  package var facts: [Fact] = []
  /// What to do next.
  package var next: String?
  package var rule: String
  /// Where the rule comes from.
  package var source = ""

  package struct Fact: Equatable, Sendable {
    package let label: String
    package let value: String

    init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}

/// One line of the checklist, on the screen and in text.
package struct CriterionRow: Equatable, Sendable {
  package let criterion: Criterion
  package let sign: Sign
  package let title: String
  package let figure: String
  package let requirement: String
  /// When it changes, what is missing, or what to look at.
  package let outlook: Phrase?

  package enum Sign: Sendable {
    case met
    /// Met, but something should be looked at.
    case watch
    case unmet
    case unknown
  }
}

extension Assessment {
  package func row(_ criterion: Criterion) -> CriterionRow {
    let assessed = self[criterion]
    let rule = rules[criterion]
    return CriterionRow(
      criterion: criterion, sign: assessed.sign, title: criterion.title,
      figure: rule.figure(of: assessed, in: self), requirement: rule.requirement,
      outlook: outlook(of: assessed))
  }

  /// What a warning says goes before what is to come, unless that comes soon.
  private func outlook(of assessed: CriterionAssessment) -> Phrase? {
    if projection.isAssumed(assessed.criterion) {
      return Phrase("tried", "tried as \(assessed.status.label)")
    }
    let outlook = rules[assessed.criterion].outlook(of: assessed, in: self)
    if assessed.warnings.contains(.contradiction) { return withConflict(outlook) }
    guard let caution = caution(assessed), !assessed.warnings.contains(.lapsesSoon) else {
      return outlook
    }
    guard assessed.sign == .watch else { return outlook ?? caution }
    return Phrase(
      caution.short, [caution.long, outlook?.long].compactMap(\.self).joined(separator: "; "))
  }

  package func explanation(of criterion: Criterion) -> Explanation {
    var explanation = rules[criterion].explanation(of: self[criterion], in: self)
    explanation.source = rules.sourceText
    if projection.isAssumed(criterion) {
      explanation.why = [
        "In this what-if it is \(self[criterion].status.label), whatever your profile says."
      ]
      explanation.next = nil
    }
    return explanation
  }
}

extension CriterionAssessment {
  package var sign: CriterionRow.Sign {
    switch status {
    case .met: warnings.contains { $0 != .estimate } ? .watch : .met
    case .unmet: .unmet
    case .unknown: .unknown
    }
  }
}

extension Assessment {
  /// What its first warning asks for.
  func caution(_ assessed: CriterionAssessment) -> Phrase? {
    switch assessed.warnings.first {
    case .stale where assessed.criterion == .availability:
      Phrase(
        "confirm it again", "not confirmed for a while: check that it is still true")
    case .stale: Phrase("check in again", "check in again: this may be out of date")
    case .contradiction: conflict
    case .incomplete where snapshot.profile.transactions == nil:
      Phrase("add your payments", "add your payments to see when earnings drop out")
    case .incomplete:
      Phrase(
        "payments incomplete", "some payments are missing, so this may be wrong later")
    case .estimate: Phrase("estimated", "estimated from the sections entered here")
    case .lapsesSoon, nil: nil
    }
  }
}

extension CriterionAssessment {
  /// An outlook for what is met and lapses.
  func lapsing(_ phrase: (Day) -> Phrase) -> Phrase? {
    lapsesOn.map(phrase)
  }
}
