/// What people record, as changes of a profile.
extension ProfileEdit {
  package static func activity(_ activity: Activity, note: String? = nil) -> ProfileEdit {
    let fields: [Field?] = [
      Field("date", .day(activity.date)), Field("type", .text(activity.type.rawValue)),
      note.map { Field("note", .text($0)) },
    ]
    return ProfileEdit(activity.words, [.add(.activity, fields.compactMap(\.self))])
  }

  /// The first one of a profile says since when its list is kept.
  package static func transaction(
    _ transaction: Transaction, note: String? = nil, in profile: Profile
  ) -> ProfileEdit {
    let note = note.map { [Field("note", .text($0))] } ?? []
    let addition = Operation.add(.transactions, transaction.fields + note)
    let since = profile.isFirstTransaction ? [startTransactions(transaction.date)] : []
    return ProfileEdit(transaction.words, since + [addition])
  }

  /// The list of transactions is kept from that day on.
  package static func startTransactions(_ day: Day) -> Operation {
    .set(.scalar(["transactionsSince"]), .day(day))
  }

  package static func hold(_ hold: Hold, note: String? = nil) -> ProfileEdit {
    let fields: [Field?] = [
      Field("from", .day(hold.from)), hold.to.map { Field("to", .day($0)) },
      hold.reason.map { Field("reason", .text($0)) }, note.map { Field("note", .text($0)) },
    ]
    return ProfileEdit(hold.words, [.add(.holds, fields.compactMap(\.self))])
  }

  package static func contract(_ contract: Contract) -> ProfileEdit {
    ProfileEdit(contract.words, [.add(.contracts, contract.fields)])
  }

  /// On a day that has a check-in, sets those figures of it.
  package static func checkIn(_ checkIn: CheckIn, in profile: Profile) -> ProfileEdit {
    guard let earlier = (profile.checkIns ?? []).lastIndex(where: { $0.date == checkIn.date })
    else {
      let fields = [Field("date", .day(checkIn.date))] + checkIn.figures
      return ProfileEdit(checkIn.words, [.add(.checkIns, fields)])
    }
    let steps = checkIn.figures.map { Operation.set(.entry(.checkIns, earlier, $0.key), $0.value) }
    return ProfileEdit(checkIn.words, steps)
  }

  /// Sets one value; nil takes it away. The sections are dated with their last change.
  package static func set(
    _ path: [String], to value: JSONValue?, was old: String?, today: Day
  ) -> ProfileEdit {
    let updated = ["sections", "updated"]
    let step = Operation.set(.scalar(path), value)
    let isStillUnknown = value == nil && old == nil
    let dates = path[0] == updated[0] && path != updated && !isStillUnknown
    let date = Operation.set(.scalar(updated), .day(today))
    return ProfileEdit(words(for: path, from: old, to: value), dates ? [step, date] : [step])
  }
}

extension Profile {
  /// Whether the next transaction is the first, and says since when the list is kept.
  package var isFirstTransaction: Bool {
    (transactions ?? []).isEmpty && transactionsSince == nil
  }
}

extension Transaction {
  /// As the file has it.
  package var fields: [ProfileEdit.Field] {
    var fields: [ProfileEdit.Field] = [
      .init("date", .day(date)), .init("type", .text(type.rawValue)),
      .init("amount", .money(amount)),
    ]
    fields.reserveCapacity(7)
    if let contract { fields.append(.init("contract", .text(contract))) }
    if let reference { fields.append(.init("reference", .text(reference))) }
    if let featured { fields.append(.init("featured", .bool(featured))) }
    if let estimate { fields.append(.init("estimate", .bool(estimate))) }
    return fields
  }
}

extension CheckIn {
  /// What it has beside its date.
  package var figures: [ProfileEdit.Field] {
    let fields: [ProfileEdit.Field?] = [
      score.map { .init("score", $0.plainValue) },
      risingTalent.map { .init("risingTalent", .bool($0)) },
      eligibleWeeks.map { .init("eligibleWeeks", .integer($0)) },
      earnings.map { .init("earnings", .money($0)) },
      completeness.map { .init("completeness", .integer($0)) },
      accountHolds.map { .init("accountHolds", .integer($0)) },
      note.map { .init("note", .text($0)) },
    ]
    return fields.compactMap(\.self)
  }
}

extension Contract {
  /// As the file has it.
  package var fields: [ProfileEdit.Field] {
    let fields: [ProfileEdit.Field?] = [
      .init("client", .text(client)),
      title.map { .init("title", .text($0)) },
      firstPaid.map { .init("firstPaid", .day($0)) },
      lastPaid.map { .init("lastPaid", .day($0)) },
      paid.map { .init("paid", .money($0)) },
      periods.map { .init("periods", .integer($0)) },
      ended.map { .init("ended", .day($0)) },
      stars.map { .init("stars", .stars($0)) },
      endedBadly.map { .init("endedBadly", .bool($0)) },
      excluded.map { .init("excluded", .bool($0)) },
      note.map { .init("note", .text($0)) },
    ]
    return fields.compactMap(\.self)
  }
}

extension Score {
  fileprivate var plainValue: JSONValue {
    switch self {
    case .percent(let percent): .integer(percent)
    case .notShown: .text("none")
    }
  }
}
