import Eligibility

extension Forecast {
  /// What `forecast` prints.
  var text: [String] {
    let shown = supposed ?? actual
    let whole = shown.date > shown.today ? ["Criteria"] + shown.criteriaText + [""] : []
    guard let supposed else {
      return [actual.headline.sentence, actual.dayWords, ""] + whole + actual.daysAhead
    }
    return ["Now: \(actual.headline.sentence)", "If so: \(supposed.headline.sentence)"]
      + ["What-if: \(supposed.projection.scenario.words(on: supposed.today))"]
      + [shown.dayWords, "", "What changes"] + changedRows(supposed) + [""] + whole
      + supposed.daysAhead
  }

  private func changedRows(_ supposed: Assessment) -> [String] {
    let rows = Criterion.allCases.compactMap { criterion -> [String]? in
      let (was, would) = (actual.row(criterion), supposed.row(criterion))
      guard was != would else { return nil }
      return [
        criterion.title, changed(actual[criterion].status.words, supposed[criterion].status.words),
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
  fileprivate var dayWords: String {
    [date.fullWords, aheadWords?.long].compactMap(\.self).joined(separator: ": ")
  }

  private typealias Event = (day: Day, fields: [String])

  /// The days on which something changes, soonest first.
  fileprivate var daysAhead: [String] {
    let events = (Criterion.allCases.compactMap(event) + [whole].compactMap(\.self))
      .sorted { $0.day < $1.day }
    guard !events.isEmpty else { return ["No dates ahead."] }
    return ["Days ahead"] + events.map(\.fields).aligned.map { "  \($0)" } + rollOff
  }

  /// Which earnings leave the window when, and what would make up for them.
  private var rollOff: [String] {
    let drops = earningsDrops.map { drop in
      let isShort = drop.left < rules.earnings.atLeast
      return [
        drop.day.fullWords, drop.amount.words, "\(drop.left.words) left",
        isShort ? "below \(rules.earnings.atLeast.shortWords)" : "",
      ]
    }
    guard !drops.isEmpty else { return [] }
    return ["", "Earnings that drop out"] + drops.aligned.map { "  \($0)" }
      + [shortfallWords.map { "  \($0)" }].compactMap(\.self)
  }

  private func event(_ criterion: Criterion) -> Event? {
    let said = row(criterion).outlook?.long ?? ""
    // A proposal may be sent on any day; the projection sends it tomorrow.
    if criterion == .activity, self[criterion].metOn == date + 1 {
      return (date + 1, ["any day", criterion.title, said])
    }
    return (self[criterion].metOn ?? self[criterion].lapsesOn).map { day in
      (day, [day.fullWords, criterion.title, said])
    }
  }

  /// The day on which all are met, or no longer.
  private var whole: Event? {
    if let lapsesOn { return (lapsesOn, [lapsesOn.fullWords, "All eight", "a criterion lapses"]) }
    guard verdict != .qualified else { return nil }
    return qualifiesOn.map { day in
      (day, [day.fullWords, "All eight", "all met\(condition(on: day).long)"])
    }
  }
}
