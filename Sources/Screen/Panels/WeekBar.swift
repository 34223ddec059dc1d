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
    case .ended(let week): Mark(week)
    case .inProgress(let week, let leaving):
      week.standing != nil ? Mark(week) : leaving?.eligible == false ? .weakLeaves : .now
    case .coming(let week):
      if week.expiring?.eligible == false {
        .weakLeaves
      } else {
        week.eligible == false ? .fails : .none
      }
    }
  }

  enum Mark: CaseIterable {
    case counts, fails, rising, open, now, weakLeaves, none

    init(_ week: WeekAssessment) {
      switch week.eligible {
      case true: self = week.standing?.risingTalent == true ? .rising : .counts
      case false: self = .fails
      case nil: self = .open
      }
    }

    var glyph: Line {
      switch self {
      case .counts: Line("●", .weekCounts)
      case .fails: Line("○", .weekFails)
      case .rising: Line("◆", .weekRising)
      case .open: Line("?", .unknown)
      case .now: Line("◌", .weekOpen)
      case .weakLeaves: Line("▴", .forecast)
      case .none: Line(" ")
      }
    }

    /// The text in the legend, or `nil` if the mark is not in the legend.
    var legendEntry: String? {
      switch self {
      case .counts: "counts"
      case .fails: "doesn't count"
      case .rising: "Rising Talent"
      case .open: "unknown"
      case .now: "this week"
      case .weakLeaves, .none: nil
      }
    }
  }

  /// Returns the legend of the marks below `columns`.
  static func legend(of columns: [WeekBar]) -> Line {
    legend(of: Mark.allCases.filter { mark in columns.contains { $0.mark == mark } })
  }

  static func legend(of marks: [Mark]) -> Line {
    marks.reduce(into: Line()) { line, mark in
      line += mark.legendEntry.map { Line(" ") + mark.glyph + Line(" \($0) ", .faint) } ?? Line()
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
