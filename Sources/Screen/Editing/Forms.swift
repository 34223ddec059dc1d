import Eligibility

/// The forms, one for each thing that the user can change.
extension Form {
  static func firstContract(in assessment: Assessment) -> Form {
    let profile = assessment.snapshot.profile
    let start = profile.firstContract?.description
    let firstPaid = start == nil ? profile.firstPayment : nil
    let hint = "The start of your oldest contract on Upwork"
    let offer = firstPaid.map {
      "Your first payment was on \($0.formatted()). Change it if you started earlier."
    }
    return Form(
      .firstContract, "First contract", .scalars([]),
      [
        FormField(
          "firstContract", "Started on", .day(.past), value: start,
          suggested: firstPaid?.description, hint: hint, note: offer)
      ],
      today: assessment.today)
  }

  /// Returns the form for the day since which all payments are listed; empty if none are missing.
  static func transactionsSince(in assessment: Assessment) -> Form {
    let since = assessment.snapshot.profile.transactionsSince?.description
    return Form(
      .transactionsSince, "Payments", .scalars([]),
      [
        FormField(
          "transactionsSince", "All payments since", .day(.past), value: since,
          last: "empty: none are missing")
      ],
      today: assessment.today)
  }

  static func badge(in assessment: Assessment) -> Form {
    let badge = FormField(
      "badge", "Your Upwork profile shows", of: Badge.self, named: \.label, value: assessment.badge)
    return Form(.badge, "Badge", .scalars([]), [badge], today: assessment.today)
  }

  static func person(in assessment: Assessment) -> Form {
    let person = assessment.snapshot.profile.freelancer
    return Form(
      .person, "Person", .scalars(["freelancer"]),
      [
        FormField("name", "Name", .text, value: person.name),
        FormField("title", "Title", .text, value: person.title),
        FormField("category", "Category", .text, value: person.category),
        FormField("country", "Country", .text, value: person.country),
      ], today: assessment.today)
  }

  static func availability(in assessment: Assessment) -> Form {
    let stated = assessment.snapshot.profile.availability
    let today = assessment.today
    var form = Form(
      .availability, "Availability", .scalars(["availability"]),
      [
        FormField(
          "capacity", "Stated on Upwork", of: Capacity.self, named: \.upworkName,
          value: stated.capacity, hint: "On your Upwork profile, under \"Availability\""),
        FormField(
          "hoursPerWeek", "Free hours a week", .hours, value: stated.hoursPerWeek?.formatted(),
          hint: "The hours you can really work"),
        FormField(
          "availableFrom", "Back on", .day(.future), value: stated.availableFrom?.description,
          hint: "The return date on your profile"),
        FormField(
          "confirmed", "Confirmed on", .day(.past), value: stated.confirmed?.description,
          suggested: today.description, hint: "When you last checked that this is still true"),
      ], today: today)
    form.availabilityRule = assessment.rules.availability
    return form
  }

  static func sections(in assessment: Assessment) -> Form {
    let filled = assessment.snapshot.profile.sections ?? Sections()
    let count = FormField.Kind.integer(Int.counts)
    return Form(
      .sections, "Sections", .scalars(["sections"]),
      [
        FormField("photo", "Photo", .flag, value: filled.photo?.inputText),
        FormField("overview", "Overview", .flag, value: filled.overview?.inputText),
        FormField("employment", "Employment", count, value: filled.employment.map(String.init)),
        FormField("skills", "Skills", count, value: filled.skills.map(String.init)),
        FormField("portfolio", "Portfolio", count, value: filled.portfolio.map(String.init)),
        FormField("education", "Education", count, value: filled.education.map(String.init)),
        FormField("video", "Video", .flag, value: filled.video?.inputText),
        FormField("linkedAccount", "Linked account", .flag, value: filled.linkedAccount?.inputText),
        FormField(
          "certifications", "Certifications", count, value: filled.certifications.map(String.init)),
        FormField(
          "otherExperience", "Other experience", .flag, value: filled.otherExperience?.inputText),
      ], today: assessment.today,
      furtherSteps: [.dateSections(assessment.today)])
  }
}

extension Bool {
  var inputText: String { self ? "yes" : "no" }
}
