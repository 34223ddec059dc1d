import Eligibility

/// The entries of a list in columns: as many as fit, the last as wide as possible.
struct EntryTable {
  /// A heading, and the width of the cells below it.
  struct TableColumn {
    let heading: String
    let width: Int
    var isRight = false
  }

  private let columns: [TableColumn]
  private let width: Int

  init(of list: ListField, width: Int) {
    self.width = width
    var room = width
    columns = list.columns.enumerated().prefix { index, column in
      room -= column.width + 2
      return index == 0 || room >= 0
    }.map(\.element)
  }

  var heading: Line { line(columns.map(\.heading)).dimmed }

  /// Returns a row of cells; cells without a column are left out.
  func line(_ cells: [String]) -> Line {
    zip(columns, cells).enumerated().reduce(into: Line()) { line, column in
      let (place, (column, text)) = column
      let isLast = place == columns.count - 1
      let room = isLast && !column.isRight ? max(0, width - line.columns) : column.width
      // A note may have thousands of characters; one more than fits shows that it is cut.
      let cell = Line(String(text.prefix(room + 1))).truncated(to: room)
      let blanks = Line(String(repeating: " ", count: max(0, room - cell.columns)))
      line += (column.isRight ? blanks + cell : cell + blanks) + (isLast ? Line() : Line("  "))
    }
  }
}

extension ListField {
  fileprivate var columns: [EntryTable.TableColumn] {
    let day = EntryTable.TableColumn(heading: "Day", width: 11)
    return switch self {
    case .checkIns:
      [
        day, .init(heading: "Score", width: 6, isRight: true),
        .init(heading: "Weeks", width: 5, isRight: true),
        .init(heading: "Earnings", width: 11, isRight: true),
        .init(heading: "Profile", width: 7, isRight: true),
        .init(heading: "Holds", width: 5, isRight: true), .init(heading: "Note", width: 10),
      ]
    case .transactions:
      [
        day, .init(heading: "Amount", width: 11, isRight: true),
        .init(heading: "Type", width: 11), .init(heading: "Reference", width: 12),
        .init(heading: "Client or contract", width: 18),
      ]
    case .activity: [day, .init(heading: "What", width: 12)]
    case .holds:
      [
        .init(heading: "From", width: 11), .init(heading: "To", width: 11),
        .init(heading: "Reason", width: 10),
      ]
    case .contracts: [day, .init(heading: "Contract", width: 20)]
    case .scenarios: [.init(heading: "", width: 1), .init(heading: "What-if", width: 20)]
    }
  }
}

extension EntryBrowser {
  /// Returns the cells of the entry at an index in the file.
  func cells(at index: Int, in snapshot: Snapshot) -> [String] {
    let profile = snapshot.profile
    switch list {
    case .checkIns:
      guard let entry = profile.checkIns?[index] else { return [] }
      return [
        entry.date.formatted(), entry.standing?.formatted() ?? "",
        entry.eligibleWeeks.map { "\($0)" } ?? "",
        entry.earnings?.formatted() ?? "", entry.completeness.map { "\($0)%" } ?? "",
        entry.accountHolds.map { "\($0)" } ?? "", entry.note ?? "",
      ]
    case .transactions:
      guard let entry = profile.transactions?[index] else { return [] }
      return [
        entry.date.formatted(), entry.amount.formatted(), entry.type.upworkName,
        entry.reference ?? "",
        entry.contract ?? "",
      ]
    case .activity:
      guard let entry = profile.activity?[index] else { return [] }
      return [entry.date.formatted(), entry.type.label]
    case .holds:
      guard let entry = profile.holds?[index] else { return [] }
      return [entry.from.formatted(), entry.to?.formatted() ?? "still active", entry.reason ?? ""]
    case .contracts, .scenarios:
      let row = row(at: index, in: snapshot)
      return [row.date?.formatted() ?? "", row.text]
    }
  }

  /// As in "26 · $3,412.00 in all · $1,240.50 in 12 months"; with a filter, only for the matches.
  func total(_ order: [Int], in assessment: Assessment) -> String {
    let snapshot = assessment.snapshot
    let all = count(in: snapshot)
    let count = filter.isEmpty ? "\(all)" : "\(order.count) of \(all) with \"\(filter)\""
    guard list == .transactions, let entries = snapshot.profile.transactions else { return count }
    let counted = order.lazy.map { entries[$0] }.filter(\.isCounted)
    let window = snapshot.today - (snapshot.rules.earnings.windowDays - 1)...snapshot.today
    let sum = counted.reduce(Money.zero) { $0 + $1.amount }
    let recent = counted.reduce(Money.zero) { window.contains($1.date) ? $0 + $1.amount : $0 }
    return "\(count) · \(sum.formatted()) in all · \(recent.formatted()) in 12 months"
  }
}

extension Activity.Kind {
  fileprivate var label: String {
    switch self {
    case .proposal: "Proposal"
    case .invitation: "Invitation"
    }
  }
}
