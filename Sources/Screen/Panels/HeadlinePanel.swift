import Eligibility

/// The top of the screen: the name, the day and the result.
enum HeadlinePanel {
  /// Returns the number of rows: 3, and in a what-if one or two more for its settings.
  static func rowCount(of dashboard: Dashboard, in size: Size) -> Int {
    guard let whatIf = dashboard.whatIf else { return 3 }
    return 3 + supposed(whatIf.scenario, of: dashboard, in: size).count
  }

  static func rows(of dashboard: Dashboard, in size: Size) -> [Line] {
    let columns = size.columns
    let title = title(of: dashboard, columns: columns)
    guard let whatIf = dashboard.whatIf else {
      return [title] + status(of: dashboard.shown, columns: columns)
    }
    let rows = [title, verdict(of: dashboard.forecast, columns: columns)]
    let supposed = supposed(whatIf.scenario, of: dashboard, in: size)
    return (rows + [summary(of: dashboard, columns: columns)] + supposed)
      .map { $0.truncated(to: columns) }
  }

  private static func summary(of dashboard: Dashboard, columns: Int) -> Line {
    let ways = dashboard.forecast.summary
    return Line("   \(ways.first { $0.columns + 3 <= columns } ?? ways.last ?? "")")
  }

  /// Returns the settings that are tried, and how many more there are if they do not fit.
  private static func supposed(
    _ scenario: Scenario, of dashboard: Dashboard, in size: Size
  ) -> [Line] {
    let label = Line("   trying ", .faint)
    let assumptions =
      scenario.assumptions(on: dashboard.assessment.today) + dashboard.jobAssumption
    guard !assumptions.isEmpty else {
      return [label + Line("nothing yet: change a setting with + and -, or type a value", .faint)]
    }
    let rows = Line.joined(
      assumptions, to: size.columns - label.columns, rows: size.rows < 16 ? 1 : 2)
    return rows.enumerated().map { index, row in
      (index == 0 ? label : Line("").padded(to: label.columns)) + Line(row, .supposed)
    }
  }

  private static func title(of dashboard: Dashboard, columns: Int) -> Line {
    let assessment = dashboard.shown
    let date = columns >= 60 ? assessment.date.formatted(.full) : assessment.date.formatted()
    let banner = banner(of: dashboard)
    let who = banner ?? Line(" My Stats", .strong)
    let named = assessment.snapshot.profile.freelancer.name.map { " · \($0)" } ?? ""
    let name = banner != nil && columns < 60 ? "" : named
    let left = who + Line(name) + tags(of: dashboard)
    let right = Line(date)
    let room = columns - left.columns - right.columns - 9
    let isToday = dashboard.whatIf == nil && dashboard.viewState.day == nil
    let reminder = isToday ? reminder(of: assessment, columns: room) : Line()
    let gap = reminder.columns > 0 ? 5 : 1
    return left.padded(to: columns - reminder.columns - gap - date.columns - 1) + reminder
      + Line().padded(to: gap) + right
  }

  /// Returns when the last check-in was and when the next one is due.
  private static func reminder(of assessment: Assessment, columns: Int) -> Line {
    let reminder = assessment.snapshot.checkInReminder
    let text = reminder.messages.first { $0.columns <= columns } ?? ""
    return Line(text, reminder.isDue ? .watch : .faint)
  }

  private static func tags(of dashboard: Dashboard) -> Line {
    let sample = dashboard.source == .profile ? Line("") : Line(" · sample", .watch)
    return sample + (dashboard.broken == nil ? Line("") : Line(" · outdated", .watch))
  }

  /// Returns the banner of a what-if or a preview, or `nil` if there is neither.
  private static func banner(of dashboard: Dashboard) -> Line? {
    let ahead = dashboard.shown.aheadText.map {
      Line(" PREVIEW of \(dashboard.shown.date.formatted(.short))", .supposed)
        + Line(" \($0.short)")
    }
    guard let whatIf = dashboard.whatIf else { return ahead }
    let isSaved = dashboard.assessment.snapshot.profile.scenarios?.contains(whatIf.scenario) == true
    let name = whatIf.scenario.name.map { " \"\($0)\"" } ?? ""
    let state = isSaved ? "" : " (not saved)"
    return Line(" WHAT-IF\(state)", .supposed) + Line(name)
      + (ahead.map { Line(" ·") + $0 } ?? Line())
  }

  private static func status(of assessment: Assessment, columns: Int) -> [Line] {
    let headline = assessment.headline
    let verdict = Line(" ") + Glyph.sign(headline.sign) + Line(" \(headline.verdict)", .strong)
    let outlook = headline.outlook
    let text = outlook.long.columns + 3 <= columns ? outlook.long : outlook.short
    let whole = verdict + Line(" · \(headline.tally)")
    let first = whole.columns <= columns ? whole : verdict + Line(" · \(headline.shortTally) met")
    return [first, Line("   \(text)").truncated(to: columns)]
  }

  /// Returns the change of the result in a what-if, as far as it fits.
  private static func verdict(of forecast: Forecast, columns: Int) -> Line {
    let actual = forecast.actual.headline
    guard let supposed = forecast.supposed else { return Line() }
    let headline = supposed.headline
    let sign = Line(" ") + change(Glyph.sign(actual.sign), Glyph.sign(headline.sign)) + Line(" ")
    let verdict = change(Line(actual.verdict, .strong), Line(headline.verdict, .strong))
    let tally = Line(" · ") + self.tally(from: forecast.actual, to: supposed)
    let benefits =
      Line(" · benefits ", .faint)
      + change(Line(forecast.actual.benefitState.label), Line(supposed.benefitState.label))
    let changes = forecast.actual.benefitState != supposed.benefitState
    let brief = sign + Line(headline.verdict, .strong) + tally
    let ways = [
      sign + verdict + tally + benefits, changes ? brief + benefits : sign + verdict + tally,
      sign + Line(headline.verdict, .strong) + tally,
    ]
    return ways.first { $0.columns <= columns } ?? sign + Line(headline.verdict, .strong)
  }

  private static func tally(from actual: Assessment, to supposed: Assessment) -> Line {
    guard actual.count(.unknown) + supposed.count(.unknown) == 0 else {
      return change(Line(actual.headline.tally), Line(supposed.headline.tally))
    }
    let met = change(Line("\(actual.count(.met))"), Line("\(supposed.count(.met))"))
    return met + Line(" of \(Criterion.allCases.count) met", .faint)
  }

  /// Returns a change; text that stays the same is dimmed.
  private static func change(_ from: Line, _ to: Line) -> Line {
    from.text == to.text ? to.dimmed : from + Line(" → ", .supposed) + to
  }
}
