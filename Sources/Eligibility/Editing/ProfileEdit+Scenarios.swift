/// The edits that save and apply what-ifs.
extension ProfileEdit {
  /// Returns an edit that saves a scenario, replacing the one with the same name.
  package static func saving(_ scenario: Scenario, in profile: Profile) -> ProfileEdit {
    let name = "what-if saved: \(scenario.name ?? "")"
    let saved = profile.scenarios ?? []
    guard let place = saved.firstIndex(where: { $0.name == scenario.name }) else {
      return ProfileEdit(name, [.add(.scenarios, scenario.fields)])
    }
    let keys = (saved[place].fields + scenario.fields).map(\.key)
    let changed = Set(keys).filter {
      saved[place].fields.value(of: $0) != scenario.fields.value(of: $0)
    }
    return ProfileEdit(
      name,
      changed.sorted().map { .set(.entry(.scenarios, place, $0), scenario.fields.value(of: $0)) })
  }

  /// Returns an edit that sets the scenario's availability, confirmed today; `nil` if it has none.
  ///
  /// No other setting of a what-if can be true already.
  package static func applying(
    _ scenario: Scenario, over stated: Availability, today: Day
  ) -> ProfileEdit? {
    guard var availability = scenario.availability else { return nil }
    availability.confirmed = today
    let steps = availability.format.map(\.key).map { key in
      Operation.set(.scalar(["availability", key]), availability.fields.value(of: key))
    }
    return ProfileEdit("availability: \(stated.summary) → \(availability.summary)", steps)
  }
}

extension [JSONMember] {
  fileprivate func value(of key: String) -> JSONValue? {
    first { $0.key == key }?.value
  }
}
