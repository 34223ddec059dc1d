/// What an import adds to a profile and leaves out of it, and what that does.
package struct ImportReport: Equatable, Sendable {
  package var files: [File] = []
  /// What Upwork calls its rows, in the order of what they are stored as.
  package var types: [TypeLine] = []
  package var leftOut: [LeftOut: Tally] = [:]
  /// That the profile had, and that a history has made needless.
  package var estimatesTakenAway = Tally()
  package private(set) var transactionsSince = Difference<Day?>(from: nil, to: nil)
  /// 12-month earnings.
  package private(set) var earnings: Difference<Finding>?
  /// The same in words.
  package private(set) var earningsFigure = Difference(from: "", to: "")

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

  package struct TypeLine: Equatable, Sendable {
    /// As Upwork calls it.
    package let name: String
    package let storage: Storage
    package var added = Tally()
    package var known = Tally()
    package var leftOut = Tally()

    package init(_ name: String, _ storage: Storage) {
      self.name = name
      self.storage = storage
    }
  }

  /// What the rows of a type become.
  package enum Storage: Hashable, Comparable, Sendable {
    case earning(Transaction.Kind)
    /// An earning of the wrong sign, or a type that is not known: kept, and not counted.
    case wrongSign, unknownType
    /// They are no earnings.
    case notStored
  }

  /// Why a row is not stored.
  package enum LeftOut: Hashable, CaseIterable, Sendable {
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

  private func sum(_ tally: KeyPath<TypeLine, Tally>) -> Tally {
    types.map { $0[keyPath: tally] }.reduce(Tally(), +)
  }

  package mutating func compare(_ before: Profile, _ after: Profile, today: Day, rules: Rules) {
    let (before, after) = (
      Assessment(Known(before, today: today, rules: rules)),
      Assessment(Known(after, today: today, rules: rules))
    )
    earnings = Difference(from: before[.earnings].finding, to: after[.earnings].finding)
    earningsFigure = Difference(
      from: before.row(.earnings).figure, to: after.row(.earnings).figure)
    transactionsSince = Difference(
      from: before.known.profile.transactionsSince, to: after.known.profile.transactionsSince)
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
