import Eligibility

/// Filling in a form from a copied My Stats page.
extension Form {
  /// Returns the form with the figures that were read, and notes on where to find the others.
  func filled(from reading: MyStatsReading, in assessment: Assessment) -> Form {
    let day = reading.checkIn.date
    let empty =
      subject == .welcome
      ? Form.welcome(on: day, in: assessment) : Form.checkIn(on: day, in: assessment)
    var form = empty.carrying(self)
    for figure in MyStatsFigure.allCases { form.fill(in: figure, from: reading) }
    if let badge = reading.badge { form.fill(in: "badge", badge.rawValue) }
    if let availability = reading.availability {
      form.add(availability, of: day, in: assessment.snapshot.profile)
    }
    form.offer(ContractChanges(reading.contracts, in: assessment.snapshot.profile))
    form.fields[0].note = reading.note(on: .day)
    form.selected = form.fields.firstIndex { $0.note != nil } ?? form.fields.count - 1
    return form
  }

  private mutating func fill(in figure: MyStatsFigure, from reading: MyStatsReading) {
    if let typed = reading.checkIn[figure]?.inputText { return fill(in: figure.rawValue, typed) }
    guard let index = fields.firstIndex(where: { $0.key == figure.rawValue }) else { return }
    let reason = reading.note(on: .figure(figure))
    if reason != nil || fields[index].isEmpty {
      fields[index].note = reason ?? "Not on the page. \(figure.place.directions.capitalizedFirst)."
    }
  }

  private mutating func fill(in key: String, _ typed: String) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[index].set(typed)
    fields[index].note = nil
  }

  /// Adds the availability, confirmed on the day of the page, unless it was confirmed later.
  private mutating func add(_ capacity: Capacity, of day: Day, in profile: Profile) {
    if profile.isAvailabilityConfirmed(after: day) { return }
    let field = FormField(
      Form.capacityKey, "Availability", of: Capacity.self, named: \.upworkName,
      value: profile.availability.capacity, place: ["availability", "capacity"])
    insertBeforeNote(field)
    fill(in: Form.capacityKey, capacity.rawValue)
    furtherSteps = [.confirmAvailability(day)]
  }

  /// Adds a field for the contracts of the API response, which are saved only if chosen.
  private mutating func offer(_ contracts: ContractChanges) {
    if contracts.isEmpty { return }
    offeredContracts = contracts
    fields.removeAll { $0.key == Form.contractsKey }
    insertBeforeNote(
      FormField(
        Form.contractsKey, "Contracts", .choice([Form.contractsChosen]),
        choiceNames: ["": "not saved", Form.contractsChosen: contracts.counts],
        hint:
          "\(contracts.names(atMost: 3)). Space saves them too; contract start and end are used "
          + "as payment days."))
  }

  /// Adds the fields that a page added to another form.
  mutating func addFields(of other: Form) {
    furtherSteps += other.furtherSteps
    offeredContracts = other.offeredContracts
    for field in other.fields where [Form.capacityKey, Form.contractsKey].contains(field.key) {
      insertBeforeNote(field)
    }
  }

  private mutating func insertBeforeNote(_ field: FormField) {
    if self.field(field.key) != nil { return }
    fields.insert(field, at: fields.count - (fields.last?.key == "note" ? 1 : 0))
  }

  /// The number of figures that are filled in.
  var figureCount: Int {
    MyStatsFigure.allCases.count { field($0.rawValue)?.isEmpty == false }
  }
}

extension CheckIn {
  /// The number of figures that were read.
  fileprivate var readCount: Int { MyStatsFigure.allCases.count { self[$0] != nil } }
}

extension MyStatsReading {
  fileprivate func note(on subject: MyStatsNote.NoteSubject) -> String? {
    notes.first { $0.subject == subject }?.message(on: checkIn.date)
  }
}

extension Form {
  /// The values that were filled in, or the reasons why they were not, as sentences.
  var filledLines: [String] {
    fields.filter { !$0.isEmpty || $0.note != nil }.map { field in
      let value = field.isEmpty ? [] : ["\(field.label): \(field.shown(field.input.text))."]
      return (value + [field.note].compactMap(\.self)).joined(separator: " ")
    }
  }
}

extension Dashboard {
  /// Whether a pasted page is read as a My Stats page here.
  var readsPages: Bool {
    if showsHelp { return false }
    switch popups.last {
    case .form(let form)?: return form.isOfMyStats
    case .firstSteps(.welcome)?: return true
    case nil: return whatIf?.typing == nil
    default: return false
    }
  }

  mutating func read(page: String) -> Effect? {
    notice = popups.isEmpty ? readOnlyReason : nil
    return notice == nil ? .store(.readPage(page)) : nil
  }

  mutating func fill(from reading: MyStatsReading) {
    let form: Form
    switch popups.last {
    case .form(let open)? where open.isOfMyStats: form = open
    default:
      guard case .form(let opened) = popup(for: .checkIn) else { return }
      form = opened
    }
    let filled = form.filled(from: reading, in: editable)
    popups = popups.dropLast() + [.form(filled)]
    let saves = keymap.hint(for: .popup(.submitted), "saves", in: .form).map { ": \($0)" } ?? ""
    let count = reading.checkIn.readCount
    let offer = filled.offeredContracts.isEmpty ? "" : " Contracts can be saved too."
    let kept = filled.figureCount - count
    let others = kept > 0 ? ", \(kept) kept as \(kept == 1 ? "it was" : "they were")" : ""
    let all = MyStatsFigure.allCases.count
    notice = "Read \(count) of \(all) figures\(others). Check them\(saves).\(offer)"
  }
}

extension String {
  /// Whether the text is a page: several lines, or JSON or HTML on one line.
  var isPage: Bool {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let text = utf8.drop(while: isBlank)
    if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "<") { return true }
    let rest = text.drop { $0 != 0x0A && $0 != 0x0D }
    return !rest.allSatisfy(isBlank)
  }
}
