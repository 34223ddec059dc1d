/// What a My Stats page, or an answer of Upwork's API, shows.
package struct MyStatsReading: Equatable, Sendable {
  /// Its figures, on the day they are from.
  package var checkIn: CheckIn
  /// What the profile shows now.
  package var badge: Badge?
  package var availability: Capacity?
  /// Of Upwork's API, in its order.
  package var contracts: [Contract] = []
  package var notes: [MyStatsNote] = []

  package init(date: Day) {
    checkIn = CheckIn(date: date)
  }

  /// The figures that were not found, or could not be used.
  package var missing: [MyStatsFigure] {
    MyStatsFigure.allCases.filter { checkIn[$0] == nil }
  }

  /// Takes what was typed instead of what was read, and drops the notes that are settled by it.
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

  /// Nothing that could be saved.
  package var isEmpty: Bool {
    checkIn.figures.isEmpty && badge == nil && availability == nil
  }
}

/// A figure of the My Stats page.
package enum MyStatsFigure: String, CaseIterable, Sendable {
  case score, earnings, eligibleWeeks, accountHolds, completeness
}

/// What to know about a reading beside its values.
package enum MyStatsNote: Equatable, Sendable {
  package enum NoteSubject: Equatable, Sendable {
    case figure(MyStatsFigure)
    case day, badge, availability
  }

  /// With both values as they are shown.
  case conflict(NoteSubject, String, String)
  /// Out of range, or not written as a value of its kind.
  case unusable(NoteSubject, String)
  /// The page is too old for its day to be the check-in's.
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
    has(figure) ? figures.first { $0.key == figure.rawValue }?.value : nil
  }

  /// Quick to answer for many check-ins.
  private func has(_ figure: MyStatsFigure) -> Bool {
    switch figure {
    case .score: score != nil
    case .earnings: earnings != nil
    case .eligibleWeeks: eligibleWeeks != nil
    case .accountHolds: accountHolds != nil
    case .completeness: completeness != nil
    }
  }

  /// With the figures of another where this has none.
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
