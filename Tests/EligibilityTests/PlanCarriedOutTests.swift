import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// Carries out plans: records each step in a file on its last safe day, as the commands and forms
/// do, and reads the file again.
@Suite struct PlanCarriedOutTests {
  @Test(arguments: Rounds.seeds(40, all: 160)) func comesTrue(_ seed: Int) throws {
    let rules = try #require(rules)
    var person = RandomProfile(seed)
    if seed % 2 == 0 { person.checkInToday() }
    let kept = try KeptProfile(person.profile)
    let plan = Plan(Snapshot(try kept.load(), today: person.today, rules: rules))
    var records = plan.steps.flatMap { $0.action.records(in: plan.snapshot) }
    for day in plan.promisedDays {
      for record in records where record.day <= day { try kept.save(record) }
      records.removeAll { $0.day <= day }
      let then = Snapshot(kept.profile, today: day, rules: rules)
      #expect(then.unmet == [], "on \(day): \(plan.steps.map(\.action))")
    }
  }

  /// Makes sure that the test above covers figures of the same day and first payments.
  @Test func chanceBringsFiguresOfToday() throws {
    let rules = try #require(rules)
    let plans = stride(from: 0, to: 160, by: 2).map { seed in
      var person = RandomProfile(seed)
      person.checkInToday()
      return Plan(Snapshot(person.profile, today: person.today, rules: rules))
    }
    func count(_ isKind: (Plan, PlannedAction) -> Bool) -> Int {
      plans.count { plan in plan.steps.contains { isKind(plan, $0.action) } }
    }
    #expect(
      count { plan, action in
        if case .earn = action { plan.snapshot.officialEarnings?.date == plan.today } else { false }
      } > 5)
    #expect(
      count { plan, action in
        if case .fillIn = action {
          plan.snapshot.officialCompleteness?.date == plan.today
        } else {
          false
        }
      } > 5)
    #expect(
      count { plan, action in
        if case .earn = action { plan.snapshot.profile.isFirstTransaction } else { false }
      } > 5)
  }
}

extension Plan {
  fileprivate var promisedDays: [Day] {
    switch goal {
    case .reach(on: let day): [day]
    case .keep(through: let day): (today.daysSince1970...day.daysSince1970).map(Day.init)
    case nil: []
    }
  }
}

extension Snapshot {
  fileprivate var unmet: [Criterion] {
    let projection = projecting([])
    return Criterion.allCases.filter { projection.status($0, on: today) != .met }
  }
}

/// What the user records on one day.
private struct Record {
  let day: Day
  let edits: (Profile) -> [ProfileEdit]

  init(_ day: Day, _ edits: @escaping (Profile) -> [ProfileEdit]) {
    self.day = day
    self.edits = edits
  }

  static func checkIn(_ day: Day, _ fill: (inout CheckIn) -> Void) -> Record {
    var checkIn = CheckIn(date: day)
    fill(&checkIn)
    return Record(day) { [checkIn] in [.checkIn(checkIn, in: $0)] }
  }
}

extension PlannedAction {
  fileprivate func records(in snapshot: Snapshot) -> [Record] {
    switch self {
    case .propose(let day):
      [Record(day) { _ in [.activity(Activity(date: day, type: .proposal))] }]
    case .setAvailability(let availability, from: let day):
      [Record(day) { _ in availability.edits(on: day) }]
    case .fillIn([], by: let day): [.checkIn(day) { $0.completeness = 100 }]
    case .fillIn(let entries, by: let day):
      [Record(day) { profile in entries.map { $0.edit(of: profile, on: day) } }]
    case .earn(let first, then: let further):
      ([first] + further).map { earning in
        let payment = Transaction(date: earning.date, type: .fixedPrice, amount: earning.amount)
        return Record(earning.date) { [.transaction(payment, in: $0)] }
      }
    case .keepScore(let weeks):
      weeks.ends.map { day in
        .checkIn(day) { $0.score = .percent(max(snapshot.standing?.score?.percent ?? 0, 90)) }
      }
    case .keepRisingTalent(let weeks):
      weeks.ends.map { day in .checkIn(day) { $0.risingTalent = true } }
    }
  }
}

extension ClosedRange<Day> {
  fileprivate var ends: [Day] {
    stride(from: lowerBound.daysSince1970, through: upperBound.daysSince1970, by: 7).map(Day.init)
  }
}

extension Availability {
  fileprivate func edits(on day: Day) -> [ProfileEdit] {
    [
      ("capacity", capacity.map { .text($0.rawValue) }),
      ("availableFrom", availableFrom.map { .day($0) }),
    ]
    .map { .set(["availability", $0.0], to: $0.1, was: nil, today: day) }
  }
}

extension SectionEntries {
  fileprivate func edit(of profile: Profile, on day: Day) -> ProfileEdit {
    let filled = (profile.sections ?? Sections()).adding(self)
    let value = filled.fields.first { $0.key == section.rawValue }?.value
    return .set(["sections", section.rawValue], to: value, was: nil, today: day)
  }
}

/// A profile in its own temporary file.
private final class KeptProfile {
  private let folder: TemporaryFolder
  private let store: Store
  private(set) var profile: Profile

  init(_ profile: Profile) throws {
    folder = try TemporaryFolder()
    store = Store(path: try folder.write(profile.emptyLists))
    self.profile = profile
    _ = try store.change(today: Day(number: 20_000)) { _ in profile.whole }
    let loaded = try load()
    guard loaded == profile else { throw NotKept() }
  }

  struct NotKept: Error {}

  func load() throws -> Profile {
    profile = try ProfileFile.load(store.path).profile
    return profile
  }

  func save(_ record: Record) throws {
    for edit in record.edits(profile) {
      _ = try store.change(today: record.day) { _ in edit }
      _ = try load()
    }
  }
}

extension Profile {
  /// The JSON of a profile with the same lists, all empty.
  fileprivate var emptyLists: String {
    let lists = [
      ("checkIns", checkIns != nil), ("transactions", transactions != nil),
      ("activity", activity != nil), ("holds", holds != nil),
    ]
    let members = lists.filter(\.1).map { "\"\($0.0)\": []" }
    return "{\((["\"version\": 1"] + members).joined(separator: ", "))}"
  }

  /// One edit that adds everything in the profile.
  fileprivate var whole: ProfileEdit {
    let scalars: [([String], JSONValue?)] =
      [
        (["firstContract"], firstContract.map { .day($0) }),
        (["transactionsSince"], transactionsSince.map { .day($0) }),
        (["availability", "capacity"], availability.capacity.map { .text($0.rawValue) }),
        (["availability", "hoursPerWeek"], availability.hoursPerWeek?.jsonValue),
        (["availability", "availableFrom"], availability.availableFrom.map { .day($0) }),
      ] + (sections?.fields ?? []).map { (["sections", $0.key], $0.value) }
    let entries =
      (checkIns ?? []).map {
        ProfileEdit.Operation.add(.checkIns, [.init("date", .day($0.date))] + $0.figures)
      }
      + (transactions ?? []).map { .add(.transactions, $0.fields) }
      + (activity ?? []).flatMap { ProfileEdit.activity($0).steps }
      + (holds ?? []).flatMap { ProfileEdit.hold($0).steps }
    let values = scalars.compactMap { path, value in
      value.map { ProfileEdit.Operation.set(.scalar(path), $0) }
    }
    return ProfileEdit("everything", values + entries)
  }
}
