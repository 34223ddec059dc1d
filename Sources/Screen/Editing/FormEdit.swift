import Eligibility

/// The edit that a form makes.
extension Form {
  /// The edit, or `nil` if nothing was changed.
  var edit: ProfileEdit? {
    let changed = changedFields
    guard !changed.isEmpty else { return nil }
    let steps = entrySteps(changed) + placedSteps(changed) + contractSteps
    return ProfileEdit(name(changed), steps + furtherSteps + transactionsStart)
  }

  private var contractSteps: [ProfileEdit.Operation] {
    field(Form.contractsKey)?.input.text == Form.contractsChosen ? offeredContracts.steps : []
  }

  /// Whether there is anything to save; for a check-in, the day alone is not enough.
  var hasSomethingToSave: Bool { !changedFields.isEmpty }

  private var changedFields: [FormField] {
    let changed = fields.filter { field in
      field.isChanged || isComplete && !field.input.text.isEmpty || followsType(field)
    }
    let isDayAlone = target == .newEntry(.checkIns) && changed.allSatisfy { $0.key == "date" }
    return isDayAlone ? [] : changed
  }

  private var transactionsStart: [ProfileEdit.Operation] {
    guard startsTransactions, let day = fields.first?.day(today: today) else { return [] }
    return [.startTransactions(day)]
  }

  /// Whether the prefilled values make a complete entry; those of a check-in do not.
  private var isComplete: Bool {
    switch target {
    case .scalars, .entry, .newEntry(.checkIns): false
    case .newEntry(.transactions), .newEntry(.activity), .newEntry(.holds),
      .newEntry(.contracts), .newEntry(.scenarios):
      true
    }
  }

  /// Whether a field is the amount of a payment whose type was changed, which may change its sign.
  private func followsType(_ field: FormField) -> Bool {
    field.key == "amount" && paymentType != nil && self.field("type")?.isChanged == true
      && !field.input.text.isEmpty
  }

  private func entrySteps(_ changed: [FormField]) -> [ProfileEdit.Operation] {
    let own = changed.filter { $0.profileKey == nil && $0.key != Form.contractsKey }
    switch target {
    case .scalars(let keys):
      return own.map { .set(.scalar(keys + [$0.key]), stored($0)) }
    case .entry(.checkIns, let index):
      let shown = own.isEmpty ? nil : risingTalentShown
      return own.map { .set(.entry(.checkIns, index, $0.key), stored($0)) }
        + [shown.map { .set(.entry(.checkIns, index, "risingTalent"), .bool($0)) }]
        .compactMap(\.self)
    case .entry(let list, let index):
      return own.map { .set(.entry(list, index, $0.key), stored($0)) }
    case .newEntry(.checkIns):
      return own.contains { $0.key != "date" }
        ? checkIn.map { [.add(.checkIns, [.init("date", .day($0.date))] + $0.figures)] } ?? [] : []
    case .newEntry(let list):
      return [.add(list, fields.filter { $0.profileKey == nil }.compactMap(entryField))]
    }
  }

  private func placedSteps(_ changed: [FormField]) -> [ProfileEdit.Operation] {
    changed.compactMap { field in field.profileKey.map { .set(.scalar($0), stored(field)) } }
  }

  private func entryField(_ field: FormField) -> JSONMember? {
    stored(field).map { .init(field.key, $0) }
  }

  /// Returns the value as stored in the file, where a refund is negative.
  private func stored(_ field: FormField) -> JSONValue? {
    let value = typedValue(field.key)
    if field.key == "amount", paymentType == .refund, case .money(let amount)? = value {
      return .money(.zero - amount)
    }
    return value
  }

  /// Returns the name of the edit; if many figures of a check-in are typed, the name omits them.
  private func name(_ changed: [FormField]) -> String {
    let figures = changed.filter { MyStatsFigure(rawValue: $0.key) != nil }
    let isPage = target == .newEntry(.checkIns) && figures.count > 2
    return summary(
      for: changed.filter { !isPage || $0.profileKey != nil || $0.key == Form.contractsKey })
  }

  /// A summary of everything that is saved.
  var recap: String { summary(for: changedFields) }

  /// As in "person: country Croatia → Portugal".
  private func summary(for changed: [FormField]) -> String {
    let changes = changed.filter { !isDay($0) }.map { field in
      let formatted = { field.formatted(for: $0, today: today) }
      if isPlain { return formatted(field.input.text) }
      let from = field.initial.isEmpty || isComplete ? "" : "\(formatted(field.initial)) → "
      return "\(field.label.lowercasedUnlessName) \(from)\(formatted(field.input.text))"
    }
    return changes.isEmpty ? nameStart : "\(nameStart): \(changes.joined(separator: ", "))"
  }

  /// Whether the form adds an entry whose values need no labels.
  private var isPlain: Bool {
    target == .newEntry(.activity) || target == .newEntry(.transactions)
  }

  private func isDay(_ field: FormField) -> Bool { isOfMyStats && field.key == "date" }

  private var nameStart: String {
    guard isOfMyStats, let day = fields.first?.day(today: today) else { return title.lowercased() }
    return "check-in of \(day.formatted())"
  }
}

extension String {
  /// The string in lowercase, unless it contains a name, as in "Rising Talent shown".
  fileprivate var lowercasedUnlessName: String {
    dropFirst().contains(where: \.isUppercase) ? self : lowercased()
  }
}
