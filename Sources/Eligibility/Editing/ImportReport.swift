/// What an import adds to a profile and what it skips, and how that changes the earnings.
package struct ImportReport: Equatable, Sendable {
  package var files: [File] = []
  /// The types of the imported rows, in the order of how they are saved.
  package var types: [TypeSummary] = []
  package var leftOut: [SkipReason: Tally] = [:]
  /// The estimates removed from the profile because a transaction history now covers them.
  package var removedEstimates = Tally()
  /// The payments removed from the profile because they were earned for an agency.
  package var agencyRemoved: [Transaction] = []
  /// The payments removed because the profile had them twice, with their contract and without it.
  package var duplicatesRemoved: [Transaction] = []
  /// How many payments of the profile got the contract that they lacked.
  package var contractsFilledIn = 0
  package private(set) var transactionsSince = Change<Day?>(from: nil, to: nil)
  /// The change of the 12-month earnings.
  package private(set) var earnings: Change<Evaluation>?
  /// The same change in words.
  package private(set) var earningsFigure = Change(from: "", to: "")

  /// The day of the first payment, if payments are new and the first contract is unknown.
  package private(set) var firstPayment: Day?

  package init() {}

  /// A number of rows and their total amount.
  package struct Tally: Equatable, Sendable {
    package private(set) var rows = 0
    package private(set) var money = Money.zero

    package init() {}

    package mutating func count(_ amount: Money) {
      rows += 1
      money = money + amount
    }
  }

  package struct File: Equatable, Sendable {
    package let name: String
    package let format: String
    package let rows: Int
    /// The first and the last day; `nil` without rows.
    package let days: ClosedRange<Day>?

    package init(name: String, format: String, rows: Int, days: ClosedRange<Day>?) {
      self.name = name
      self.format = format
      self.rows = rows
      self.days = days
    }
  }

  package struct TypeSummary: Equatable, Sendable {
    /// The name that Upwork uses.
    package let name: String
    package let storage: Disposition
    package var added = Tally()
    package var known = Tally()
    package var leftOut = Tally()
    /// The saved rows, if the type is unknown.
    package var unknown: [Transaction] = []
    /// The 12-month earnings if the rows of an unknown type counted.
    package fileprivate(set) var ifCounted: Earned?

    package init(_ name: String, _ storage: Disposition) {
      self.name = name
      self.storage = storage
    }
  }

  package struct Earned: Equatable, Sendable {
    package let evaluation: Evaluation
    /// The same in words.
    package let figure: String
  }

  /// How the rows of a type are saved.
  package enum Disposition: Hashable, Comparable, Sendable {
    case earning(Transaction.Kind)
    /// The amount has the wrong sign, or the type is unknown: saved but not counted.
    case wrongSign, unknownType
    /// The rows are not earnings.
    case notStored
  }

  package enum SkipReason: String, CaseIterable, Sendable {
    case notEarnings
    /// Earned for an agency.
    case agency
    /// Dated after today.
    case pending
    /// An estimate of days that a transaction history covers.
    case settled
  }

  /// The new rows of all types.
  package var added: Tally { sum(\.added) }
  package var known: Tally { sum(\.known) }

  private func sum(_ tally: KeyPath<TypeSummary, Tally>) -> Tally {
    types.map { $0[keyPath: tally] }.reduce(Tally(), +)
  }

  package mutating func compare(_ before: Profile, _ after: Profile, today: Day, rules: Rules) {
    func earned(_ profile: Profile) -> Earned {
      let assessment = Assessment(Snapshot(profile, today: today, rules: rules))
      return Earned(
        evaluation: assessment[.earnings].evaluation, figure: assessment.row(.earnings).figure)
    }
    let (then, now) = (earned(before), earned(after))
    earnings = Change(from: then.evaluation, to: now.evaluation)
    earningsFigure = Change(from: then.figure, to: now.figure)
    transactionsSince = Change(from: before.transactionsSince, to: after.transactionsSince)
    firstPayment = after.firstContract == nil && added.rows > 0 ? after.firstPayment : nil
    for index in types.indices.filter({ !types[$0].unknown.isEmpty }).prefix(ImportReport.mostTypes)
    {
      types[index].ifCounted = earned(after.counting(types[index].unknown))
    }
  }

  /// How many unknown types are listed one by one.
  static let mostTypes = 20
}

extension Profile {
  /// Returns the profile as if these transactions counted as earnings.
  fileprivate func counting(_ others: [Transaction]) -> Profile {
    var profile = self
    profile.transactions =
      (transactions ?? [])
      + others.map { other in
        Transaction(date: other.date, type: .bonus, amount: other.amount)
      }
    return profile
  }

  /// The day of the first payment for the user's own work.
  package var firstPayment: Day? {
    transactions?.lazy.filter(\.isActivity).map(\.date).min()
  }
}

extension ImportReport.Tally {
  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.rows += right.rows
    sum.money = sum.money + right.money
    return sum
  }
}

extension Transaction.Kind: Comparable {
  package static func < (left: Transaction.Kind, right: Transaction.Kind) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
