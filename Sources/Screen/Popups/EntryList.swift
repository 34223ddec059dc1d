import Eligibility

/// How the entry browser shows a list of the profile.
struct EntryList: Sendable {
  let title: String
  let columns: [EntryTable.TableColumn]
  let count: @Sendable (Profile) -> Int
  /// The indices of the entries, newest first, or in the order of the file if they have no days.
  let order: @Sendable (Profile) -> [Int]
  /// The day and the summary of an entry.
  let row: @Sendable (Snapshot, _ index: Int) -> (day: Day?, text: String)
  /// The texts for the columns.
  let cells: @Sendable (Snapshot, _ index: Int) -> [String]

  /// A column and its text for an entry, on the day of the snapshot.
  struct EntryColumn<Entry>: Sendable {
    let column: EntryTable.TableColumn
    let text: @Sendable (Entry, Day) -> String

    init(
      _ heading: String, _ width: Int, isRight: Bool = false,
      _ text: @escaping @Sendable (Entry, Day) -> String
    ) {
      column = EntryTable.TableColumn(heading: heading, width: width, isRight: isRight)
      self.text = text
    }
  }

  private init<Entry>(
    _ title: String, _ entries: any KeyPath<Profile, [Entry]?> & Sendable,
    day: (@Sendable (Entry) -> Day?)?, summary: @escaping @Sendable (Entry, Day) -> String,
    columns: [EntryColumn<Entry>]
  ) {
    self.title = title
    self.columns = columns.map(\.column)
    count = { $0[keyPath: entries]?.count ?? 0 }
    order = { profile in
      let all = profile[keyPath: entries] ?? []
      return day.map { day in all.map { day($0) ?? Day(number: 0) }.newestFirst }
        ?? Array(all.indices)
    }
    row = { snapshot, index in
      guard let entry = snapshot.profile[keyPath: entries]?[index] else { return (nil, "") }
      return (day?(entry), summary(entry, snapshot.today).escapedForTerminal)
    }
    cells = { snapshot, index in
      guard let entry = snapshot.profile[keyPath: entries]?[index] else { return [] }
      return columns.map { $0.text(entry, snapshot.today) }
    }
  }
}

extension ListField {
  var view: EntryList {
    switch self {
    case .checkIns: .checkIns
    case .transactions: .payments
    case .activity: .activity
    case .holds: .holds
    case .contracts: .contracts
    case .scenarios: .whatIfs
    }
  }
}

extension EntryList {
  fileprivate static let checkIns = EntryList(
    "Check-ins", \.checkIns, day: { $0.date }, summary: { checkIn, _ in checkIn.summary },
    columns: [
      .init("Day", 11) { entry, _ in entry.date.formatted() },
      .init("Score", 6, isRight: true) { entry, _ in entry.standing?.formatted() ?? "" },
      .init("Weeks", 5, isRight: true) { entry, _ in entry.eligibleWeeks.map(String.init) ?? "" },
      .init("Earnings", 11, isRight: true) { entry, _ in entry.earnings?.formatted() ?? "" },
      .init("Profile", 7, isRight: true) { entry, _ in entry.completeness.map { "\($0)%" } ?? "" },
      .init("Holds", 5, isRight: true) { entry, _ in entry.accountHolds.map(String.init) ?? "" },
      .init("Note", 10) { entry, _ in entry.note ?? "" },
    ])

  fileprivate static let payments = EntryList(
    "Payments", \.transactions, day: { $0.date }, summary: { payment, _ in payment.summary },
    columns: [
      .init("Day", 11) { entry, _ in entry.date.formatted() },
      .init("Amount", 11, isRight: true) { entry, _ in entry.amount.formatted() },
      .init("Type", 11) { entry, _ in entry.type.upworkName },
      .init("Reference", 12) { entry, _ in entry.reference ?? "" },
      .init("Client or contract", 18) { entry, _ in entry.contract ?? "" },
    ])

  fileprivate static let activity = EntryList(
    "Activity", \.activity, day: { $0.date }, summary: { entry, _ in entry.type.upworkName },
    columns: [
      .init("Day", 11) { entry, _ in entry.date.formatted() },
      .init("What", 12) { entry, _ in entry.type == .proposal ? "Proposal" : "Invitation" },
    ])

  fileprivate static let holds = EntryList(
    "Account holds", \.holds, day: { $0.from }, summary: { hold, _ in hold.summary },
    columns: [
      .init("From", 11) { entry, _ in entry.from.formatted() },
      .init("To", 11) { entry, _ in entry.to?.formatted() ?? "still active" },
      .init("Reason", 10) { entry, _ in entry.reason ?? "" },
    ])

  fileprivate static let contracts = EntryList(
    "Contracts", \.contracts, day: { $0.listedDay }, summary: { contract, _ in contract.summary },
    columns: [
      .init("Day", 11) { entry, _ in entry.listedDay?.formatted() ?? "" },
      .init("Contract", 20) { entry, _ in entry.summary.escapedForTerminal },
    ])

  fileprivate static let whatIfs = EntryList(
    "What-ifs", \.scenarios, day: nil, summary: { $0.label(on: $1) },
    columns: [
      // The browser marks the what-ifs to compare here.
      .init("", 1) { _, _ in "" },
      .init("What-if", 20) { $0.label(on: $1).escapedForTerminal },
    ])
}

extension CheckIn {
  fileprivate var summary: String {
    [
      standing?.formatted(),
      eligibleWeeks.map { "\($0) weeks" }, earnings?.formatted(), completeness.map { "\($0)%" },
      accountHolds.map { pluralized($0, "hold") }, note,
    ].compactMap(\.self).joined(separator: " · ")
  }
}

extension Transaction {
  fileprivate var summary: String {
    [amount.formatted(), type.upworkName, contract, reference].compactMap(\.self).joined(
      separator: " · ")
  }
}

extension Hold {
  fileprivate var summary: String {
    [to.map { "to \($0.formatted())" } ?? "still active", reason].compactMap(\.self).joined(
      separator: " · ")
  }
}

extension Scenario {
  fileprivate func label(on today: Day) -> String {
    [name, summary(on: today)].compactMap(\.self).joined(separator: " · ")
  }
}

extension [Day] {
  /// The indices, newest first, by a counting sort, because the list is sorted at every key press.
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
