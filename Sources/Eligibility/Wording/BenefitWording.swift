extension Assessment {
  package func explanation(of benefit: Benefit) -> Explanation {
    let text = rules[benefit]
    return Explanation(
      title: text.title,
      why: [text.text, stateSentence],
      facts: benefit == .reducedFees ? [worth] : [],
      rule: "Comes with the badge.", source: rules.source)
  }

  /// What the reduced fee would have saved, or did.
  package var worth: Explanation.Fact {
    let saved = worthOfReducedFees.map {
      "\($0.words) in the last \(rules.earnings.windowDays) days"
    }
    return Explanation.Fact(
      benefitState == .active ? "worth" : "would be", saved ?? "not known without transactions")
  }

  /// What the state of the benefits means, and what is missing.
  package var stateSentence: String {
    switch benefitState {
    case .active: "Active: your profile shows the badge."
    case .pending:
      "Pending: all criteria are met; the badge comes by itself, as a rule within 48 hours."
    case .locked: "Locked: \(missing.joinedAsList)."
    }
  }

  private var missing: [String] {
    let (unmet, unknown) = (titles(.unmet), titles(.unknown))
    return [
      unmet.isEmpty ? nil : "\(unmet.joinedAsList) unmet",
      unknown.isEmpty ? nil : "\(unknown.joinedAsList) not known",
    ].compactMap(\.self)
  }
}
