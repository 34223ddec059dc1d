import Eligibility

/// The entries of one list, newest first, to open, add and delete.
package struct EntryBrowser: Equatable, Sendable {
  let list: EntryList
  var selected = 0

  /// An entry in words, and where it stands in the file.
  struct Row: Equatable {
    let index: Int
    let date: Day
    let words: String
  }

  /// Of one day the later in the file first.
  func rows(in profile: Profile) -> [Row] {
    all(in: profile).sorted { ($0.date, $0.index) > ($1.date, $1.index) }
  }

  var title: String {
    switch list {
    case .checkIns: "Check-ins"
    case .transactions: "Transactions"
    case .activity: "Activity"
    case .holds: "Holds"
    }
  }

  private func all(in profile: Profile) -> [Row] {
    switch list {
    case .checkIns: rows(profile.checkIns, \.date, \.words)
    case .transactions: rows(profile.transactions, \.date, \.words)
    case .activity: rows(profile.activity, \.date, \.type.rawValue)
    case .holds: rows(profile.holds, \.from, \.words)
    }
  }

  private func rows<Entry>(
    _ entries: [Entry]?, _ date: (Entry) -> Day, _ words: (Entry) -> String
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
