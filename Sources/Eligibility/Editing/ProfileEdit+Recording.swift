/// The edits that record new facts.
extension ProfileEdit {
  package static func activity(_ activity: Activity, note: String? = nil) -> ProfileEdit {
    var activity = activity
    activity.note = note ?? activity.note
    return ProfileEdit(activity.summary, [.add(.activity, activity.fields)])
  }

  /// Returns an edit that adds a transaction. The first one also sets `transactionsSince`.
  package static func transaction(
    _ transaction: Transaction, note: String? = nil, in profile: Profile
  ) -> ProfileEdit {
    var transaction = transaction
    transaction.note = note ?? transaction.note
    let addition = Operation.add(.transactions, transaction.fields)
    let since = profile.isFirstTransaction ? [Operation.startTransactions(transaction.date)] : []
    return ProfileEdit(transaction.summary, since + [addition])
  }

  package static func hold(_ hold: Hold, note: String? = nil) -> ProfileEdit {
    var hold = hold
    hold.note = note ?? hold.note
    return ProfileEdit(hold.summary, [.add(.holds, hold.fields)])
  }

  package static func contract(_ contract: Contract) -> ProfileEdit {
    ProfileEdit(contract.summary, [.add(.contracts, contract.fields)])
  }

  /// Returns an edit that adds a check-in, or sets its figures in the one of the same day.
  package static func checkIn(_ checkIn: CheckIn, in profile: Profile) -> ProfileEdit {
    guard let earlier = profile.checkInIndex(on: checkIn.date) else {
      return ProfileEdit(checkIn.summary, [.add(.checkIns, checkIn.fields)])
    }
    let steps = checkIn.figures.map { Operation.set(.entry(.checkIns, earlier, $0.key), $0.value) }
    return ProfileEdit(checkIn.summary, steps)
  }

  /// Returns an edit that sets one value, or clears it if `nil`. Changed sections are dated today.
  package static func set(
    _ path: [String], to value: JSONValue?, was old: String?, today: Day
  ) -> ProfileEdit {
    let step = Operation.set(.scalar(path), value)
    let isStillUnknown = value == nil && old == nil
    let dates = path[0] == "sections" && path != ["sections", "updated"] && !isStillUnknown
    return ProfileEdit(
      changeSummary(for: path, from: old, to: value),
      dates ? [step, .dateSections(today)] : [step])
  }

  package static func confirmingAvailability(today: Day) -> ProfileEdit {
    ProfileEdit(
      "availability: confirmed \(today.formatted())", [.confirmAvailability(today)])
  }
}

extension ProfileEdit.Operation {
  /// Sets the day from which the list of transactions is complete.
  package static func startTransactions(_ day: Day) -> ProfileEdit.Operation {
    .set(.scalar(["transactionsSince"]), .day(day))
  }

  /// Sets the day on which the sections were entered.
  package static func dateSections(_ day: Day) -> ProfileEdit.Operation {
    .set(.scalar(["sections", "updated"]), .day(day))
  }

  package static func confirmAvailability(_ day: Day) -> ProfileEdit.Operation {
    .set(.scalar(["availability", "confirmed"]), .day(day))
  }
}

extension Profile {
  /// The index of the check-in that a new one of the same day changes.
  package func checkInIndex(on day: Day) -> Int? { checkIns?.lastIndex { $0.date == day } }

  /// Whether the availability was confirmed after `day`, so that older facts do not change it.
  package func isAvailabilityConfirmed(after day: Day) -> Bool {
    availability.confirmed.map { $0 > day } ?? false
  }

  /// Whether the next transaction is the first, so that it sets `transactionsSince`.
  package var isFirstTransaction: Bool {
    (transactions ?? []).isEmpty && transactionsSince == nil
  }
}
