import Eligibility

/// All values that a page shows, before conflicts between them are resolved.
struct MyStatsFindings {
  var score = Sighting<Score>()
  var earnings = Sighting<Money>()
  var eligibleWeeks = Sighting<Int>()
  var accountHolds = Sighting<Int>()
  var completeness = Sighting<Int>()
  var day = Sighting<Day>()
  var badge = Sighting<Badge>()
  var availability = Sighting<Capacity>()
  var contracts: [Contract] = []

  /// The values that a page shows for one field.
  struct Sighting<Value: Equatable> {
    private(set) var first: Shown<Value>?
    private(set) var other: Shown<Value>?
    private(set) var unusable: String?

    mutating func add(_ shown: Shown<Value>) {
      if shown.value == nil {
        unusable = unusable ?? shown.text
      } else if first == nil {
        first = shown
      } else if first?.value != shown.value {
        other = other ?? shown
      }
    }

    /// Returns the value if the page shows exactly one; adds a note if it is in doubt.
    fileprivate func settled(
      _ subject: MyStatsNote.NoteSubject, _ notes: inout [MyStatsNote]
    ) -> Value? {
      if let first, let other {
        notes.append(.conflict(subject, first.text, other.text))
      } else if let unusable {
        notes.append(.unusable(subject, unusable))
      } else {
        return first?.value
      }
      return nil
    }

    fileprivate var isEmpty: Bool { first == nil && unusable == nil }
  }

  /// A value and how the page shows it; the value is `nil` if it is invalid or out of range.
  struct Shown<Value: Equatable>: Equatable {
    let value: Value?
    let text: String
  }

  /// Whether nothing was found, apart from a day.
  var isEmpty: Bool {
    score.isEmpty && earnings.isEmpty && eligibleWeeks.isEmpty && accountHolds.isEmpty
      && completeness.isEmpty && badge.isEmpty && availability.isEmpty
      && contracts.isEmpty
  }

  func reading(today: Day) -> MyStatsReading {
    var notes: [MyStatsNote] = []
    let day = day.settled(.day, &notes)
    let isRecent = day.map { (0...MyStatsFindings.oldest).contains(today - $0) } ?? false
    if let day, !isRecent { notes.append(.old(day)) }
    var reading = MyStatsReading(date: isRecent ? day ?? today : today)
    reading.checkIn.score = score.settled(.figure(.score), &notes)
    reading.checkIn.earnings = earnings.settled(.figure(.earnings), &notes)
    reading.checkIn.eligibleWeeks = eligibleWeeks.settled(.figure(.eligibleWeeks), &notes)
    reading.checkIn.accountHolds = accountHolds.settled(.figure(.accountHolds), &notes)
    reading.checkIn.completeness = completeness.settled(.figure(.completeness), &notes)
    reading.badge = badge.settled(.badge, &notes)
    reading.availability = availability.settled(.availability, &notes)
    reading.checkIn.risingTalent = reading.badge == .risingTalent ? true : nil
    reading.contracts = contracts
    reading.notes = notes
    return reading
  }

  /// The maximum age of a page, in days, for its day to be used.
  private static let oldest = 13
}
