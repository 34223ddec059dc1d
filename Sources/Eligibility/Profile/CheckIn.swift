/// A check-in: the figures that My Stats showed on one day.
package struct CheckIn: Equatable, Sendable {
  package var date: Day
  package var score: Score?
  package var risingTalent: Bool?
  /// The official "Top Rated eligible weeks" figure, 0 to 16.
  package var eligibleWeeks: Int?
  /// The official "12-month earnings" figure.
  package var earnings: Money?
  /// The profile completeness, in percent.
  package var completeness: Int?
  /// The official "recent account holds" figure.
  package var accountHolds: Int?
  package var note: String?

  package init(date: Day) {
    self.date = date
  }
}

extension CheckIn: ProfileRecord {
  package static var blank: CheckIn { CheckIn(date: .first) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("date", .day, &date)
    fields.optional("score", .score, &score)
    fields.optional("risingTalent", .flag, &risingTalent)
    fields.optional("eligibleWeeks", .integer(WeekCalendar.counts), &eligibleWeeks)
    fields.optional("earnings", .amount(.notNegative), &earnings)
    fields.optional("completeness", .percent, &completeness)
    fields.optional("accountHolds", .count, &accountHolds)
    fields.optional("note", .text, &note)
  }

  /// All fields except the date.
  package var figures: [JSONMember] { fields.filter { $0.key != "date" } }
}

/// The Job Success Score as My Stats shows it.
package enum Score: Equatable, Sendable {
  case percent(Int)
  /// My Stats shows no score.
  case notShown

  package var percent: Int? {
    switch self {
    case .percent(let percent): percent
    case .notShown: nil
    }
  }
}
