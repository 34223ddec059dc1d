extension Assessment {
  package func explanation(of benefit: Benefit) -> Explanation {
    let text = rules[benefit]
    return Explanation(
      title: text.title,
      why: [text.text] + (text.since.map { [$0] } ?? []) + [stateSentence],
      facts: benefit == .reducedFees ? [worth] : [],
      rule: "Comes with the badge.", source: rules.sourceWords)
  }

  /// What the reduced fee would have saved, or did.
  package var worth: Explanation.Fact {
    let saved = worthOfReducedFees.map {
      "\($0.words) in the last \(rules.earnings.windowDays) days"
    }
    let verb = benefitState == .active ? "you saved" : "you would have saved"
    return Explanation.Fact(
      "worth",
      saved.map { "\(verb) \($0), under the fees of that time" } ?? "unknown: add your payments")
  }

  /// What the state of the benefits means, and what is missing.
  package var stateSentence: String {
    switch benefitState {
    case .active: "Active: your profile shows the badge."
    case .pending:
      "Pending: all criteria are met. The badge comes by itself, usually within 48 hours, at the "
        + "latest with Upwork's review every two weeks."
    case .locked: "Locked: \(missing.joinedAsList)."
    }
  }

  private var missing: [String] {
    let (unmet, unknown) = (titles(.unmet), titles(.unknown))
    return [
      unmet.isEmpty ? nil : "\(unmet.joinedAsList) not met",
      unknown.isEmpty ? nil : "\(unknown.joinedAsList) unknown",
    ].compactMap(\.self)
  }
}
