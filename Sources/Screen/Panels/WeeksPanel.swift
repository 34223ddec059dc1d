import Eligibility

/// The Job Success Score in the weeks of the window, the weeks before it and the coming weeks.
package enum WeeksPanel: ChartPanel {
  static let title = "Weeks"

  static func count(in dashboard: Dashboard) -> Int { weeks(of: dashboard).count }

  /// Returns the last week that has ended.
  static func firstSelection(in dashboard: Dashboard) -> Int {
    dashboard.assessment.weeksBefore.count + WeekCalendar.windowLength - 1
  }

  static func index(inColumn column: Int, of dashboard: Dashboard, inside size: Size) -> Int? {
    chart(of: dashboard, inside: size).week(at: column)
  }

  static func sentences(in dashboard: Dashboard) -> [String] {
    let coming = dashboard.showsForecast != false ? [dashboard.shown.comingSentence] : []
    return [dashboard.shown.weeksSentence.long] + coming
  }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    weeks(of: dashboard).map { $0.sentence(in: dashboard.shown) }
  }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? { .eligibleWeeks }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    weeks(of: dashboard)[index].explanation(in: dashboard.shown)
  }

  /// Returns the form of the check-in that decides the week.
  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup {
    let editable = dashboard.editable
    let ends = weeks(of: dashboard)[index].ends
    let deciding = editable.snapshot.standings[ends]?.date
    return .form(Form.checkIn(on: deciding ?? min(ends, editable.today), in: editable))
  }

  package static func weeks(of dashboard: Dashboard) -> [WeekBar] {
    let assessment = dashboard.shown
    let ended = assessment.weeksBefore.map(WeekBar.older) + assessment.weeks.map(WeekBar.ended)
    guard dashboard.showsForecast != false else {
      return ended + [.inProgress(assessment.thisWeek, leaving: nil)]
    }
    return ended + [.inProgress(assessment.thisWeek, leaving: assessment.weeks.first)]
      + assessment.comingWeeks.map(WeekBar.coming)
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let assessment = dashboard.shown
    let isFocused = dashboard.hasKeys(.weeks)
    let notes = size.rows < 6 ? 1 : 2
    let chart = chart(
      of: dashboard, inside: Size(columns: size.columns, rows: size.rows - notes))
    let sentence =
      isFocused
      ? selected(in: dashboard) : sentence(of: assessment, chart, columns: size.columns - 1)
    // If there are few rows, the note is left out first, then the months.
    let below = [Line(" \(sentence)"), note(of: assessment, chart, columns: size.columns)]
    return Box(
      title: title(of: dashboard),
      rows: chart.rows + below.prefix(notes).map { $0.truncated(to: size.columns) },
      isFocused: isFocused)
  }

  static func chart(of dashboard: Dashboard, inside size: Size) -> ScoreChart {
    let isFocused = dashboard.hasKeys(.weeks)
    return ScoreChart(
      weeks(of: dashboard), passing: dashboard.shown.rules.jobSuccessScore.atLeast,
      selected: isFocused ? dashboard.selection(in: .weeks) : nil,
      forecast: dashboard.showsForecast, showsMonths: size.rows >= 4, size: size)
  }

  /// As in "94% ▲1", with the change since the previous check-in, or "94% → 88%" in a what-if.
  private static func title(of dashboard: Dashboard) -> Line {
    let assessment = dashboard.shown
    let figure = assessment.row(.jobSuccessScore).figure
    let title = Line("Job Success Score", .strong) + Line(" · ")
    let now = dashboard.whatIf == nil ? figure : dashboard.assessment.row(.jobSuccessScore).figure
    if now != figure { return title + Line(now) + Line(" → \(figure)", .supposed) }
    return title + Line(figure, .plain, isBold: true) + change(in: assessment)
  }

  private static func change(in assessment: Assessment) -> Line {
    guard let change = assessment.scoreChange, change != 0 else { return Line() }
    return Line(" \(change.scoreChangeSign)", change > 0 ? .met : .unmet)
  }

  private static func selected(in dashboard: Dashboard) -> String {
    weeks(of: dashboard)[dashboard.selection(in: .weeks)].summary(in: dashboard.shown)
  }

  private static func sentence(
    of assessment: Assessment, _ chart: ScoreChart, columns: Int
  ) -> String {
    let now = assessment.weeksSentence.short
    let both = "\(now) · \(assessment.comingSentence)"
    return chart.showsComing && both.columns <= columns ? both : now
  }

  /// Returns when the weak weeks expire and what the marks mean, as far as there is room.
  private static func note(
    of assessment: Assessment, _ chart: ScoreChart, columns: Int
  ) -> Line {
    let legend = WeekBar.legend(of: Array(chart.shown))
    let days = assessment.weakWeeks.map {
      assessment.expiry($0).formatted(relativeTo: assessment.date)
    }
    guard let first = days.first else { return legend }
    let count = "\(pluralized(days.count, "weak week")) \(days.count == 1 ? "expires" : "expire")"
    let all = Line(" ▴ ", .forecast) + Line("\(count) \(days.joinedAsList) ")
    let brief = Line(" ▴ ", .forecast) + Line("\(count) from \(first) ")
    let ways = [all + legend, brief + legend, chart.showsComing ? all : legend, brief]
    return ways.first { $0.columns <= columns } ?? legend
  }
}
