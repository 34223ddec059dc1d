import Eligibility

/// A few values that are typed together and kept as one step.
package struct Form: Equatable, Sendable {
  let title: String
  let target: Target
  var fields: [FormField]
  /// What is set beside the fields when anything changes.
  let alsoSets: [ProfileEdit.Operation]
  /// The list of transactions begins with the day that is typed.
  let beginsTransactions: Bool
  let subject: Subject
  let today: Day
  var selected: Int

  /// Why the selected field cannot be kept as it is.
  var validationMessage: String? {
    guard case .failure(let validationMessage) = fields[selected].value(today: today) else {
      return nil
    }
    return validationMessage.text
  }

  /// What the fields are fields of.
  enum Target: Equatable, Sendable {
    /// Keys of the document, or of an object of it.
    case scalars([String])
    case entry(ListField, Int)
    case newEntry(ListField)
  }

  /// What it is about, so that it can be made again from another state of the file.
  enum Subject: Equatable, Sendable {
    case checkIn(Day)
    case entry(ListField, Int?)
    case welcome, firstContract, transactionsSince, badge, person, availability, sections
  }

  init(
    _ subject: Subject, _ title: String, _ target: Target, _ fields: [FormField], today: Day,
    selected: Int = 0, alsoSets: [ProfileEdit.Operation] = [], beginsTransactions: Bool = false
  ) {
    self.beginsTransactions = beginsTransactions
    self.subject = subject
    self.title = title
    self.target = target
    self.fields = fields
    self.today = today
    self.selected = selected
    self.alsoSets = alsoSets
  }

  enum Outcome: Equatable {
    case typing
    case cancelled
    case done(ProfileEdit)
  }

  mutating func type(_ typed: Typed) -> Typed.Outcome {
    fields[selected].type(typed, today: today)
  }

  /// To the next field, or, from the last, to the end.
  mutating func enter() -> Outcome {
    if validationMessage != nil { return .typing }
    guard selected == fields.count - 1 else {
      selected += 1
      return .typing
    }
    return finish()
  }

  mutating func finish() -> Outcome {
    let faulty = fields.firstIndex { field in
      if case .failure = field.value(today: today) { true } else { false }
    }
    if let faulty {
      selected = faulty
      return .typing
    }
    return edit.map(Outcome.done) ?? .cancelled
  }

  /// Nil: nothing was changed.
  var edit: ProfileEdit? {
    let changed = fields.filter { $0.isChanged || isComplete && !$0.input.text.isEmpty }
    guard !changed.isEmpty else { return nil }
    return ProfileEdit(name(changed), steps(changed) + alsoSets + beginning)
  }

  private var beginning: [ProfileEdit.Operation] {
    guard beginsTransactions, case .day(let day)? = fields.first.flatMap(value) else { return [] }
    return [ProfileEdit.startTransactions(day)]
  }

  /// What is filled in beforehand is enough for an entry, but for a check-in it says nothing yet.
  private var isComplete: Bool {
    switch target {
    case .scalars, .entry, .newEntry(.checkIns): false
    case .newEntry(.transactions), .newEntry(.activity), .newEntry(.holds),
      .newEntry(.contracts), .newEntry(.scenarios):
      true
    }
  }

  private func steps(_ changed: [FormField]) -> [ProfileEdit.Operation] {
    switch target {
    case .scalars(let keys):
      changed.map { .set(.scalar(keys + [$0.key]), value(of: $0)) }
    case .entry(let list, let index):
      changed.map { .set(.entry(list, index, $0.key), value(of: $0)) }
    case .newEntry(let list):
      [.add(list, fields.filter { $0.place == nil }.compactMap(entryField))]
        + changed.compactMap { field in field.place.map { .set(.scalar($0), value(of: field)) } }
    }
  }

  private func entryField(_ field: FormField) -> ProfileEdit.Field? {
    value(of: field).map { .init(field.key, $0) }
  }

  private func value(of field: FormField) -> JSONValue? {
    (try? field.value(today: today).get()) ?? nil
  }

  /// As in "availability: capacity asNeeded, back 2026-12-01".
  private func name(_ changed: [FormField]) -> String {
    let said = changed.map { field in
      let from = field.initial.isEmpty || isComplete ? "" : "\(field.initial) → "
      let to = field.input.text.isEmpty ? "not known" : field.input.text
      return "\(field.label.lowercased()) \(from)\(to)"
    }
    return "\(title.lowercased()): \(said.joined(separator: ", "))"
  }
}

extension Form {
  /// The sections as they are typed, in the form of the sections.
  var typedSections: Sections? {
    guard target == .scalars(["sections"]) else { return nil }
    var sections = Sections()
    sections.photo = flag("photo")
    sections.overview = flag("overview")
    sections.employment = count("employment")
    sections.skills = count("skills")
    sections.portfolio = count("portfolio")
    sections.education = count("education")
    sections.video = flag("video")
    sections.linkedAccount = flag("linkedAccount")
    sections.certifications = count("certifications")
    sections.otherExperience = flag("otherExperience")
    return sections
  }

  private func typed(_ key: String) -> String? {
    fields.first { $0.key == key }?.input.text
  }

  private func flag(_ key: String) -> Bool? {
    ["yes": true, "no": false][typed(key) ?? ""]
  }

  private func count(_ key: String) -> Int? {
    typed(key).flatMap { Int($0) }.flatMap { (0...999).contains($0) ? $0 : nil }
  }

  static func about(_ subject: Subject, in assessment: Assessment) -> Form {
    switch subject {
    case .checkIn(let day): checkIn(on: day, in: assessment)
    case .entry(let list, let index): entry(of: list, at: index, in: assessment)
    case .welcome: welcome(in: assessment)
    case .firstContract: firstContract(in: assessment)
    case .transactionsSince: transactionsSince(in: assessment)
    case .badge: badge(in: assessment)
    case .person: person(in: assessment)
    case .availability: availability(in: assessment)
    case .sections: sections(in: assessment)
    }
  }

  /// The same, as it is typed, over what somebody else has made of the file.
  func moved(to theirs: Assessment) -> Form {
    let found = place(in: theirs)
    var form = found ?? Form.about(subject.asNew, in: theirs)
    for index in form.fields.indices
    where index < fields.count && (found == nil || fields[index].isChanged) {
      form.fields[index].input = fields[index].input
    }
    return form
  }

  /// The same on another day: what was left as it was suggested follows.
  func moved(toDayOf assessment: Assessment) -> Form {
    var form = moved(to: assessment)
    form.selected = min(selected, form.fields.count - 1)
    return form
  }

  /// Its entry, wherever it is now: the one with the values that this began with, else the one of
  /// the same day in its old position; nil: it is gone.
  private func place(in theirs: Assessment) -> Form? {
    guard case .entry(let list, let index?) = subject else {
      return Form.about(subject, in: theirs)
    }
    let count = EntryBrowser(list: list).order(in: theirs.snapshot).count
    let there = (0..<count).map { Form.entry(of: list, at: $0, in: theirs) }
    if let same = there.first(where: { $0.initials == initials }) { return same }
    guard there.indices.contains(index), there[index].initials.first == initials.first else {
      return nil
    }
    return there[index]
  }

  private var initials: [String] { fields.map(\.initial) }
}

extension Form.Subject {
  /// About an entry yet to be added.
  var asNew: Form.Subject {
    if case .entry(let list, _) = self { .entry(list, nil) } else { self }
  }
}
