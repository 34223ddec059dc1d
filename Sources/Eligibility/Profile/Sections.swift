/// The filled-in sections of the Upwork profile; `nil` counts as not filled in.
package struct Sections: Equatable, Sendable {
  package var updated: Day?
  package var photo: Bool?
  package var overview: Bool?
  package var employment: Int?
  package var skills: Int?
  package var portfolio: Int?
  package var education: Int?
  package var video: Bool?
  package var linkedAccount: Bool?
  package var certifications: Int?
  package var otherExperience: Bool?

  package init() {}

  /// Whether no section is set, in which case the value counts as absent.
  package var isEmpty: Bool {
    var dateless = self
    dateless.updated = nil
    return dateless == Sections()
  }
}

extension Sections: ProfileRecord {
  package static var blank: Sections { Sections() }

  package mutating func walk(_ fields: RecordFields) {
    fields.optional("updated", .day, &updated)
    fields.optional("photo", .flag, &photo)
    fields.optional("overview", .flag, &overview)
    fields.optional("employment", .count, &employment)
    fields.optional("skills", .count, &skills)
    fields.optional("portfolio", .count, &portfolio)
    fields.optional("education", .count, &education)
    fields.optional("video", .flag, &video)
    fields.optional("linkedAccount", .flag, &linkedAccount)
    fields.optional("certifications", .count, &certifications)
    fields.optional("otherExperience", .flag, &otherExperience)
  }
}

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
