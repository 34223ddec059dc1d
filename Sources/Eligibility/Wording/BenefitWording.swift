extension Assessment {
  package func explanation(of benefit: Benefit) -> Explanation {
    let text = rules[benefit]
    return Explanation(
      title: text.title,
      why: [text.text, text.since ?? stateSentence],
      facts: benefit == .reducedFees ? [worth] : [],
      rule: "Comes with the badge.", source: rules.sourceText)
  }

  /// What the reduced fee saves, or would save.
  package var worth: Explanation.Fact {
    guard let saved = worthOfReducedFees else {
      return Explanation.Fact("worth", "unknown: add your payments")
    }
    let period = "in the last \(rules.earnings.windowDays) days"
    guard saved > .zero else {
      return Explanation.Fact("worth", "no savings: no Featured Job paid you \(period)")
    }
    let verb = benefitState == .active ? "you saved" : "you would have saved"
    return Explanation.Fact(
      "worth", "\(verb) \(saved.formatted()) \(period), under the fees of that time")
  }

  /// A sentence about the state of the benefits, with the criteria that are not met or unknown.
  package var stateSentence: String {
    switch benefitState {
    case .active: "Active: your profile shows the badge."
    case .pending:
      "Pending: all criteria are met. Upwork usually adds the badge within 48 hours, at the latest "
        + "with its review every two weeks, if you still qualify."
    case .locked: "Locked: \(missing.joinedAsList)."
    }
  }

  private var missing: [String] {
    let (unmet, unknown) = (names(.unmet), names(.unknown))
    return [
      unmet.isEmpty ? nil : "\(unmet.joinedAsList) not met",
      unknown.isEmpty ? nil : "\(unknown.joinedAsList) unknown",
    ].compactMap(\.self)
  }
}
