/// The percentage that each section adds to the completeness of the Upwork profile.
package struct SectionWeights: Equatable, Sendable {
  /// A percentage for each entry, up to a limit.
  package struct PerEntry: Equatable, Sendable {
    let percent: Int
    let atMost: Int

    init(_ data: RuleData) {
      percent = data.number("percent")
      atMost = data.number("atMost")
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
  /// The percentage for `skillsForMore` skills or more.
  let moreSkills: Int
  let skillsForMore: Int
  let portfolio: PerEntry
  let education: PerEntry
  let video: Int
  let linkedAccount: Int
  let certifications: PerEntry
  let otherExperience: Int
  /// The highest percentage without a photo, an overview, a first employment or a first skill.
  let atMostWithoutRequired: Int

  init(_ data: RuleData) {
    photo = data.number("photo")
    overview = data.number("overview")
    firstEmployment = data.number("firstEmployment")
    furtherEmployment = PerEntry(data.within("furtherEmployment"))
    firstSkill = data.number("firstSkill")
    moreSkills = data.number("moreSkills")
    skillsForMore = data.number("skillsForMore")
    portfolio = PerEntry(data.within("portfolio"))
    education = PerEntry(data.within("education"))
    video = data.number("video")
    linkedAccount = data.number("linkedAccount")
    certifications = PerEntry(data.within("certifications"))
    otherExperience = data.number("otherExperience")
    atMostWithoutRequired = data.number("atMostWithoutRequired")
  }

  /// Returns the completeness in percent, at most 100.
  package func sum(_ sections: Sections) -> Int {
    min(total(of: sections), missingRequired(sections).isEmpty ? 100 : atMostWithoutRequired)
  }

  /// Returns the sum of all sections in percent, which can be above 100.
  func total(of sections: Sections) -> Int {
    parts(of: sections).reduce(0) { $0 + $1.percent }
  }

  /// Whether the section is required for a complete profile and is missing.
  func isMissing(_ section: Section, in sections: Sections) -> Bool {
    switch section {
    case .photo: sections.photo != true
    case .overview: sections.overview != true
    case .employment: sections.employment ?? 0 == 0
    case .skills: sections.skills ?? 0 == 0
    case .portfolio, .education, .video, .linkedAccount, .certifications, .otherExperience: false
    }
  }

  /// Returns the names of the missing sections that a complete profile requires.
  package func missingRequired(_ sections: Sections) -> [String] {
    parts(of: sections).filter { $0.isRequired && $0.percent == 0 }.map(\.name)
  }

  /// Returns what can be filled in and how many percent that adds, most first.
  package func remaining(_ sections: Sections) -> [(name: String, percent: Int)] {
    parts(of: sections).map { (name: $0.name, percent: $0.atMost - $0.percent) }
      .filter { $0.percent > 0 }.sorted { $0.percent > $1.percent }
  }

  /// What a section adds, and the most that it can add.
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
