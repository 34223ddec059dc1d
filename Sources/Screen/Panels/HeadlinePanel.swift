import Eligibility

/// Who, which day, and the one-line answer.
enum HeadlinePanel {
  static func rows(of dashboard: Dashboard, columns: Int) -> [Line] {
    [title(of: dashboard, columns: columns)] + answer(of: dashboard, columns: columns)
  }

  private static func title(of dashboard: Dashboard, columns: Int) -> Line {
    let assessment = dashboard.assessment
    let day = Line(
      columns >= 60 ? assessment.date.fullWords : assessment.date.words, .plain)
    let name = assessment.known.profile.freelancer.name
    let tag = dashboard.source == .profile ? Line("") : Line(" · sample", .watch)
    let state =
      dashboard.broken == nil ? Line("") : Line(" · as it was", .watch)
    let who = Line(" My Stats", .strong) + Line(name.map { " · \($0)" } ?? "") + tag + state
    return who.fitted(to: columns - day.columns - 2) + Line(" ") + day
  }

  private static func answer(of dashboard: Dashboard, columns: Int) -> [Line] {
    let headline = dashboard.assessment.headline
    let verdict = Line(" ") + Glyph.sign(headline.sign) + Line(" \(headline.verdict)", .strong)
    let outlook = headline.outlook
    let said = outlook.full.columns + 3 <= columns ? outlook.full : outlook.brief
    return [verdict + Line(" · \(headline.tally)"), Line("   \(said)").cut(to: columns)]
  }
}
