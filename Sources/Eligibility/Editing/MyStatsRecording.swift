extension ProfileEdit {
  /// Returns one edit for the check-in, the badge, the availability and, if asked, the contracts.
  package static func myStats(
    _ reading: MyStatsReading, in profile: Profile, withContracts: Bool = false
  ) -> ProfileEdit {
    let contracts = ContractChanges(withContracts ? reading.contracts : [], in: profile)
    let parts = [
      reading.checkIn.figures.isEmpty ? nil : checkIn(reading.checkIn, in: profile),
      reading.badge.map { badge($0, in: profile) },
      reading.availability.map { availability($0, on: reading.checkIn.date, in: profile) },
      contracts.isEmpty ? nil : ProfileEdit(contracts.summary, contracts.steps),
    ].compactMap(\.self)
    return ProfileEdit(parts.map(\.name).joined(separator: ", "), parts.flatMap(\.steps))
  }

  private static func badge(_ badge: Badge, in profile: Profile) -> ProfileEdit {
    let name = changeSummary(
      for: ["badge"], from: profile.badge?.rawValue, to: .text(badge.rawValue))
    return ProfileEdit(name, [.set(.scalar(["badge"]), .text(badge.rawValue))])
  }

  /// Returns an edit that sets the availability, confirmed on `day`; empty if confirmed later.
  private static func availability(
    _ capacity: Capacity, on day: Day, in profile: Profile
  ) -> ProfileEdit {
    let steps: [Operation] = [
      .set(.scalar(["availability", "capacity"]), .text(capacity.rawValue)),
      .confirmAvailability(day),
    ]
    return ProfileEdit(
      "availability set to \(capacity.upworkName)",
      profile.isAvailabilityConfirmed(after: day) ? [] : steps)
  }
}
