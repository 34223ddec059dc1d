import Eligibility
import Testing

/// Merging two what-ifs, as when options of the command line override a saved one.
@Suite struct ScenarioTests {
  /// Sets each field to the first (`true`) or second (`false`) of two values.
  static let fields: [(name: String, set: @Sendable (inout Scenario, Bool) -> Void)] = [
    ("name", { $0.name = $1 ? "b" : "a" }), ("score", { $0.score = $1 ? 2 : 1 }),
    ("weeklyEarnings", { $0.weeklyEarnings = Money(cents: $1 ? 2 : 1) }),
    ("earn", { $0.earn = [.init(date: Day(number: 20_779), amount: Money(cents: $1 ? 2 : 1))] }),
    ("stayActive", { $0.stayActive = $1 }), ("completeness", { $0.completeness = $1 ? 2 : 1 }),
    (
      "availability",
      {
        var availability = Availability()
        availability.capacity = $1 ? .asNeeded : .moreThan30
        $0.availability = availability
      }
    ), ("liftHolds", { $0.liftHolds = $1 }),
    ("assume", { $0.assume = [.activity: $1 ? .met : .unmet] }),
  ]

  @Test(arguments: fields.indices) func whatTheOtherHasIsTakenAndTheRestKept(_ index: Int) {
    var (base, other, wanted) = (Scenario(), Scenario(), Scenario())
    for (number, field) in ScenarioTests.fields.enumerated() {
      field.set(&base, false)
      field.set(&wanted, number == index)
    }
    ScenarioTests.fields[index].set(&other, true)
    #expect(base.overridden(by: other) == wanted)
    #expect(base.overridden(by: Scenario()) == base)
    #expect(Scenario().overridden(by: base) == base)
  }

  /// Otherwise a what-if with only this field would be described as "nothing tried yet".
  @Test(arguments: fields.indices.dropFirst()) func everyFieldIsDescribed(_ index: Int) {
    var scenario = Scenario()
    ScenarioTests.fields[index].set(&scenario, true)
    #expect(!scenario.assumptions(on: Day(number: 20_779)).isEmpty)
  }

  @Test func everyFieldIsInTheTable() {
    #expect(
      Mirror(reflecting: Scenario()).children.compactMap(\.label)
        == ScenarioTests.fields.map(\.name))
  }
}
