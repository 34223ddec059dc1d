import Eligibility

/// The keys of the format, each level in the order of the format.
package enum ProfileKeys {
  static let top = [
    "version", "freelancer", "badge", "firstContract", "availability", "sections", "checkIns",
    "transactionsSince", "transactions", "activity", "holds", "contracts", "scenarios",
  ]

  private static let objects = [
    "freelancer": ["name", "title", "category", "country"],
    "availability": ["capacity", "hoursPerWeek", "availableFrom", "confirmed"],
    "sections": [
      "updated", "photo", "overview", "employment", "skills", "portfolio", "education", "video",
      "linkedAccount", "certifications", "otherExperience",
    ],
  ]

  /// Where single values stand that a person can set.
  package static let scalars: [[String]] = top.flatMap { key in
    if let keys = objects[key] { return keys.map { [key, $0] } }
    let isList = ListField(rawValue: key) != nil
    return isList || key == "version" ? [] : [[key]]
  }

  /// - Parameter path: the keys that lead to an object; empty for the whole profile.
  static func keys(under path: [String]) -> [String] {
    switch path.count {
    case 0: top
    case 1: objects[path[0]] ?? []
    default: []
    }
  }

  static func keys(of list: ListField) -> [String] {
    switch list {
    case .checkIns:
      [
        "date", "score", "risingTalent", "eligibleWeeks", "earnings", "completeness",
        "accountHolds", "note",
      ]
    case .transactions:
      ["date", "type", "amount", "contract", "reference", "featured", "estimate", "note"]
    case .activity: ["date", "type", "note"]
    case .holds: ["from", "to", "reason", "note"]
    case .contracts:
      [
        "client", "title", "firstPaid", "lastPaid", "paid", "periods", "ended", "stars",
        "endedBadly", "excluded", "note",
      ]
    case .scenarios:
      [
        "name", "score", "weeklyEarnings", "earn", "stayActive", "completeness", "availability",
        "liftHolds", "assume",
      ]
    }
  }
}
