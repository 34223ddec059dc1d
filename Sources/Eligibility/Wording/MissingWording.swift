extension Assessment {
  /// The criteria that are unknown because a figure is missing.
  package var missingCriteria: [Criterion] {
    criteria.filter { $0.status == .unknown }.map(\.criterion)
  }

  /// As in "3 figures missing: first contract, availability, last proposal".
  package var missingText: String {
    "\(pluralized(missingCriteria.count, "figure")) missing: "
      + missingCriteria.map(\.figureName).joined(separator: ", ")
  }
}
