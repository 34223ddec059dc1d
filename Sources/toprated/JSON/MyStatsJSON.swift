import Eligibility
import ProfileStore

extension MyStatsOutput {
  var json: JSON { .object(savedMembers + readingMembers) }

  private var savedMembers: [(key: String, value: JSON)] {
    guard let saved, let path else { return [] }
    return [
      ("profile", .string(path)), ("step", .string(saved.name)),
      ("changed", .bool(saved.isChanged)),
    ]
  }

  private var readingMembers: [(key: String, value: JSON)] {
    let checkIn = reading.checkIn
    let notes = reading.notes.map { $0.words(on: checkIn.date) }
    return [("date", JSON(checkIn.date))]
      + MyStatsFigure.allCases.map { ($0.rawValue, checkIn[$0].map { JSON($0) } ?? .null) }
      + [
        ("risingTalent", JSON(checkIn.risingTalent)),
        ("badge", reading.badge.map { .string($0.rawValue) } ?? .null),
        ("availability", reading.availability.map { .string($0.rawValue) } ?? .null),
        ("missing", .array(reading.missing.map { .string($0.rawValue) })),
        ("notes", .array(notes.map(JSON.string))),
      ]
  }
}
