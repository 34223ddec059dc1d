import Eligibility

extension Dashboard {
  /// Where somebody is, without what is asked there.
  var place: Location {
    openPopup?.place(in: self) ?? place(in: focus)
  }

  func place(in panel: Panel) -> Location {
    var place =
      switch panel {
      case .criteria: criteriaPlace
      case .weeks: weeksPlace
      case .benefits: benefitsPlace
      case .levers: leversPlace
      case .nextSteps: nextStepsPlace
      case .earnings: earningsPlace
      case .history: historyPlace
      case .timeline: timelinePlace
      }
    place.selected = selection(in: panel)
    return place
  }

  private var criteriaPlace: Location {
    Location(
      room: .panel(.criteria), title: "Criteria", items: Criterion.allCases.map(words),
      tellsChanges: true)
  }

  /// As in the checklist; in a what-if with what it was.
  private func words(_ criterion: Criterion) -> String {
    let row = shown.row(criterion)
    let was = forecast.actual[criterion].status
    let status = shown[criterion].status
    let change = status == was ? status.words : "\(was.words) → \(status.words)"
    let now = change == row.figure ? change : "\(change), \(row.figure)"
    return
      "\(row.title): \(now); rule: \(row.requirement)\(row.outlook.map { "; \($0.long)" } ?? "")"
  }

  private var weeksPlace: Location {
    let coming = showsForecast != false ? [shown.comingSentence] : []
    return Location(
      room: .panel(.weeks), title: "Weeks", intro: [shown.weeksSentence.long] + coming,
      items: WeeksPanel.weeks(of: self).map { $0.sentence(in: shown) }, tellsItems: false)
  }

  private var benefitsPlace: Location {
    Location(
      room: .panel(.benefits), title: "Benefits", intro: [shown.stateSentence],
      items: Benefit.allCases.map { benefit in
        let title = shown.rules[benefit].title
        return "\(title): \(shown.benefitState.words)"
      })
  }

  private var leversPlace: Location {
    Location(
      room: .panel(.levers), title: "Settings", intro: changedCriteria,
      items: (whatIf?.levers ?? []).map { LeversPanel.words(of: $0, in: self) },
      tellsChanges: true)
  }

  private var changedCriteria: [String] {
    Criterion.allCases.filter { forecast.actual[$0].status != shown[$0].status }.map(words)
  }

  private var nextStepsPlace: Location {
    Location(
      room: .panel(.nextSteps), title: "Next steps", intro: [plan.headline.long],
      items: NextStepsPanel.words(in: self))
  }

  private var earningsPlace: Location {
    Location(
      room: .panel(.earnings), title: "Earnings", intro: [shown.earningsSentence.long],
      items: earnings.months.map(\.words), tellsItems: false)
  }

  private var historyPlace: Location {
    let records = shown.snapshot.checkInHistory
    return Location(
      room: .panel(.history), title: "History",
      intro: records.isEmpty ? [CheckInRecord.noneYet] : records.sentence(on: shown.date),
      items: records.map { $0.words(on: shown.date) }, tellsItems: false)
  }

  private var timelinePlace: Location {
    let timeline = timeline
    let events = timeline.events.map { "\($0.words(in: shown))." }
    let none = events.isEmpty ? ["Nothing changes in \(timeline.ends.count) weeks."] : []
    return Location(
      room: .panel(.timeline), title: "Timeline", intro: events + none,
      items: timeline.ends.indices.map { week in
        let explanation = timeline.explanation(ofWeek: week, in: shown)
        let facts = explanation.facts.map { "\($0.label) \($0.value)" }
        let why = explanation.why.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        return "\(explanation.title): \((why + facts).joined(separator: "; "))"
      }, tellsItems: false)
  }
}

extension WeekBar {
  /// As in "week to 5 Sep: 86%, doesn't count, expires 26 Dec".
  fileprivate func sentence(in assessment: Assessment) -> String {
    guard case .ended(let week) = self else { return "week to \(words(in: assessment))" }
    let counts = week.eligible.map { $0 ? "counts" : "doesn't count" } ?? "unknown"
    let leaves = assessment.leaves(week).formatted(relativeTo: assessment.date)
    return "week to \(week.ends.shortWords): \(week.shown), \(counts), expires \(leaves)"
  }
}
