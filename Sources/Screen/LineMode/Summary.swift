import Eligibility

extension Dashboard {
  /// The result, then the name and day, then the settings of a what-if.
  var summaryLines: [String] {
    [headline, who] + scenarioLines
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
    let day = [shown.date.formatted(.full), shown.aheadText?.long].compactMap(\.self)
    return (tags + [day.joined(separator: ": ")]).joined(separator: " · ") + "."
  }

  private var scenarioLines: [String] {
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
  /// The explanation in lines, as in the details.
  var lines: [String] {
    [title + "."] + why + facts.map { "\($0.label): \($0.value)" }
      + [next.map { "next: \($0)" }].compactMap(\.self) + ["rule: \(rule)", "source: \(source)"]
  }
}
