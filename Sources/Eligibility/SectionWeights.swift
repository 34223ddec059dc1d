/// How many percent each section of the Upwork profile adds to its completeness.
package struct SectionWeights: Equatable, Sendable {
  /// So many percent for each entry, up to a limit.
  package struct PerEntry: Equatable, Sendable {
    let percent: Int
    let atMost: Int

    init(_ published: RuleData) {
      percent = published.number("percent")
      atMost = published.number("atMost")
    }

    func sum(_ entries: Int) -> Int {
      min(entries * percent, atMost)
    }
  }

  let photo: Int
  let overview: Int
  let firstEmployment: Int
  let furtherEmployment: PerEntry
  let firstSkill: Int
  /// For `skillsForMore` skills or more.
  let moreSkills: Int
  let skillsForMore: Int
  let portfolio: PerEntry
  let education: PerEntry
  let video: Int
  let linkedAccount: Int
  let certifications: PerEntry
  let otherExperience: Int
  /// While photo, overview, a first employment or a first skill is missing.
  let atMostWithoutRequired: Int

  init(_ published: RuleData) {
    photo = published.number("photo")
    overview = published.number("overview")
    firstEmployment = published.number("firstEmployment")
    furtherEmployment = PerEntry(published.within("furtherEmployment"))
    firstSkill = published.number("firstSkill")
    moreSkills = published.number("moreSkills")
    skillsForMore = published.number("skillsForMore")
    portfolio = PerEntry(published.within("portfolio"))
    education = PerEntry(published.within("education"))
    video = published.number("video")
    linkedAccount = published.number("linkedAccount")
    certifications = PerEntry(published.within("certifications"))
    otherExperience = published.number("otherExperience")
    atMostWithoutRequired = published.number("atMostWithoutRequired")
  }

  /// Percent, at most 100.
  package func sum(_ sections: Sections) -> Int {
    min(total(of: sections), missingRequired(sections).isEmpty ? 100 : atMostWithoutRequired)
  }

  /// What all sections add, also beyond 100.
  func total(of sections: Sections) -> Int {
    parts(of: sections).reduce(0) { $0 + $1.percent }
  }

  /// Whether the profile is never complete for want of it.
  func isMissing(_ section: Section, in sections: Sections) -> Bool {
    switch section {
    case .photo: sections.photo != true
    case .overview: sections.overview != true
    case .employment: sections.employment ?? 0 == 0
    case .skills: sections.skills ?? 0 == 0
    case .portfolio, .education, .video, .linkedAccount, .certifications, .otherExperience: false
    }
  }

  /// The sections without which a profile is never complete, as far as they are missing.
  package func missingRequired(_ sections: Sections) -> [String] {
    parts(of: sections).filter { $0.isRequired && $0.percent == 0 }.map(\.name)
  }

  /// What could still be filled in and how many percent it would add, most first.
  package func remaining(_ sections: Sections) -> [(name: String, percent: Int)] {
    parts(of: sections).map { (name: $0.name, percent: $0.atMost - $0.percent) }
      .filter { $0.percent > 0 }.sorted { $0.percent > $1.percent }
  }

  /// What one section adds, and what it could.
  private struct SectionScore {
    let name: String
    let percent: Int
    let atMost: Int
    var isRequired = false
  }

  private func parts(of sections: Sections) -> [SectionScore] {
    let employment = sections.employment ?? 0
    let skills = sections.skills ?? 0
    return [
      part("photo", photo, sections.photo == true, isRequired: true),
      part("overview", overview, sections.overview == true, isRequired: true),
      part("a first employment", firstEmployment, employment > 0, isRequired: true),
      part("more employment", furtherEmployment, max(0, employment - 1)),
      part("a first skill", firstSkill, skills > 0, isRequired: true),
      part("\(skillsForMore) skills", moreSkills, skills >= skillsForMore),
      part("portfolio", portfolio, sections.portfolio ?? 0),
      part("education", education, sections.education ?? 0),
      part("video", video, sections.video == true),
      part("linked account", linkedAccount, sections.linkedAccount == true),
      part("certifications", certifications, sections.certifications ?? 0),
      part("other experience", otherExperience, sections.otherExperience == true),
    ]
  }

  private func part(
    _ name: String, _ percent: Int, _ isFilled: Bool, isRequired: Bool = false
  ) -> SectionScore {
    SectionScore(
      name: name, percent: isFilled ? percent : 0, atMost: percent, isRequired: isRequired)
  }

  private func part(_ name: String, _ each: PerEntry, _ entries: Int) -> SectionScore {
    SectionScore(name: name, percent: each.sum(entries), atMost: each.atMost)
  }
}
