import Eligibility

/// The Job Success Score over the weeks of the window, the one in progress, and those to come.
enum WeeksPanel {
  static func columns(of dashboard: Dashboard) -> [WeekBar] {
    let assessment = dashboard.shown
    let ended = assessment.weeks.map(WeekBar.ended)
    guard dashboard.showsForecast else {
      return ended + [.inProgress(assessment.thisWeek, leaving: nil)]
    }
    return ended + [.inProgress(assessment.thisWeek, leaving: assessment.weeks.first)]
      + assessment.comingWeeks.map(WeekBar.coming)
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let assessment = dashboard.shown
    let columns = columns(of: dashboard)
    let isFocused = dashboard.focus == .weeks
    let selected = dashboard.selection(in: .weeks)
    let sentence =
      dashboard.showsForecast ? assessment.comingSentence : assessment.weeksSentence.short
    let said = isFocused ? columns[selected].words(in: assessment) : sentence
    // Where rows are few, the note goes first, the months next.
    let notes = size.rows >= 6 ? [note(of: dashboard, columns: size.columns)] : []
    let below = ([Line(" \(said)")] + notes).map { $0.cut(to: size.columns) }
    let chart = chart(
      of: dashboard, inside: Size(columns: size.columns, rows: size.rows - below.count))
    return Box(title: title(of: assessment), rows: chart.rows + below, isFocused: isFocused)
  }

  static func chart(of dashboard: Dashboard, inside size: Size) -> Sparkline {
    let isFocused = dashboard.focus == .weeks
    return Sparkline(
      columns: columns(of: dashboard), passing: dashboard.shown.rules.jobSuccessScore.atLeast,
      selected: isFocused ? dashboard.selection(in: .weeks) : nil, showsMonths: size.rows >= 4,
      size: size)
  }

  private static func title(of assessment: Assessment) -> Line {
    let row = assessment.row(.jobSuccessScore)
    return Line("Job Success Score", .strong) + Line(" · ") + Line(row.figure, .plain, isBold: true)
  }

  /// When the weak weeks leave, or what the marks mean.
  private static func note(of dashboard: Dashboard, columns: Int) -> Line {
    let assessment = dashboard.shown
    let days = assessment.weakWeeks.map {
      assessment.leaves($0).formatted(relativeTo: assessment.date)
    }
    guard dashboard.showsForecast, !days.isEmpty else {
      return WeekBar.legend(of: self.columns(of: dashboard))
    }
    let all = Line(" ▴ weak weeks leave ", .forecast) + Line(days.joinedAsList)
    if all.columns <= columns { return all }
    return Line(" ▴ \(days.count) weak weeks leave, first on ", .forecast) + Line(days[0])
  }
}

/// One bar of the sparkline.
enum WeekBar: Equatable {
  case ended(WeekAssessment)
  /// With the week that leaves the window when it ends, if that is to be shown.
  case inProgress(WeekAssessment, leaving: WeekAssessment?)
  case coming(ComingWeek)

  var ends: Day {
    switch self {
    case .ended(let week), .inProgress(let week, _): week.ends
    case .coming(let week): week.ends
    }
  }

  /// Percent; nil is a gap, never a zero.
  var score: Int? {
    switch self {
    case .ended(let week), .inProgress(let week, _): week.standing?.score?.percent
    case .coming(let week): week.score
    }
  }

  var isComing: Bool {
    switch self {
    case .ended(let week), .inProgress(let week, _): week.isSupposed
    case .coming: true
    }
  }

  /// Below the bar: whether the week counts, or that a weak one leaves when it ends.
  var mark: Mark {
    switch self {
    case .ended(let week): Mark(week)
    case .inProgress(let week, let leaving):
      week.standing != nil ? Mark(week) : leaving?.eligible == false ? .weakLeaves : .now
    case .coming(let week):
      if week.leaving?.eligible == false {
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

    /// For the legend; nil: nothing needs to be said.
    var words: String? {
      switch self {
      case .counts: "counts"
      case .fails: "does not"
      case .rising: "Rising Talent"
      case .open: "not known"
      case .now: "this week"
      case .weakLeaves, .none: nil
      }
    }
  }

  /// What the marks below `columns` mean.
  static func legend(of columns: [WeekBar]) -> Line {
    legend(of: Mark.allCases.filter { mark in columns.contains { $0.mark == mark } })
  }

  static func legend(of marks: [Mark]) -> Line {
    marks.reduce(into: Line()) { line, mark in
      line += mark.words.map { Line(" ") + mark.glyph + Line(" \($0) ", .faint) } ?? Line()
    }
  }

  /// The selected week in one row.
  func words(in assessment: Assessment) -> String {
    switch self {
    case .ended(let week):
      "\(week.ends.shortWords): \(week.shown), \(counts(week.eligible)) · "
        + "leaves \(assessment.leaves(week).shortWords)"
    case .inProgress(let week, _): "\(week.ends.shortWords), in progress: \(week.shown)"
    case .coming(let week):
      "\(week.ends.shortWords), then \(week.window.words) of \(assessment.weeks.count)"
        + " if \(assessment.supposition.short)"
    }
  }

  private func counts(_ eligible: Bool?) -> String {
    eligible.map { $0 ? "counts" : "does not" } ?? "not known"
  }

  func explanation(in assessment: Assessment) -> Explanation {
    switch self {
    case .ended(let week), .inProgress(let week, _): assessment.explanation(of: week)
    case .coming(let week): assessment.explanation(of: week)
    }
  }
}
