/// What an import adds to a profile and leaves out of it, and what that does.
package struct ImportReport: Equatable, Sendable {
  package var files: [File] = []
  /// What Upwork calls its rows, in the order of what they are stored as.
  package var types: [TypeSummary] = []
  package var leftOut: [SkipReason: Tally] = [:]
  /// That the profile had, and that a history has made needless.
  package var removedEstimates = Tally()
  /// That the profile had as the person's own, and that were earned for an agency.
  package var agencyRemoved: [Transaction] = []
  /// That the profile had twice, with their contract and without.
  package var duplicatesRemoved: [Transaction] = []
  /// How many payments of the profile have a contract now that had none.
  package var contractsFilledIn = 0
  package private(set) var transactionsSince = Change<Day?>(from: nil, to: nil)
  /// 12-month earnings.
  package private(set) var earnings: Change<Evaluation>?
  /// The same in words.
  package private(set) var earningsFigure = Change(from: "", to: "")

  /// The day of the first payment, where some are new and the first contract is not known.
  package private(set) var firstPayment: Day?

  package init() {}

  /// Rows and their money.
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
    /// Nil without rows.
    package let days: ClosedRange<Day>?

    package init(name: String, format: String, rows: Int, days: ClosedRange<Day>?) {
      self.name = name
      self.format = format
      self.rows = rows
      self.days = days
    }
  }

  package struct TypeSummary: Equatable, Sendable {
    /// As Upwork calls it.
    package let name: String
    package let storage: Disposition
    package var added = Tally()
    package var known = Tally()
    package var leftOut = Tally()
    /// Of a type that is not known, the rows that are kept.
    package var unknown: [Transaction] = []
    /// What 12-month earnings would be if they counted.
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

  /// What the rows of a type become.
  package enum Disposition: Hashable, Comparable, Sendable {
    case earning(Transaction.Kind)
    /// An earning of the wrong sign, or a type that is not known: kept, and not counted.
    case wrongSign, unknownType
    /// They are no earnings.
    case notStored
  }

  /// Why a row is not stored.
  package enum SkipReason: Hashable, CaseIterable, Sendable {
    case notEarnings
    /// Earned for an agency.
    case agency
    /// Dated after today.
    case pending
    /// An estimate of days that a history has told of.
    case settled
  }

  /// What all types together add.
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

  /// Unknown types that are told one by one.
  static let mostTypes = 20
}

extension Profile {
  /// As if these counted as earnings.
  fileprivate func counting(_ others: [Transaction]) -> Profile {
    var profile = self
    profile.transactions =
      (transactions ?? [])
      + others.map { other in
        Transaction(date: other.date, type: .bonus, amount: other.amount)
      }
    return profile
  }

  /// The day of the first payment of one's own work.
  fileprivate var firstPayment: Day? {
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
