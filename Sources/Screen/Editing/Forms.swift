import Eligibility

/// The forms, one for each thing that can be changed.
extension Form {
  /// The figures of My Stats in My Stats' order; a day that has a check-in opens it for change.
  static func checkIn(on day: Day, in assessment: Assessment) -> Form {
    let snapshot = assessment.snapshot
    let index = snapshot.profile.checkIns?.lastIndex { $0.date == day }
    let old = index.flatMap { snapshot.profile.checkIns?[$0] }
    let last = { (date: Day?) in date.map { " on \($0.shortWords)" } ?? "" }
    return Form(
      .checkIn(day), index == nil ? "Check-in" : "Check-in of \(day.words)",
      index.map { .entry(.checkIns, $0) } ?? .newEntry(.checkIns),
      [
        FormField("date", "Day", .day(.recorded), value: day.description, isRequired: true),
        FormField(
          "score", "Job Success Score", .score, value: old?.score?.typed,
          last: snapshot.standing?.score.map { $0.words + last(snapshot.standing?.date) }),
        FormField("risingTalent", "Rising Talent shown", .flag, value: old?.risingTalent?.typed),
        FormField(
          "eligibleWeeks", "Eligible weeks", .integer(0...WeekCalendar.windowLength),
          value: old?.eligibleWeeks.map(String.init),
          last: snapshot.officialWeeks.map { "\($0.eligibleWeeks)" + last($0.date) }),
        FormField(
          "earnings", "12-month earnings", .amount, value: old?.earnings?.typed,
          last: snapshot.officialEarnings.map { $0.figure.words + last($0.date) }),
        FormField(
          "completeness", "Completeness, percent", .percent,
          value: old?.completeness.map(String.init),
          last: snapshot.officialCompleteness.map { "\($0.figure)%" + last($0.date) }),
        FormField(
          "accountHolds", "Account holds", .integer(0...999),
          value: old?.accountHolds.map(String.init),
          last: snapshot.officialHolds.map { "\($0.figure)" + last($0.date) }),
        FormField("note", "Note", .text, value: old?.note),
      ], today: assessment.today, selected: 1)
  }

  /// The first form of all: what My Stats shows, and three things beside it.
  static func welcome(in assessment: Assessment) -> Form {
    let checkIn = checkIn(on: assessment.today, in: assessment)
    let others = [
      FormField(
        "badge", "Badge shown", .choice(Badge.allCases.map(\.rawValue)), place: ["badge"]),
      FormField("firstContract", "First contract began", .day(.past), place: ["firstContract"]),
      FormField(
        "capacity", "Availability stated", .choice(Capacity.allCases.map(\.rawValue)),
        place: ["availability", "capacity"]),
    ]
    return Form(
      .welcome, "Welcome: what does My Stats show? Skip what you do not know", checkIn.target,
      checkIn.fields.dropLast() + others, today: assessment.today, selected: 1)
  }

  static func firstContract(in assessment: Assessment) -> Form {
    let start = assessment.snapshot.profile.firstContract?.description
    return Form(
      .firstContract, "First contract", .scalars([]),
      [FormField("firstContract", "Began on", .day(.past), value: start)],
      today: assessment.today)
  }

  /// Since when the list of transactions is kept; empty: it is complete.
  static func transactionsSince(in assessment: Assessment) -> Form {
    let since = assessment.snapshot.profile.transactionsSince?.description
    return Form(
      .transactionsSince, "Transactions", .scalars([]),
      [
        FormField(
          "transactionsSince", "The list begins on", .day(.past), value: since,
          last: "empty: it is complete")
      ],
      today: assessment.today)
  }

  static func badge(in assessment: Assessment) -> Form {
    let badge = FormField(
      "badge", "Your Upwork profile shows", .choice(Badge.allCases.map(\.rawValue)),
      value: assessment.badge?.rawValue)
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
    return Form(
      .availability, "Availability", .scalars(["availability"]),
      [
        FormField(
          "capacity", "Stated on Upwork", .choice(Capacity.allCases.map(\.rawValue)),
          value: stated.capacity?.rawValue),
        FormField("hoursPerWeek", "Hours a week", .hours, value: stated.hoursPerWeek?.words),
        FormField(
          "availableFrom", "Back on", .day(.future), value: stated.availableFrom?.description),
        FormField(
          "confirmed", "Confirmed on", .day(.past), value: stated.confirmed?.description,
          last: stated.confirmed.map { "confirmed \($0.words)" }, suggested: today.description),
      ], today: today)
  }

  static func sections(in assessment: Assessment) -> Form {
    let filled = assessment.snapshot.profile.sections ?? Sections()
    let count = FormField.Kind.integer(0...999)
    return Form(
      .sections, "Sections", .scalars(["sections"]),
      [
        FormField("photo", "Photo", .flag, value: filled.photo?.typed),
        FormField("overview", "Overview", .flag, value: filled.overview?.typed),
        FormField("employment", "Employment", count, value: filled.employment.map(String.init)),
        FormField("skills", "Skills", count, value: filled.skills.map(String.init)),
        FormField("portfolio", "Portfolio", count, value: filled.portfolio.map(String.init)),
        FormField("education", "Education", count, value: filled.education.map(String.init)),
        FormField("video", "Video", .flag, value: filled.video?.typed),
        FormField("linkedAccount", "Linked account", .flag, value: filled.linkedAccount?.typed),
        FormField(
          "certifications", "Certifications", count, value: filled.certifications.map(String.init)),
        FormField(
          "otherExperience", "Other experience", .flag, value: filled.otherExperience?.typed),
      ], today: assessment.today,
      alsoSets: [.set(.scalar(["sections", "updated"]), .day(assessment.today))])
  }
}

extension Score {
  fileprivate var typed: String { percent.map(String.init) ?? "none" }
}

extension Bool {
  var typed: String { self ? "yes" : "no" }
}
