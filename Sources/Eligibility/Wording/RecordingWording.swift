/// The names of undo steps, and remarks about recorded facts.

extension Snapshot {
  /// Returns a remark if the transaction does not change the 12-month earnings.
  ///
  /// This is the case if My Stats showed them on the same day or later. `nil` if the transaction
  /// changes them, or if it does not count toward earnings.
  package func remark(on transaction: Transaction) -> String? {
    guard transaction.isCounted, let official = officialEarnings,
      rules.earnings.isIncluded(on: transaction.date, in: self)
    else { return nil }
    return "12-month earnings stay the same: the figure of "
      + "\(official.date.formatted(relativeTo: today)) from My Stats includes it."
  }

  /// Returns the same remark for the last transaction of an edit; `nil` if it has none.
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
  var summary: String {
    switch type {
    case .proposal: "proposal sent on \(date.formatted())"
    case .invitation: "invitation accepted on \(date.formatted())"
    }
  }
}

extension Transaction {
  /// As in "payment of $262.50 on 18 Nov 2026".
  var summary: String {
    switch type {
    case .hourly, .fixedPrice, .bonus: "payment of \(amount.formatted()) on \(date.formatted())"
    case .refund: "refund of \((.zero - amount).formatted()) on \(date.formatted())"
    case .other: "payment of \(amount.formatted()) on \(date.formatted())"
    }
  }
}

extension Hold {
  /// As in "account hold from 1 Mar 2026 to 4 Mar 2026".
  var summary: String {
    let start = "account hold from \(from.formatted())"
    return to.map { "\(start) to \($0.formatted())" } ?? start
  }
}

extension Contract {
  /// As in "contract with Acme, ended 2 Jul 2026".
  var summary: String {
    let name = "contract with \(client)"
    return ended.map { "\(name), ended \($0.formatted())" } ?? name
  }
}

extension CheckIn {
  /// As in "check-in of 22 Nov 2026 (score 94%, eligible weeks 12 of 16)".
  var summary: String {
    "check-in of \(date.formatted()) (\(figures.map(figureText).joined(separator: ", ")))"
  }

  private func figureText(_ field: JSONMember) -> String {
    let figure = field.value == .text("none") ? nil : MyStatsFigure(rawValue: field.key)
    let value = figure?.formatted(field.value) ?? field.value.shownText
    return "\(field.key.spacedName) \(value)"
  }
}

extension ProfileEdit {
  /// As in "badge changed from Rising Talent to Top Rated".
  static func changeSummary(for path: [String], from old: String?, to new: JSONValue?) -> String {
    let name = path == ["availability", "capacity"] ? "availability" : path.last?.spacedName ?? ""
    switch (old.map(JSONValue.text)?.shownText, new?.shownText) {
    case (nil, let new?): return "\(name) set to \(new)"
    case (let old?, nil): return "\(name) cleared (was \(old))"
    case (let old?, let new?) where old == new: return "\(name) is already \(new)"
    case (let old?, let new?): return "\(name) changed from \(old) to \(new)"
    case (nil, nil): return "\(name) is already empty"
    }
  }
}

extension String {
  /// As in "first contract" for "firstContract".
  fileprivate var spacedName: String {
    if self == Badge.risingTalent.rawValue { return Badge.risingTalent.label }
    return reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }
}

extension JSONValue {
  /// The value as forms show it.
  fileprivate var shownText: String {
    switch self {
    case .text(let text):
      Badge(rawValue: text)?.label ?? Capacity(rawValue: text)?.upworkName
        ?? ["true": "yes", "false": "no"][text] ?? Day(text)?.formatted() ?? text
    case .bool(let bool): bool ? "yes" : "no"
    case .day(let day): day.formatted()
    case .null, .integer, .money, .hundredths, .members, .list: plainText
    }
  }
}

extension JSONValue {
  /// The value in a sentence; money as in "$1,240.50".
  var plainText: String {
    switch self {
    case .null: "null"
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .bool(let bool): "\(bool)"
    case .day(let day): day.description
    case .money(let money): money.formatted()
    case .hundredths(let hundredths): decimal(hundredths: hundredths)
    case .members(let fields):
      fields.map { "\($0.key) \($0.value.plainText)" }.joined(separator: ", ")
    case .list(let values): values.map(\.plainText).joined(separator: "; ")
    }
  }
}
