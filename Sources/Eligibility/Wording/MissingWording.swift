extension Assessment {
  /// The criteria that a figure is missing for.
  package var missingCriteria: [Criterion] {
    criteria.filter { $0.status == .unknown }.map(\.criterion)
  }

  /// As in "3 figures missing: first contract, availability, last proposal".
  package var missingWords: String {
    "\(pluralized(missingCriteria.count, "figure")) missing: "
      + missingCriteria.map(\.figureName).joined(separator: ", ")
  }
}

extension Criterion {
  /// What a person adds so that it is known.
  package var figureName: String {
    switch self {
    case .jobSuccessScore: "Job Success Score"
    case .firstContract: "first contract"
    case .eligibleWeeks: "eligible weeks"
    case .profileCompleteness: "profile completeness"
    case .earnings: "12-month earnings"
    case .availability: "availability"
    case .accountHolds: "account holds"
    case .activity: "last proposal"
    }
  }
}
