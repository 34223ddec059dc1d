import Eligibility

extension Forecast {
  /// The output of `forecast`.
  var text: [String] {
    let shown = supposed ?? actual
    let whole = shown.date > shown.today ? ["Criteria"] + shown.criteriaText + [""] : []
    guard let supposed else {
      return [actual.headline.sentence, actual.dayText, ""] + whole + actual.daysAhead
    }
    return ["Now: \(actual.headline.sentence)", "If so: \(supposed.headline.sentence)"]
      + ["What-if: \(supposed.projection.scenario.summary(on: supposed.today))"]
      + [shown.dayText, "", "What changes"] + changedRows(supposed) + [""] + whole
      + supposed.daysAhead
  }

  private func changedRows(_ supposed: Assessment) -> [String] {
    let rows = Criterion.allCases.compactMap { criterion -> [String]? in
      let (was, would) = (actual.row(criterion), supposed.row(criterion))
      guard was != would else { return nil }
      return [
        criterion.title, changed(actual[criterion].status.label, supposed[criterion].status.label),
        changed(was.figure, would.figure), outlook(from: was, to: would),
      ]
    }
    return rows.isEmpty ? ["  no criterion changes"] : rows.aligned.map { "  \($0)" }
  }

  private func outlook(from was: CriterionRow, to would: CriterionRow) -> String {
    if let outlook = would.outlook { return outlook.long }
    return was.outlook.map { "no longer \($0.short)" } ?? ""
  }

  private func changed(_ from: String, _ to: String) -> String {
    from == to ? from : "\(from) → \(to)"
  }
}

extension Assessment {
  fileprivate var dayText: String {
    [date.formatted(.full), aheadText?.long].compactMap(\.self).joined(separator: ": ")
  }

  private typealias DatedRow = (day: Day, fields: [String])

  /// The days on which something changes, soonest first.
  fileprivate var daysAhead: [String] {
    let events = (Criterion.allCases.compactMap(event) + [headlineRow].compactMap(\.self))
      .sorted { $0.day < $1.day }
    guard !events.isEmpty else { return ["No dates ahead."] }
    return ["Days ahead"] + events.map(\.fields).aligned.map { "  \($0)" } + rollOff
  }

  /// The earnings that drop out and when, and what would make up for them.
  private var rollOff: [String] {
    let drops = earningsDrops.map { drop in
      let isShort = drop.remaining < rules.earnings.atLeast
      return [
        drop.day.formatted(.full), drop.amount.formatted(), "\(drop.remaining.formatted()) left",
        isShort ? "below \(rules.earnings.atLeast.formatted(.short))" : "",
      ]
    }
    guard !drops.isEmpty else { return [] }
    return ["", "Earnings that drop out"] + drops.aligned.map { "  \($0)" }
      + [shortfallText.map { "  \($0)" }].compactMap(\.self)
  }

  private func event(_ criterion: Criterion) -> DatedRow? {
    let outlook = row(criterion).outlook?.long ?? ""
    // A proposal can be sent on any day; the projection sends it tomorrow.
    if criterion == .activity, self[criterion].metOn == date + 1 {
      return (date + 1, ["any day", criterion.title, outlook])
    }
    return (self[criterion].metOn ?? self[criterion].lapsesOn).map { day in
      (day, [day.formatted(.full), criterion.title, outlook])
    }
  }

  /// The day on which all criteria are met, or on which one lapses.
  private var headlineRow: DatedRow? {
    if let lapsesOn {
      return (lapsesOn, [lapsesOn.formatted(.full), "All eight", "a criterion lapses"])
    }
    guard verdict != .qualified else { return nil }
    return qualifiesOn.map { day in
      (day, [day.formatted(.full), "All eight", "all met\(condition(on: day).long)"])
    }
  }
}
