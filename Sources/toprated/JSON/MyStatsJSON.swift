import Eligibility
import ProfileStore

extension MyStatsOutput {
  var json: JSONValue { .object(savedMembers + readingMembers) }

  private var savedMembers: [(key: String, value: JSONValue)] {
    guard let saved, let path else { return [] }
    return [
      ("profile", .text(path)), ("step", .text(saved.name)),
      ("changed", .bool(saved.isChanged)),
    ]
  }

  private var readingMembers: [(key: String, value: JSONValue)] {
    let checkIn = reading.checkIn
    let notes = reading.notes.map { $0.message(on: checkIn.date) }
    return [("date", JSONValue(checkIn.date))]
      + MyStatsFigure.allCases.map { ($0.rawValue, checkIn[$0] ?? .null) }
      + [
        ("risingTalent", JSONValue(checkIn.risingTalent)),
        ("badge", reading.badge.map { .text($0.rawValue) } ?? .null),
        ("availability", reading.availability.map { .text($0.rawValue) } ?? .null),
        ("missing", .list(reading.missing.map { .text($0.rawValue) })),
        ("notes", .list(notes.map(JSONValue.text))),
      ] + contractMembers
  }

  /// The contract changes in the answer; empty if it has no contracts.
  private var contractMembers: [(key: String, value: JSONValue)] {
    if reading.contracts.isEmpty { return [] }
    return [("contracts", .list(contracts.sentences(atMost: .max).map(JSONValue.text)))]
  }
}
