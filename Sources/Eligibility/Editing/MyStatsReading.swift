/// The values read from a My Stats page or from a response of Upwork's API.
package struct MyStatsReading: Equatable, Sendable {
  /// The figures, dated with the day they are from.
  package var checkIn: CheckIn
  /// The badge that the Upwork profile shows now.
  package var badge: Badge?
  package var availability: Capacity?
  /// The contracts from Upwork's API, in its order.
  package var contracts: [Contract] = []
  package var notes: [MyStatsNote] = []

  package init(date: Day) {
    checkIn = CheckIn(date: date)
  }

  /// The figures that were not found or could not be used.
  package var missing: [MyStatsFigure] {
    MyStatsFigure.allCases.filter { checkIn[$0] == nil }
  }

  /// Replaces read values by typed ones, and drops the notes that this settles.
  package mutating func prefer(_ typed: CheckIn, badge typedBadge: Badge?) {
    let date = checkIn.date
    checkIn = typed.filled(from: checkIn)
    checkIn.date = date
    badge = typedBadge ?? badge
    notes.removeAll { note in
      switch note.subject {
      case .figure(let figure): typed[figure] != nil
      case .badge: typedBadge != nil
      case .day, .availability: false
      }
    }
  }

  /// Whether there is nothing to save.
  package var isEmpty: Bool {
    checkIn.figures.isEmpty && badge == nil && availability == nil
  }
}

/// A figure of the My Stats page.
package enum MyStatsFigure: String, CaseIterable, Sendable {
  case score, earnings, eligibleWeeks, accountHolds, completeness
}

/// A remark about a reading.
package enum MyStatsNote: Equatable, Sendable {
  package enum NoteSubject: Equatable, Sendable {
    case figure(MyStatsFigure)
    case day, badge, availability
  }

  /// The page shows two different values, both given as they are shown.
  case conflict(NoteSubject, String, String)
  /// The value is out of range or malformed.
  case unusable(NoteSubject, String)
  /// The page's date is too old or in the future, so it is not the date of the check-in.
  case old(Day)

  package var subject: NoteSubject {
    switch self {
    case .conflict(let subject, _, _), .unusable(let subject, _): subject
    case .old: .day
    }
  }
}

extension CheckIn {
  package subscript(_ figure: MyStatsFigure) -> JSONValue? {
    figures.first { $0.key == figure.rawValue }?.value
  }

  /// Returns this check-in with missing figures taken from another.
  fileprivate func filled(from other: CheckIn) -> CheckIn {
    var filled = self
    filled.score = score ?? other.score
    filled.risingTalent = risingTalent ?? other.risingTalent
    filled.eligibleWeeks = eligibleWeeks ?? other.eligibleWeeks
    filled.earnings = earnings ?? other.earnings
    filled.completeness = completeness ?? other.completeness
    filled.accountHolds = accountHolds ?? other.accountHolds
    filled.note = note ?? other.note
    return filled
  }
}
