import Eligibility

extension Dashboard {
  /// The answer first, then whose it is and of which day, then what is supposed.
  var standing: [String] {
    [headline, who] + supposing
  }

  private var headline: String {
    let sentence = shown.headline.sentence
    return whatIf == nil ? sentence : "If so: \(sentence)"
  }

  private var who: String {
    let tags = [
      shown.snapshot.profile.freelancer.name, source == .profile ? nil : "sample",
      broken == nil ? nil : "outdated",
    ].compactMap(\.self)
    let day = [shown.date.fullWords, shown.aheadWords?.long].compactMap(\.self)
    return (tags + [day.joined(separator: ": ")]).joined(separator: " · ") + "."
  }

  private var supposing: [String] {
    guard let whatIf else { return [] }
    let isSaved = assessment.snapshot.profile.scenarios?.contains(whatIf.scenario) == true
    let name = ["What-if", whatIf.scenario.name.map { "\"\($0)\"" }, isSaved ? nil : "(not saved)"]
      .compactMap(\.self).joined(separator: " ")
    let today = assessment.today
    let assumptions = whatIf.scenario.assumptions(on: today) + spokenJobAssumption
    guard !assumptions.isEmpty else { return ["\(name): nothing tried yet."] }
    return ["\(name): \(assumptions.joined(separator: " · "))."]
      + forecast.summary.prefix(1).map { "\($0)." }
  }
}

extension Explanation {
  /// As the detail has it, a line a row.
  var lines: [String] {
    [title + "."] + why + facts.map { "\($0.label): \($0.value)" }
      + [next.map { "next: \($0)" }].compactMap(\.self) + ["rule: \(rule)", "source: \(source)"]
  }
}

extension Dashboard {
  var planLines: [String] {
    let steps = plan.rows.flatMap {
      ["\($0.when): \($0.what.long)"] + PlanPopup.instalments(of: $0)
    }
    let events = PlanPopup.items(in: self).filter(\.isEvent).map { $0.sentence(in: self) }
    return (isElsewhere ? [PlanPopup.apart] : []) + [plan.headline.long] + steps
      + (events.isEmpty ? [] : ["Coming up if you do nothing:"]) + events
  }

  /// What-ifs one after another, then each criterion in all of them.
  func comparisonLines(_ marked: [String]) -> [String] {
    let compared = compared(marked)
    return ["What-ifs compared, \(forecast.actual.date.fullWords)."]
      + compared.flatMap { name, assessment in assessment.comparedLines(named: name) }
      + Criterion.allCases.map { criterion in
        let rows = compared.map { ($0.name, $0.assessment.comparedWords(criterion)) }
        let words = rows.enumerated().map { index, row in
          index > 0 && row.1 == rows[0].1 ? "\(row.0) the same" : "\(row.0) \(row.1)"
        }
        return "\(criterion.title): \(words.joined(separator: "; "))"
      }
  }
}

extension Assessment {
  fileprivate func comparedLines(named name: String) -> [String] {
    let supposed = projection.scenario.assumptions(on: today)
    let words = supposed.isEmpty ? [] : ["tried: \(projection.scenario.words(on: today))"]
    let term = [
      "Top Rated \(termWords)", verdict == .qualified ? nil : lastingBadge.map { "then \($0)" },
      weeksToSpare.map { "\(pluralized($0, "week")) to spare" },
      "benefits \(benefitState.words)",
    ]
    return ["\(name): \(headline.sentence)"] + words
      + [term.compactMap(\.self).joined(separator: " · ")]
  }

  fileprivate func comparedWords(_ criterion: Criterion) -> String {
    "\(self[criterion].status.words), \(row(criterion).figure), \(lasting(criterion))"
  }
}
