import Eligibility

/// The form of a check-in, with the figures in the order in which Upwork shows them.
extension Form {
  /// Returns the form of a day; if the day already has a check-in, the form edits it.
  static func checkIn(on day: Day, in assessment: Assessment) -> Form {
    let profile = assessment.snapshot.profile
    let index = profile.checkInIndex(on: day)
    let old = index.flatMap { profile.checkIns?[$0] }
    let isNewest = !(profile.checkIns ?? []).contains { $0.date > day }
    let last = assessment.snapshot.lastFigures(before: day)
    return Form(
      .checkIn(day), old == nil ? "Check-in" : "Check-in of \(day.formatted())",
      index.map { .entry(.checkIns, $0) } ?? .newEntry(.checkIns),
      [dayField(day)] + MyStatsFigure.inOrder.map { figure(of: $0, on: day, old, last[$0]) }
        + [
          isNewest
            ? badgeField(in: assessment)
            : FormField(
              "risingTalent", "Rising Talent shown", .flag, value: old?.risingTalent?.inputText),
          FormField("note", "Note", .text, value: old?.note, hint: "For yourself"),
        ], today: assessment.today, selected: 1,
      intro: old == nil ? ["Paste your My Stats page here, or type its figures."] : [])
  }

  /// Returns the first form that a new user fills in.
  static func welcome(on day: Day? = nil, in assessment: Assessment) -> Form {
    let checkIn = checkIn(on: day ?? assessment.today, in: assessment)
    return Form(
      .welcome, "Set up your profile", checkIn.target, checkIn.fields.dropLast(),
      today: assessment.today, selected: 1,
      intro: [
        "Copy the figures from My Stats, or paste the whole page here. "
          + "Leave blank what you don't know."
      ])
  }

  private static func dayField(_ day: Day) -> FormField {
    FormField(
      "date", "Day", .day(.recorded), value: day.description, isRequired: true,
      hint: "The day on which My Stats showed these figures")
  }

  private static func figure(
    of figure: MyStatsFigure, on day: Day, _ old: CheckIn?, _ last: LastFigure?
  ) -> FormField {
    return FormField(
      figure.rawValue, figure.name, figure.kind, value: old?[figure]?.inputText,
      last: last.map {
        "last \(figure.formatted($0.value)) on \($0.date.formatted(relativeTo: day))"
      },
      lastTyped: last?.value.inputText, hint: figure.place.directions.capitalizedFirst)
  }

  private static func badgeField(in assessment: Assessment) -> FormField {
    let isExpected = assessment.verdict == .qualified && assessment.badge != .topRated
    return FormField(
      "badge", "Badge shown", of: Badge.self, named: \.label, value: assessment.badge,
      place: ["badge"], hint: "On your Upwork profile",
      note: isExpected ? "All 8 criteria are met. Does your Upwork profile show Top Rated?" : nil)
  }

  /// Whether the form asks for figures from My Stats.
  var isOfMyStats: Bool {
    switch subject {
    case .checkIn, .welcome: true
    case .entry, .firstContract, .transactionsSince, .badge, .person, .availability, .sections:
      false
    }
  }
}

/// The values typed into the form.
extension Form {
  /// Whether Upwork shows Rising Talent now; `nil` if unknown or irrelevant to the week.
  var risingTalentShown: Bool? {
    guard let badge = field("badge").flatMap({ Badge(rawValue: $0.input.text) }),
      let day = fields.first?.day(today: today), today - day < 7
    else { return nil }
    if badge == .risingTalent { return true }
    return typedValue("score") == .text("none") ? false : nil
  }

  /// Returns the check-in form of the typed day, with the values typed so far.
  func ofTheDayTyped(in assessment: Assessment) -> Form {
    guard case .checkIn(let old) = subject, target == .newEntry(.checkIns), selected != 0,
      let day = fields[0].day(today: today), day != old
    else { return self }
    return Form.checkIn(on: day, in: assessment).carrying(self)
  }

  /// Returns the form with the input of another, except its day, and the fields added by a page.
  func carrying(_ other: Form) -> Form {
    var form = self
    form.addFields(of: other)
    for index in form.fields.indices where form.fields[index].key != "date" {
      guard let typed = other.field(form.fields[index].key), typed.isChanged else { continue }
      form.fields[index].input = typed.input
    }
    form.selected = min(other.selected, form.fields.count - 1)
    return form
  }
}

/// A figure and the day of its check-in.
private struct LastFigure {
  let value: JSONValue
  let date: Day
}

extension Snapshot {
  /// Returns the newest value of each figure before a day.
  fileprivate func lastFigures(before day: Day) -> [MyStatsFigure: LastFigure] {
    var last: [MyStatsFigure: LastFigure] = [:]
    var wanted = MyStatsFigure.allCases
    for checkIn in checkIns.reversed() where checkIn.date < day {
      for figure in wanted {
        guard let value = checkIn[figure] else { continue }
        last[figure] = LastFigure(value: value, date: checkIn.date)
        wanted.removeAll { $0 == figure }
      }
      if wanted.isEmpty { break }
    }
    return last
  }
}

extension MyStatsFigure {
  /// In the order in which users find them on Upwork: My Stats, its Badges section, the profile.
  fileprivate static let inOrder: [MyStatsFigure] = [
    .earnings, .score, .eligibleWeeks, .accountHolds, .completeness,
  ]

  fileprivate var kind: InputKind {
    switch self {
    case .score: .score
    case .earnings: .amount
    case .eligibleWeeks: .integer(WeekCalendar.counts)
    case .accountHolds: .integer(Int.counts)
    case .completeness: .percent
    }
  }
}

extension JSONValue {
  /// The value as the user would type it into a form, or `nil` if a form cannot contain it.
  var inputText: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .bool(let bool): bool.inputText
    case .day(let day): day.description
    case .money(let money): money.inputText
    case .hundredths(let number): decimal(hundredths: number)
    case .null, .members, .list: nil
    }
  }
}
