import Eligibility

/// A gauge that shows a figure, with a mark at the required value.
struct Gauge: Equatable {
  static let columns = 12
  /// The cell of the mark if the figure has no maximum.
  private static let usualMark = columns - 2

  /// The cell of the mark at the required value.
  private let mark: Int
  private let filled: Int

  /// - Parameter most: The largest possible figure, or `nil` if there is none.
  private init(_ figure: Int, required: Int, most: Int? = nil, isMet: Bool) {
    let mark = most.map { min(Gauge.usualMark, required * Gauge.columns / $0) } ?? Gauge.usualMark
    let whole = most ?? required * Gauge.columns / Gauge.usualMark
    let filled = max(0, min(figure, whole)) * Gauge.columns / max(1, whole)
    self.mark = mark
    // The cell after the mark is filled if and only if the criterion is met.
    self.filled = isMet ? max(filled, mark + 2) : min(filled, mark)
  }

  /// Creates the gauge of a criterion; `nil` if it has no measure or its figure is unknown.
  init?(of criterion: Criterion, in assessment: Assessment) {
    let assessed = assessment[criterion]
    let (rules, isMet) = (assessment.rules, assessed.status == .met)
    switch assessed.evaluation.value {
    case .score(let score):
      self.init(score, required: rules.jobSuccessScore.atLeast, most: 100, isMet: isMet)
    case .daysSinceStart(let days):
      self.init(days, required: rules.firstContract.moreThanDays + 1, isMet: isMet)
    case .weeks(let bounds):
      self.init(
        bounds.lowerBound, required: rules.eligibleWeeks.atLeast, most: WeekCalendar.windowLength,
        isMet: isMet)
    case .percent(let percent):
      self.init(percent, required: rules.profileCompleteness.atLeast, isMet: isMet)
    case .money(let sum):
      self.init(sum.cents, required: rules.earnings.atLeast.cents, isMet: isMet)
    case .holds:
      let days = rules.accountHolds.clearAfterDays
      let missing = isMet ? 0 : assessed.metOn.map { $0 - assessment.date } ?? days
      self.init(days - missing, required: days, isMet: isMet)
    case .daysSinceActivity(let age):
      // The days that remain before the criterion lapses.
      let days = rules.activity.withinDays
      self.init(days - age, required: 0, most: days, isMet: isMet)
    case .capacity, nil: return nil
    }
  }

  func line(_ role: Role) -> Line {
    var line = Line()
    for cell in 0..<Gauge.columns {
      if cell == mark {
        line.append("┃", .strong)
      } else {
        line.append(cell < filled ? "▰" : "▱", cell < filled ? role : .faint)
      }
    }
    return line
  }
}
