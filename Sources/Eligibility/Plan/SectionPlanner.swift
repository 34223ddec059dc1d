extension SectionWeights {
  /// Returns the fewest entries that bring `sections` to `percent`; `nil` if none do.
  ///
  /// Among choices with equally few, the lowest total wins, then entries in earlier sections.
  package func filling(_ sections: Sections, to percent: Int) -> [SectionEntries]? {
    let choices = Section.allCases.map { self.choices(of: $0, in: sections) }
    let most = choices.reduce(0) { $0 + ($1.last?.entries.count ?? 0) }
    let search = FillingSearch(
      choices: choices, wanted: percent, atMostWithoutRequired: atMostWithoutRequired,
      mostOfOne: choices.joined().map { $0.percent }.max() ?? 0)
    return (0...most).lazy
      .compactMap {
        search.best(from: 0, total: total(of: sections), isMissing: false, entries: $0)
      }
      .first?.entries.filter { $0.count > 0 }
  }

  /// Returns the numbers of additional entries that add anything, starting with none.
  private func choices(of section: Section, in sections: Sections) -> [FillingSearch.Choice] {
    var choices: [FillingSearch.Choice] = []
    for count in 0...most(section) {
      let entries = SectionEntries(section, count)
      let filled = count == 0 ? sections : sections.adding(entries)
      let choice = FillingSearch.Choice(
        entries: entries, percent: total(of: filled) - total(of: sections),
        isMissing: isMissing(section, in: filled))
      if choices.last.map({ $0.percent < choice.percent }) ?? true { choices.append(choice) }
    }
    return choices
  }

  /// Returns the number of entries from which on more entries add nothing.
  private func most(_ section: Section) -> Int {
    switch section {
    case .photo, .overview, .video, .linkedAccount, .otherExperience: 1
    case .employment: 1 + furtherEmployment.atMost
    case .skills: skillsForMore
    case .portfolio: portfolio.atMost
    case .education: education.atMost
    case .certifications: certifications.atMost
    }
  }
}

/// The search through all ways to choose a number of entries for each section.
private struct FillingSearch {
  struct Choice {
    let entries: SectionEntries
    /// The percentage that the entries add.
    let percent: Int
    /// Whether a required section is missing with these entries.
    let isMissing: Bool
  }

  struct Filling {
    var percent: Int
    var entries: [SectionEntries]
  }

  let choices: [[Choice]]
  let wanted: Int
  let atMostWithoutRequired: Int
  /// The upper limit of the percentage that one entry adds.
  let mostOfOne: Int

  /// Returns the lowest total with exactly `entries` entries in the sections from `index` on.
  ///
  /// `nil` if no choice reaches `wanted`.
  func best(from index: Int, total: Int, isMissing: Bool, entries: Int) -> Filling? {
    guard total + entries * mostOfOne >= wanted else { return nil }
    guard index < choices.count else {
      let reached = min(total, isMissing ? atMostWithoutRequired : 100)
      return entries == 0 && reached >= wanted ? Filling(percent: total, entries: []) : nil
    }
    var best: Filling?
    for choice in choices[index].reversed() where choice.entries.count <= entries {
      let rest = self.best(
        from: index + 1, total: total + choice.percent,
        isMissing: isMissing || choice.isMissing, entries: entries - choice.entries.count)
      guard var rest, rest.percent < best?.percent ?? .max else { continue }
      rest.entries.insert(choice.entries, at: 0)
      best = rest
    }
    return best
  }
}
