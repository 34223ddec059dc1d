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

  /// Where the entries stand in the file: the newest first, of one day the later in the file; what has
  /// no day stands as in the file.
  func order(in known: Known) -> [Int] {
    let profile = known.profile
    return switch list {
    case .checkIns: (profile.checkIns ?? []).map { $0.date }.newestFirst
    case .transactions: (profile.transactions ?? []).map { $0.date }.newestFirst
    case .activity: (profile.activity ?? []).map { $0.date }.newestFirst
    case .holds: (profile.holds ?? []).map { $0.from }.newestFirst
    case .contracts: (profile.contracts ?? []).map { $0.listedDay ?? Day(number: 0) }.newestFirst
    case .scenarios: Array((profile.scenarios ?? []).indices)
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

  func deleting(_ row: Row) -> ProfileEdit {
    ProfileEdit("\(title.lowercased()): \(row.name) deleted", [.remove(list, row.index)])
  }

  /// The entry that stands there in the file.
  func row(at index: Int, in known: Known) -> Row {
    let profile = known.profile
    return switch list {
    case .checkIns: row(index, profile.checkIns, \.date, \.words)
    case .transactions: row(index, profile.transactions, \.date, \.words)
    case .activity: row(index, profile.activity, \.date, \.type.rawValue)
    case .holds: row(index, profile.holds, \.from, \.words)
    case .contracts: row(index, profile.contracts, \.listedDay, \.listed)
    case .scenarios: row(index, profile.scenarios, { _ in nil }, { $0.listed(on: known.today) })
    }
  }

  private func row<Entry>(
    _ index: Int, _ entries: [Entry]?, _ date: (Entry) -> Day?, _ words: (Entry) -> String
  ) -> Row {
    let entry = entries?[index]
    return Row(
      index: index, date: entry.flatMap(date), words: entry.map(words)?.printable ?? "")
  }
}

extension [Day] {
  /// The indices, by counting how many come before each day: the list is ordered at every key.
  fileprivate var newestFirst: [Int] {
    guard let oldest = self.min(), let newest = self.max() else { return [] }
    var older = [Int](repeating: 0, count: newest - oldest + 2)
    for day in self { older[day - oldest + 1] += 1 }
    for index in older.indices.dropFirst() { older[index] += older[index - 1] }
    var order = [Int](repeating: 0, count: count)
    for index in indices {
      order[count - 1 - older[self[index] - oldest]] = index
      older[self[index] - oldest] += 1
    }
    return order
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
