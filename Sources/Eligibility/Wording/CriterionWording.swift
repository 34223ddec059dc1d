/// A text in two lengths: a few words for a narrow row, and a whole clause.
package struct Phrase: Equatable, Sendable {
  package let short: String
  package let long: String

  init(_ short: String, _ long: String) {
    self.short = short
    self.long = long
  }
}

extension Phrase {
  /// Both texts, each capitalized as the beginning of a sentence.
  var capitalized: Phrase {
    Phrase(short.capitalizedFirst, long.capitalizedFirst)
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Creates a phrase with the same short and long text.
  package init(stringLiteral text: String) {
    self.init(text, text)
  }
}

/// The text of the details panel for a selected item.
package struct Explanation: Equatable, Sendable {
  package var title: String
  /// Sentences that explain the current state.
  package var why: [String]
  /// The figures and dates behind it.
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

/// One row of the criteria, on the screen and in text.
package struct CriterionRow: Equatable, Sendable {
  package let criterion: Criterion
  package let sign: Sign
  package let title: String
  package let figure: String
  package let requirement: String
  /// When the status changes, what is missing, or what to check.
  package let outlook: Phrase?

  package enum Sign: String, Sendable {
    case met
    /// Met, but needs attention.
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

  /// Returns the outlook, after the first warning unless the criterion lapses soon.
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
  /// Returns what the first warning asks for; `nil` if there is nothing to do about it.
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
  /// Returns an outlook for a criterion that is met; `nil` if it does not lapse.
  func lapsing(_ phrase: (Day) -> Phrase) -> Phrase? {
    lapsesOn.map(phrase)
  }
}
