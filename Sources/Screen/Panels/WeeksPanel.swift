import Eligibility

/// The Job Success Score over the weeks of the window, the one in progress, and those to come.
enum WeeksPanel {
  static func columns(of dashboard: Dashboard) -> [WeekColumn] {
    let assessment = dashboard.assessment
    let coming = dashboard.showsForecast ? assessment.comingWeeks.map(WeekColumn.coming) : []
    return assessment.weeks.map(WeekColumn.ended) + [.inProgress(assessment.thisWeek)] + coming
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let assessment = dashboard.assessment
    let columns = columns(of: dashboard)
    let isFocused = dashboard.focus == .weeks
    let chart = Sparkline(
      columns: columns, passing: assessment.rules.jobSuccessScore.atLeast,
      selected: isFocused ? dashboard.selection(in: .weeks) : nil,
      size: Size(columns: size.columns, rows: size.rows - 2))
    let selected = columns[dashboard.selection(in: .weeks)]
    let said = isFocused ? selected.words(in: assessment) : assessment.weeksSentence.brief
    let below = [
      Line(" \(said)").cut(to: size.columns),
      note(of: dashboard, columns: size.columns).cut(to: size.columns),
    ]
    return Box(title: title(of: assessment), rows: chart.rows + below, isFocused: isFocused)
  }

  private static func title(of assessment: Assessment) -> Line {
    let row = assessment.row(.jobSuccessScore)
    return Line("Job Success Score", .strong) + Line(" · ") + Line(row.figure, .plain, isBold: true)
  }

  /// When the weak weeks leave, or what the marks mean.
  private static func note(of dashboard: Dashboard, columns: Int) -> Line {
    let assessment = dashboard.assessment
    let days = assessment.weakWeeks.map { assessment.leaves($0).shortWords }
    guard dashboard.showsForecast, !days.isEmpty else { return WeekColumn.legend }
    let all = Line(" ▴ weak weeks leave ", .faint) + Line(days.enumeration)
    if all.columns <= columns { return all }
    return Line(" ▴ \(days.count) weak weeks leave, the next ", .faint) + Line(days[0])
  }
}

/// One bar of the sparkline.
enum WeekColumn: Equatable {
  case ended(WeekAssessment)
  case inProgress(WeekAssessment)
  case coming(ComingWeek)

  var ends: Day {
    switch self {
    case .ended(let week), .inProgress(let week): week.ends
    case .coming(let week): week.ends
    }
  }

  /// Percent; nil is a gap, never a zero.
  var score: Int? {
    switch self {
    case .ended(let week), .inProgress(let week): week.standing?.score?.percent
    case .coming(let week): week.score
    }
  }

  var isComing: Bool {
    if case .coming = self { true } else { false }
  }

  /// Below the bar: whether the week counts.
  var mark: Line {
    switch self {
    case .ended(let week), .inProgress(let week): WeekColumn.mark(week)
    case .coming(let week): Line(week.leaving?.eligible == false ? "▴" : "·", .forecast)
    }
  }

  private static func mark(_ week: WeekAssessment) -> Line {
    switch week.eligible {
    case true where week.standing?.risingTalent == true: Line("◆", .weekRising)
    case true: Line("●", .weekCounts)
    case false: Line("○", .weekFails)
    case nil: Line("·", .weekOpen)
    }
  }

  static let legend =
    Line(" ●", .weekCounts) + Line(" counts  ", .faint)
    + Line("○", .weekFails) + Line(" does not  ", .faint)
    + Line("◆", .weekRising) + Line(" rising  ", .faint)
    + Line("·", .weekOpen) + Line(" not known", .faint)

  /// The selected week in one row.
  func words(in assessment: Assessment) -> String {
    switch self {
    case .ended(let week):
      "\(week.ends.shortWords): \(week.shown), \(counts(week.eligible)) · "
        + "leaves \(assessment.leaves(week).shortWords)"
    case .inProgress(let week): "to \(week.ends.shortWords), in progress: \(week.shown)"
    case .coming(let week):
      "\(week.ends.shortWords), forecast: \(week.window.words) of \(assessment.weeks.count) count"
    }
  }

  private func counts(_ eligible: Bool?) -> String {
    eligible.map { $0 ? "counts" : "does not count" } ?? "not known"
  }

  func explanation(in assessment: Assessment) -> Explanation {
    switch self {
    case .ended(let week), .inProgress(let week): assessment.explanation(of: week)
    case .coming(let week): assessment.explanation(of: week)
    }
  }
}
