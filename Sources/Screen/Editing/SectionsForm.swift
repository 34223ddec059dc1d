import Eligibility

extension Form {
  /// The typed sections, or `nil` if this is not the form of the sections.
  var typedSections: Sections? {
    guard target == .scalars(["sections"]) else { return nil }
    var sections = Sections()
    sections.photo = flag("photo")
    sections.overview = flag("overview")
    sections.employment = integer("employment")
    sections.skills = integer("skills")
    sections.portfolio = integer("portfolio")
    sections.education = integer("education")
    sections.video = flag("video")
    sections.linkedAccount = flag("linkedAccount")
    sections.certifications = integer("certifications")
    sections.otherExperience = flag("otherExperience")
    return sections
  }
}
