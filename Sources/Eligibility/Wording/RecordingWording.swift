/// The names of steps that can be undone, and what is said of them.

extension Snapshot {
  /// That what was recorded does not move the 12-month earnings, because My Stats showed them later or
  /// on the same day; nil: it does, or it is none.
  package func remark(on transaction: Transaction) -> String? {
    guard transaction.isCounted, let official = officialEarnings,
      rules.earnings.isIncluded(on: transaction.date, in: self)
    else { return nil }
    let effect = transaction.amount < .zero ? "takes nothing from" : "adds nothing to"
    return "My Stats of \(official.date.formatted(relativeTo: today)) is taken to include it, "
      + "so it \(effect) the 12-month figure."
  }

  /// The same of all that an edit has recorded.
  package func remark(on edit: ProfileEdit) -> String? {
    let transactions = profile.transactions ?? []
    let places = edit.steps.compactMap { step -> Int? in
      switch step {
      case .add(.transactions, _): transactions.count - 1
      case .set(.entry(.transactions, let index, _), _): index
      case .set, .setEach, .add, .addTransactions, .remove: nil
      }
    }
    guard let place = places.last, transactions.indices.contains(place) else { return nil }
    return remark(on: transactions[place])
  }
}

extension Activity {
  /// As in "proposal sent on 22 Nov 2026".
  var words: String {
    switch type {
    case .proposal: "proposal sent on \(date.words)"
    case .invitation: "invitation accepted on \(date.words)"
    }
  }
}

extension Transaction {
  /// As in "earning of $262.50 on 18 Nov 2026".
  var words: String {
    switch type {
    case .hourly, .fixedPrice, .bonus: "earning of \(amount.words) on \(date.words)"
    case .refund: "refund of \((.zero - amount).words) on \(date.words)"
    case .other: "transaction of \(amount.words) on \(date.words)"
    }
  }
}

extension Hold {
  /// As in "account hold from 1 Mar 2026 to 4 Mar 2026".
  var words: String {
    let start = "account hold from \(from.words)"
    return to.map { "\(start) to \($0.words)" } ?? start
  }
}

extension Contract {
  /// As in "contract with Acme, ended 2 Jul 2026".
  var words: String {
    let name = "contract with \(client)"
    return ended.map { "\(name), ended \($0.words)" } ?? name
  }
}

extension CheckIn {
  /// As in "check-in of 22 Nov 2026: score 94, eligibleWeeks 12".
  var words: String {
    let figures = figures.map { "\($0.key) \($0.value.words)" }.joined(separator: ", ")
    return "check-in of \(date.words): \(figures)"
  }
}

extension ProfileEdit {
  /// As in "sections.video: false → true".
  static func words(for path: [String], from old: String?, to new: JSONValue?) -> String {
    let unknown = "not known"
    return "\(path.joined(separator: ".")): \(old ?? unknown) → \(new?.words ?? unknown)"
  }
}

extension JSONValue {
  /// As it is typed.
  var words: String {
    switch self {
    case .null: "null"
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .bool(let bool): "\(bool)"
    case .day(let day): day.description
    case .money(let money): money.words
    case .hundredths(let hundredths): decimal(hundredths: hundredths)
    case .members(let fields): fields.map { "\($0.key) \($0.value.words)" }.joined(separator: ", ")
    case .list(let values): values.map(\.words).joined(separator: "; ")
    }
  }
}
