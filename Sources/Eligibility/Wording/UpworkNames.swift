/// Upwork's names for the values of a profile.

extension Capacity {
  /// The label of the choice in the Upwork profile.
  package var upworkName: String {
    switch self {
    case .moreThan30: "More than 30 hrs/week"
    case .lessThan30: "Less than 30 hrs/week"
    case .asNeeded: "As needed – open to offers"
    case .notAvailable: "Not available"
    }
  }
}

extension Transaction.Kind {
  package var upworkName: String {
    switch self {
    case .hourly: "Hourly"
    case .fixedPrice: "Fixed price"
    case .bonus: "Bonus"
    case .refund: "Refund"
    case .other: "Other"
    }
  }
}

extension Activity.Kind {
  package var upworkName: String {
    switch self {
    case .proposal: "Proposal sent"
    case .invitation: "Invitation accepted"
    }
  }
}
