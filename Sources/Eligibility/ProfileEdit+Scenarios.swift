/// What people do with saved what-ifs, as changes of a profile.
extension ProfileEdit {
  /// Under its name: over the one that has that name, or as a new one.
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

  /// The one thing in a scenario that can be true already, confirmed today; nil: it has none.
  package static func applying(
    _ scenario: Scenario, over stated: Availability, today: Day
  ) -> ProfileEdit? {
    guard var availability = scenario.availability else { return nil }
    availability.confirmed = today
    let keys = ["capacity", "hoursPerWeek", "availableFrom", "confirmed"]
    let steps = keys.map { key in
      Operation.set(.scalar(["availability", key]), availability.fields.value(of: key))
    }
    return ProfileEdit("availability: \(stated.words) → \(availability.words)", steps)
  }
}

extension Scenario {
  /// In the order of the format.
  package var fields: [ProfileEdit.Field] {
    let earnings = earn.map { $0.map(\.plainValue) }
    let assumed = assume.map { assume in
      Criterion.allCases.compactMap { criterion in
        assume[criterion].map { ProfileEdit.Field(criterion.rawValue, .text($0.rawValue)) }
      }
    }
    let fields: [ProfileEdit.Field?] = [
      name.map { .init("name", .text($0)) },
      score.map { .init("score", .integer($0)) },
      weeklyEarnings.map { .init("weeklyEarnings", .money($0)) },
      earnings.map { .init("earn", .list($0)) },
      stayActive.map { .init("stayActive", .bool($0)) },
      completeness.map { .init("completeness", .integer($0)) },
      availability.map { .init("availability", .object($0.fields)) },
      liftHolds.map { .init("liftHolds", .bool($0)) },
      assumed.map { .init("assume", .object($0)) },
    ]
    return fields.compactMap(\.self)
  }
}

extension Scenario.Earning {
  fileprivate var plainValue: JSONValue {
    .object([.init("date", .day(date)), .init("amount", .money(amount))])
  }
}

extension Availability {
  fileprivate var fields: [ProfileEdit.Field] {
    let fields: [ProfileEdit.Field?] = [
      capacity.map { .init("capacity", .text($0.rawValue)) },
      hoursPerWeek.map { .init("hoursPerWeek", .hours($0)) },
      availableFrom.map { .init("availableFrom", .day($0)) },
      confirmed.map { .init("confirmed", .day($0)) },
    ]
    return fields.compactMap(\.self)
  }
}

extension [ProfileEdit.Field] {
  fileprivate func value(of key: String) -> JSONValue? {
    first { $0.key == key }?.value
  }
}
