import Eligibility

/// The entries of one list, newest first, to open, add and delete.
package struct EntryBrowser: Equatable, Sendable {
  let list: EntryList
  var selected = 0
  /// The names of those to be compared.
  var marked: [String] = []

  /// How many fit beside what is.
  static let mostCompared = 3

  /// Or no longer, if it is already; false: there are as many as can be.
  mutating func mark(_ name: String) -> Bool {
    if let place = marked.firstIndex(of: name) {
      marked.remove(at: place)
      return true
    }
    guard marked.count < EntryBrowser.mostCompared else { return false }
    marked.append(name)
    return true
  }

  /// An entry in words, and where it stands in the file.
  struct Row: Equatable {
    let index: Int
    /// Nil: it has none, as a saved what-if.
    let date: Day?
    let words: String

    /// How a step names it.
    var name: String { date?.words ?? words }
  }

  /// Of one day the later in the file first; what has no day stands as in the file.
  func rows(in known: Known) -> [Row] {
    all(in: known.profile, today: known.today).sorted { one, other in
      guard let day = one.date, let otherDay = other.date else { return one.index < other.index }
      return (day, one.index) > (otherDay, other.index)
    }
  }

  var title: String {
    switch list {
    case .checkIns: "Check-ins"
    case .transactions: "Transactions"
    case .activity: "Activity"
    case .holds: "Holds"
    case .contracts: "Contracts"
    case .scenarios: "What-ifs"
    }
  }

  private func all(in profile: Profile, today: Day) -> [Row] {
    switch list {
    case .checkIns: rows(profile.checkIns, \.date, \.words)
    case .transactions: rows(profile.transactions, \.date, \.words)
    case .activity: rows(profile.activity, \.date, \.type.rawValue)
    case .holds: rows(profile.holds, \.from, \.words)
    case .contracts: rows(profile.contracts, \.listedDay, \.listed)
    case .scenarios: rows(profile.scenarios, { _ in nil }, { $0.listed(on: today) })
    }
  }

  private func rows<Entry>(
    _ entries: [Entry]?, _ date: (Entry) -> Day?, _ words: (Entry) -> String
  ) -> [Row] {
    (entries ?? []).enumerated().map { index, entry in
      Row(index: index, date: date(entry), words: words(entry).printable)
    }
  }
}

extension CheckIn {
  fileprivate var words: String {
    [
      standing?.words,
      eligibleWeeks.map { "\($0) weeks" }, earnings?.words, completeness.map { "\($0)%" },
      accountHolds.map { counted($0, "hold") }, note,
    ].compactMap(\.self).joined(separator: " · ")
  }
}

extension Transaction {
  fileprivate var words: String {
    [amount.words, type.rawValue, contract, reference].compactMap(\.self).joined(separator: " · ")
  }
}

extension Hold {
  fileprivate var words: String {
    [to.map { "to \($0.words)" } ?? "still on", reason].compactMap(\.self).joined(separator: " · ")
  }
}

extension Scenario {
  fileprivate func listed(on today: Day) -> String {
    [name, words(on: today)].compactMap(\.self).joined(separator: " · ")
  }
}
