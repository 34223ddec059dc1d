import Eligibility

/// The checklist: a row a criterion.
enum CriteriaPanel {
  static func box(of dashboard: Dashboard, columns: Int) -> Box {
    let selected = dashboard.selection(in: .criteria)
    let isFocused = dashboard.focus == .criteria
    let rows = Criterion.allCases.enumerated().map { index, criterion in
      let row = line(criterion, of: dashboard, columns: columns - 2)
      return Box.selectable(row, isSelected: index == selected, isFocused: isFocused, columns)
    }
    return Box(
      title: Line("Criteria", .strong), rows: rows, isFocused: isFocused, selectedRow: selected)
  }

  private static func line(
    _ criterion: Criterion, of dashboard: Dashboard, columns: Int
  ) -> Line {
    let forecast = dashboard.forecast
    guard let supposed = forecast.supposed else {
      return line(forecast.actual.row(criterion), columns: columns)
    }
    return CriterionChange(criterion, from: forecast.actual, to: supposed).line(columns: columns)
  }

  static let titleColumns = 21
  private static let figureColumns = 15
  private static let requirementColumns = 16
  /// What the shortest outlooks need.
  private static let outlookColumns = 14

  static func line(_ row: CriterionRow, columns: Int) -> Line {
    let known =
      Glyph.sign(row.sign) + Line(" ") + Line(row.title).fitted(to: titleColumns)
      + Line(row.figure, .plain, isBold: true)
    let room = columns - 2 - titleColumns - figureColumns
    guard room >= outlookColumns else { return known }
    return known.fitted(to: columns - room) + rest(of: row, columns: room)
  }

  /// The requirement and the outlook, or whichever matters more where only one fits.
  private static func rest(of row: CriterionRow, columns: Int) -> Line {
    let requirement = Line(row.requirement, .faint)
    let room = columns - requirementColumns
    guard let outlook = row.outlook else { return requirement }
    if room >= outlook.brief.columns {
      return requirement.fitted(to: requirementColumns) + said(outlook, of: row, columns: room)
    }
    return row.sign == .met ? requirement : said(outlook, of: row, columns: columns)
  }

  private static func said(_ outlook: Phrase, of row: CriterionRow, columns: Int) -> Line {
    let words = outlook.full.columns <= columns ? outlook.full : outlook.brief
    return Line(words, row.sign == .met ? .faint : .plain)
  }
}

/// A criterion as it is and as it is supposed; one that stays as it is stands back.
struct CriterionChange {
  private let from: CriterionRow
  private let to: CriterionRow
  private let answers: (from: Answer, to: Answer)
  private let dates: (from: String, to: String)

  init(_ criterion: Criterion, from actual: Assessment, to supposed: Assessment) {
    from = actual.row(criterion)
    to = supposed.row(criterion)
    answers = (actual[criterion].answer, supposed[criterion].answer)
    dates = (actual.dateWords(of: criterion), supposed.dateWords(of: criterion))
  }

  private var isChanged: Bool { from != to || dates.from != dates.to }

  func line(columns: Int) -> Line {
    guard isChanged else {
      return Line("  ") + CriteriaPanel.line(to, columns: columns - 2).dimmed
    }
    let sign =
      from.sign == to.sign
      ? Line("  ") + Glyph.sign(to.sign)
      : Glyph.sign(from.sign) + Line("→", .supposed) + Glyph.sign(to.sign)
    let head = sign + Line(" ") + Line(to.title, .strong).fitted(to: CriteriaPanel.titleColumns)
    return facts.reduce(head) { line, fact in
      let gap = line == head ? Line() : Line("  ")
      return line.columns + gap.columns + fact.columns <= columns ? line + gap + fact : line
    }
  }

  /// The word first, then the figure, then the day; the more important ones where not all fit.
  private var facts: [Line] {
    let answer = change(answers.from.words, answers.to.words)
    let figure = change(from.figure, to.figure)
    let day = change(dates.from, dates.to)
    return [
      answers.from == answers.to ? nil : answer,
      from.figure == to.figure && answers.from != answers.to ? nil : figure,
      dates.from == dates.to ? nil : day,
    ].compactMap(\.self)
  }

  private func change(_ from: String, _ to: String) -> Line {
    from == to
      ? Line(to, .plain, isBold: true)
      : Line(from.isEmpty ? "–" : from, .faint) + Line(" → ", .supposed)
        + Line(to.isEmpty ? "–" : to, .plain, isBold: true)
  }
}

extension Assessment {
  /// As in "met 26 Dec" or "lapses 2 Mar"; empty: it does not change.
  fileprivate func dateWords(of criterion: Criterion) -> String {
    let assessed = self[criterion]
    if let day = assessed.metOn { return "met \(day.words(near: date))" }
    return assessed.lapsesOn.map { "lapses \($0.words(near: date))" } ?? ""
  }
}
