/// A section of the Upwork profile, in the order of the format.
package enum Section: String, CaseIterable, Sendable {
  case photo, overview, employment, skills, portfolio, education
  case video, linkedAccount, certifications, otherExperience
}

/// A number of additional entries in one section.
package struct SectionEntries: Equatable, Sendable {
  package let section: Section
  package let count: Int

  package init(_ section: Section, _ count: Int) {
    self.section = section
    self.count = count
  }
}

extension Sections {
  package func adding(_ entries: SectionEntries) -> Sections {
    var filled = self
    switch entries.section {
    case .photo: filled.photo = true
    case .overview: filled.overview = true
    case .employment: filled.employment = (employment ?? 0) + entries.count
    case .skills: filled.skills = (skills ?? 0) + entries.count
    case .portfolio: filled.portfolio = (portfolio ?? 0) + entries.count
    case .education: filled.education = (education ?? 0) + entries.count
    case .video: filled.video = true
    case .linkedAccount: filled.linkedAccount = true
    case .certifications: filled.certifications = (certifications ?? 0) + entries.count
    case .otherExperience: filled.otherExperience = true
    }
    return filled
  }
}
