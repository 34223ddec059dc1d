import Eligibility

/// A criterion as it is now and in the what-if or preview; dimmed if nothing changes.
struct CriterionChange {
  private let criterion: Criterion
  private let assessment: Assessment
  private let from: CriterionRow
  private let to: CriterionRow
  private let statuses: (from: CriterionStatus, to: CriterionStatus)
  private let dates: (from: String, to: String)
  private let isAssumed: Bool

  init(_ criterion: Criterion, from actual: Assessment, to supposed: Assessment) {
    self.criterion = criterion
    assessment = supposed
    isAssumed = supposed.projection.isAssumed(criterion)
    from = actual.row(criterion)
    to = supposed.row(criterion)
    statuses = (actual[criterion].status, supposed[criterion].status)
    dates = (actual.dateText(of: criterion), supposed.dateText(of: criterion))
  }

  private var isChanged: Bool { from != to || dates.from != dates.to }

  func line(columns: Int) -> Line {
    guard isChanged else {
      return Line("  ") + CriteriaPanel.line(criterion, in: assessment, columns: columns - 2).dimmed
    }
    let sign =
      from.sign == to.sign
      ? Line("  ") + Glyph.sign(to.sign)
      : Glyph.sign(from.sign) + Line("→", .supposed) + Glyph.sign(to.sign)
    let head = sign + Line(" ") + Line(to.title, .strong).padded(to: CriteriaPanel.titleColumns)
    return facts.reduce(head) { line, fact in
      let gap = line == head ? Line() : Line("  ")
      return line.columns + gap.columns + fact.columns <= columns ? line + gap + fact : line
    }
  }

  /// The status, then the figure, then the day; what does not fit is left out.
  private var facts: [Line] {
    let status = change(statuses.from.label, statuses.to.label)
    let figure = change(from.figure, to.figure)
    let day = change(dates.from, dates.to)
    return [
      isAssumed ? Line("tried", .supposed) : nil,
      statuses.from == statuses.to ? nil : status,
      from.figure == to.figure && statuses.from != statuses.to ? nil : figure,
      dates.from == dates.to || isAssumed ? nil : day,
    ].compactMap(\.self)
  }

  private func change(_ from: String, _ to: String) -> Line {
    from == to
      ? Line(to, .plain, isBold: true)
      : Line(from, .faint) + Line(" → ", .supposed) + Line(to, .plain, isBold: true)
  }
}

extension Assessment {
  /// As in "met 26 Dec", "lapses 2 Mar" or, if it does not lapse, "stays met".
  fileprivate func dateText(of criterion: Criterion) -> String {
    let assessed = self[criterion]
    if assessed.status != .met {
      return assessed.metOn.map { "met \($0.formatted(relativeTo: date))" } ?? row(criterion)
        .outlook?.short ?? "no date"
    }
    return assessed.lapsesOn.map { "lapses \($0.formatted(relativeTo: date))" } ?? "stays met"
  }
}
