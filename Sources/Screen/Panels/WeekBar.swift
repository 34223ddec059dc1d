import Eligibility

/// A week of the score chart.
package enum WeekBar: Equatable {
  /// No longer in the window.
  case older(WeekAssessment)
  case ended(WeekAssessment)
  /// With the week that leaves the window when this one ends, if the chart shows that.
  case inProgress(WeekAssessment, leaving: WeekAssessment?)
  case coming(ComingWeek)

  var ends: Day {
    switch self {
    case .older(let week), .ended(let week), .inProgress(let week, _): week.ends
    case .coming(let week): week.ends
    }
  }

  /// In percent; `nil` is a gap, not zero.
  var score: Int? {
    switch self {
    case .older(let week), .ended(let week), .inProgress(let week, _):
      week.standing?.score?.percent
    case .coming(let week): week.score
    }
  }

  var isComing: Bool {
    switch self {
    case .older: false
    case .ended(let week), .inProgress(let week, _): week.isSupposed
    case .coming: true
    }
  }

  /// The mark below the bar: whether the week counts, or that a weak week expires when it ends.
  var mark: Mark {
    switch self {
    case .older: .none
    case .ended(let week): .week(WeekMark(week))
    case .inProgress(let week, let leaving):
      week.standing == nil && leaving?.eligible == false
        ? .weakExpires : .week(WeekMark(week, isInProgress: true))
    case .coming(let week):
      if week.expiring?.eligible == false {
        .weakExpires
      } else {
        week.eligible == false ? .week(.fails) : .none
      }
    }
  }

  enum Mark: Equatable {
    case week(WeekMark)
    case weakExpires, none

    var glyph: Line {
      switch self {
      case .week(let mark): Line(mark.rawValue, mark.role)
      case .weakExpires: Line("▴", .forecast)
      case .none: Line(" ")
      }
    }
  }

  /// Returns the legend of the marks below `columns`.
  static func legend(of columns: [WeekBar]) -> Line {
    legend(of: WeekMark.allCases.filter { mark in columns.contains { $0.mark == .week(mark) } })
  }

  static func legend(of marks: [WeekMark]) -> Line {
    marks.reduce(into: Line()) { line, mark in
      line += Line(" ") + Line(mark.rawValue, mark.role) + Line(" \(mark.legendEntry) ", .faint)
    }
  }

  /// Returns a summary of the week for one row.
  func summary(in assessment: Assessment) -> String {
    switch self {
    case .older(let week):
      "\(week.ends.formatted(.short)): \(week.shown) · expired \(assessment.expiry(week).formatted(.short))"
    case .ended(let week):
      "\(week.ends.formatted(.short)): \(week.shown), \(counts(week.eligible)) · "
        + "expires \(assessment.expiry(week).formatted(.short))"
    case .inProgress(let week, _): "\(week.ends.formatted(.short)), in progress: \(week.shown)"
    case .coming(let week):
      "\(week.ends.formatted(.short)), then \(week.window.formatted()) of \(assessment.weeks.count)"
        + " if \(assessment.supposition.short)"
    }
  }

  /// As in "week to 5 Sep: 86%, doesn't count, expires 26 Dec".
  func sentence(in assessment: Assessment) -> String {
    guard case .ended(let week) = self else { return "week to \(summary(in: assessment))" }
    let expiry = assessment.expiry(week).formatted(relativeTo: assessment.date)
    return "week to \(week.ends.formatted(.short)): \(week.shown), \(counts(week.eligible)), "
      + "expires \(expiry)"
  }

  private func counts(_ eligible: Bool?) -> String {
    eligible.map { $0 ? "counts" : "doesn't count" } ?? "unknown"
  }

  func explanation(in assessment: Assessment) -> Explanation {
    switch self {
    case .older(let week), .ended(let week), .inProgress(let week, _):
      assessment.explanation(of: week)
    case .coming(let week): assessment.explanation(of: week)
    }
  }
}

extension WeekMark {
  fileprivate var role: Role {
    switch self {
    case .counts: .weekCounts
    case .fails: .weekFails
    case .rising: .weekRising
    case .unknown: .unknown
    case .inProgress: .weekOpen
    }
  }
}
