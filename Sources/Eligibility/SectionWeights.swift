/// How many percent each section of the Upwork profile adds to its completeness.
package struct SectionWeights: Equatable, Sendable {
  /// So many percent for each entry, up to a limit.
  package struct Each: Equatable, Sendable {
    let percent: Int
    let atMost: Int

    init(_ published: Published) {
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
  let furtherEmployment: Each
  let firstSkill: Int
  /// For `skillsForMore` skills or more.
  let moreSkills: Int
  let skillsForMore: Int
  let portfolio: Each
  let education: Each
  let video: Int
  let linkedAccount: Int
  let certifications: Each
  let otherExperience: Int
  /// While photo, overview, a first employment or a first skill is missing.
  let atMostWithoutRequired: Int

  init(_ published: Published) {
    photo = published.number("photo")
    overview = published.number("overview")
    firstEmployment = published.number("firstEmployment")
    furtherEmployment = Each(published.within("furtherEmployment"))
    firstSkill = published.number("firstSkill")
    moreSkills = published.number("moreSkills")
    skillsForMore = published.number("skillsForMore")
    portfolio = Each(published.within("portfolio"))
    education = Each(published.within("education"))
    video = published.number("video")
    linkedAccount = published.number("linkedAccount")
    certifications = Each(published.within("certifications"))
    otherExperience = published.number("otherExperience")
    atMostWithoutRequired = published.number("atMostWithoutRequired")
  }

  /// Percent, at most 100.
  package func sum(_ sections: Sections) -> Int {
    let parts = [
      sections.photo == true ? photo : 0,
      sections.overview == true ? overview : 0,
      sections.employment ?? 0 > 0 ? firstEmployment : 0,
      furtherEmployment.sum(max(0, (sections.employment ?? 0) - 1)),
      sections.skills ?? 0 > 0 ? firstSkill : 0,
      sections.skills ?? 0 >= skillsForMore ? moreSkills : 0,
      portfolio.sum(sections.portfolio ?? 0),
      education.sum(sections.education ?? 0),
      sections.video == true ? video : 0,
      sections.linkedAccount == true ? linkedAccount : 0,
      certifications.sum(sections.certifications ?? 0),
      sections.otherExperience == true ? otherExperience : 0,
    ]
    return min(parts.reduce(0, +), missingRequired(sections).isEmpty ? 100 : atMostWithoutRequired)
  }

  /// The sections without which a profile is never complete, as far as they are missing.
  package func missingRequired(_ sections: Sections) -> [String] {
    [
      sections.photo == true ? nil : "a photo",
      sections.overview == true ? nil : "an overview",
      sections.employment ?? 0 > 0 ? nil : "a first employment entry",
      sections.skills ?? 0 > 0 ? nil : "a first skill",
    ].compactMap(\.self)
  }

  /// What could still be filled in and how many percent it would add, most first.
  package func openings(_ sections: Sections) -> [(name: String, percent: Int)] {
    let employment = max(0, (sections.employment ?? 0) - 1)
    let openings = [
      ("photo", sections.photo == true ? 0 : photo),
      ("overview", sections.overview == true ? 0 : overview),
      ("first employment", sections.employment ?? 0 > 0 ? 0 : firstEmployment),
      ("more employment", furtherEmployment.atMost - furtherEmployment.sum(employment)),
      ("first skill", sections.skills ?? 0 > 0 ? 0 : firstSkill),
      ("\(skillsForMore) skills", sections.skills ?? 0 >= skillsForMore ? 0 : moreSkills),
      ("portfolio", portfolio.atMost - portfolio.sum(sections.portfolio ?? 0)),
      ("education", education.atMost - education.sum(sections.education ?? 0)),
      ("video", sections.video == true ? 0 : video),
      ("linked account", sections.linkedAccount == true ? 0 : linkedAccount),
      ("certifications", certifications.atMost - certifications.sum(sections.certifications ?? 0)),
      ("other experience", sections.otherExperience == true ? 0 : otherExperience),
    ]
    return openings.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map { (name: $0.0, percent: $0.1) }
  }
}
