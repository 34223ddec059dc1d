import Eligibility

/// The entries of a list, newest first, to open, add and delete.
package struct EntryBrowser: PopupView {
  let list: ListField
  var selected = 0
  /// Text that the shown entries contain; if empty, all entries are shown.
  var filter = ""
  /// The names of the what-ifs to compare.
  var marked: [String] = []

  var popup: Popup { .entries(self) }
  var isWhole: Bool { list == .contracts }
  var leavesSpareRows: Bool { true }

  var context: Context {
    switch list {
    case .scenarios: .whatIfs
    case .transactions: .payments
    case .checkIns, .activity, .holds, .contracts: .entries
    }
  }

  /// The number of what-ifs that fit beside the current state.
  static let mostCompared = 3

  /// Marks a what-if, or removes its mark; returns `false` if no more can be marked.
  mutating func mark(_ name: String) -> Bool {
    if let place = marked.firstIndex(of: name) {
      marked.remove(at: place)
      return true
    }
    guard marked.count < EntryBrowser.mostCompared else { return false }
    marked.append(name)
    return true
  }

  static let bindings = bindings()

  static let paymentBindings = bindings([
    Binding(
      name: "since", keys: [.character("s")], message: .popup(.startRequested),
      description: "set the day from which it is complete",
      footer: .init("s", "start of list", rank: 5),
      unavailable: \.writingReason)
  ])

  static let whatIfBindings =
    [
      Keymap.confirm("open"),
      Binding(
        name: "mark", keys: [.character(" ")], message: .popup(.marked),
        description: "mark to compare", footer: .init("Space", "mark", rank: 5)),
      Binding(
        name: "compare", keys: [.character("c")], message: .popup(.compareRequested),
        description: "compare marked what-ifs", footer: .init("c", "compare", rank: 7)),
      Binding(
        name: "edit", keys: [.character("e")], message: .popup(.renameRequested),
        description: "rename", footer: .init("e", "rename", rank: 4),
        unavailable: \.writingReason),
      delete,
      Binding(
        name: "add", keys: [.character("a")], message: .popup(.addRequested), description: "add",
        unavailable: \.addingWhatIfsReason),
    ] + common

  private static func bindings(_ more: [Binding] = []) -> [Binding] {
    [
      open,
      Binding(
        name: "edit", keys: [.character("e")], message: .popup(.confirmed), description: "open",
        unavailable: \.writingReason),
      Binding(
        name: "add", keys: [.character("a")], message: .popup(.addRequested), description: "add",
        footer: .init("a", "add", rank: 7), unavailable: \.writingReason),
      delete,
    ] + more + common
  }

  /// Opens an entry for editing, which the sample does not allow.
  private static let open: Binding = {
    var open = Keymap.confirm("open")
    open.unavailable = \.writingReason
    return open
  }()

  private static let delete = Binding(
    name: "delete", keys: [.character("d"), .delete], message: .popup(.deleteRequested),
    description: "delete", footer: .init("d", "delete", rank: 6), unavailable: \.writingReason)

  private static let common =
    [Keymap.undo(), Keymap.redo] + Keymap.finding + Keymap.moving()
    + [Keymap.back("leave"), Keymap.closing("quit", "q")]

  /// An entry in words, and its index in the file.
  struct EntryRow: Equatable {
    let index: Int
    /// `nil` for entries without a day, such as a saved what-if.
    let date: Day?
    let text: String

    /// The name of the entry in an undo step.
    var name: String { date?.formatted() ?? text }
  }

  /// Returns the file indices of the matching entries, newest first.
  ///
  /// Of entries with the same day, the later one in the file comes first. What-ifs keep the order
  /// of the file.
  func order(in snapshot: Snapshot) -> [Int] {
    let all = all(in: snapshot)
    let wanted = filter.lowercased()
    return wanted.isEmpty
      ? all
      : all.filter { index in
        let row = row(at: index, in: snapshot)
        return "\(row.date?.formatted() ?? "") \(row.text)".lowercased().contains(wanted)
      }
  }

  func count(in snapshot: Snapshot) -> Int {
    let profile = snapshot.profile
    return switch list {
    case .checkIns: profile.checkIns?.count ?? 0
    case .transactions: profile.transactions?.count ?? 0
    case .activity: profile.activity?.count ?? 0
    case .holds: profile.holds?.count ?? 0
    case .contracts: profile.contracts?.count ?? 0
    case .scenarios: profile.scenarios?.count ?? 0
    }
  }

  private func all(in snapshot: Snapshot) -> [Int] {
    let profile = snapshot.profile
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
    case .transactions: "Payments"
    case .activity: "Activity"
    case .holds: "Account holds"
    case .contracts: "Contracts"
    case .scenarios: "What-ifs"
    }
  }

  func deleting(_ row: EntryRow) -> ProfileEdit {
    ProfileEdit("\(title.lowercased()): \(row.name) deleted", [.remove(list, row.index)])
  }

  /// Returns the row of the entry at an index in the file.
  func row(at index: Int, in snapshot: Snapshot) -> EntryRow {
    let profile = snapshot.profile
    return switch list {
    case .checkIns: row(index, profile.checkIns, \.date, \.summary)
    case .transactions: row(index, profile.transactions, \.date, \.summary)
    case .activity: row(index, profile.activity, \.date, \.type.upworkName)
    case .holds: row(index, profile.holds, \.from, \.summary)
    case .contracts: row(index, profile.contracts, \.listedDay, \.summary)
    case .scenarios: row(index, profile.scenarios, { _ in nil }, { $0.label(on: snapshot.today) })
    }
  }

  private func row<Entry>(
    _ index: Int, _ entries: [Entry]?, _ date: (Entry) -> Day?, _ words: (Entry) -> String
  ) -> EntryRow {
    let entry = entries?[index]
    return EntryRow(
      index: index, date: entry.flatMap(date), text: entry.map(words)?.escapedForTerminal ?? "")
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

/// Drawing the list.
extension EntryBrowser {
  func content(in dashboard: Dashboard) -> PopupContent {
    let assessment = dashboard.editable
    if list == .contracts, let panel = ContractsPanel(self, of: assessment.snapshot) {
      return panel.content
    }
    let order = order(in: assessment.snapshot)
    let heading =
      order.isEmpty || list == .scenarios ? [] : [PopupContent.Block.drawing(heading, spoken: [])]
    return PopupContent(
      title: title, subtitle: Line(" · \(total(order, in: assessment))"), id: .list(list),
      heading: heading,
      blocks: [
        order.isEmpty
          ? .row(none(dashboard), spoken: "Nothing here yet.")
          : .items(items(order, in: assessment))
      ])
  }

  private func items(_ order: [Int], in assessment: Assessment) -> PopupContent.Items {
    let rows = { (index: Int) in row(at: order[index], in: assessment.snapshot) }
    return PopupContent.Items(
      count: order.count, selected: min(selected, order.count - 1),
      rows: { index, isSelected, size in
        var cells = cells(at: order[index], in: assessment.snapshot)
        if marks(rows(index), in: assessment) { cells[0] = "●" }
        let line = EntryTable(of: list, width: size.columns - 2).line(cells)
        return [Box.selectable(line, isSelected: isSelected, isFocused: true, size.columns)]
      },
      spoken: { index in
        let row = rows(index)
        let mark = marks(row, in: assessment) ? "marked" : nil
        return [row.date?.formatted(), row.text, mark].compactMap(\.self).joined(separator: " · ")
      })
  }

  private func heading(_ size: Size) -> [Line] {
    size.rows > 3 ? [Line(" ") + EntryTable(of: list, width: size.columns - 2).heading] : []
  }

  private func none(_ dashboard: Dashboard) -> Line {
    if !filter.isEmpty { return Line(" Nothing here has \"\(filter)\".", .faint) }
    let hint =
      list == .scenarios
      ? dashboard.addingWhatIfsReason
      : dashboard.keymap.press(.popup(.addRequested), "add one", in: context)
    return Line(" Nothing here yet." + (hint.map { " \($0)" } ?? ""), .faint)
  }

  private func marks(_ row: EntryRow, in assessment: Assessment) -> Bool {
    let scenarios = assessment.snapshot.profile.scenarios ?? []
    return list == .scenarios && scenarios.indices.contains(row.index)
      && marked.contains(scenarios[row.index].name ?? "")
  }
}

/// Keys in the list.
extension EntryBrowser {
  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? {
    let count = order(in: dashboard.editable.snapshot).count
    return (min(selected, max(0, count - 1)), count)
  }

  mutating func select(_ index: Int, in dashboard: Dashboard) { selected = index }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    dashboard.update(self, message)
  }
}

extension Dashboard {
  fileprivate mutating func update(_ browser: EntryBrowser, _ message: PopupMessage) -> Effect? {
    let order = browser.order(in: editable.snapshot)
    let row =
      order.isEmpty
      ? nil : browser.row(at: order[min(browser.selected, order.count - 1)], in: editable.snapshot)
    switch (message, row) {
    case (.addRequested, _): openEntry(of: browser.list, at: nil)
    case (.startRequested, _): open(.form(Form.transactionsSince(in: editable)))
    case (.deleteRequested, let row?): return .store(.save(browser.deleting(row)))
    case (.confirmed, let row?) where browser.list == .scenarios: begin(saved[row.index])
    case (.confirmed, let row?), (.renameRequested, let row?):
      openEntry(of: browser.list, at: row.index)
    case (.marked, let row?): mark(saved[row.index], in: browser)
    case (.compareRequested, let row?): compare(browser.marked, or: saved[row.index])
    case (_, nil): notice = "Nothing here yet."
    case (.submitted, _), (.saveCopyRequested, _), (.yoursKept, _), (.diskLoaded, _),
      (.completionRequested, _), (.contractsUpdateRequested, _), (.paymentsRequested, _):
      break
    }
    return nil
  }

  private mutating func openEntry(of list: ListField, at index: Int?) {
    open(.form(Form.entry(of: list, at: index, in: editable)))
  }

  private mutating func mark(_ scenario: Scenario, in browser: EntryBrowser) {
    var browser = browser
    if !browser.mark(scenario.name ?? "") { notice = "You can compare up to three what-ifs." }
    replaceLast(with: .entries(browser))
  }

  /// Compares the marked what-ifs, or the selected one if none is marked.
  private mutating func compare(_ marked: [String], or selected: Scenario) {
    let names = saved.compactMap(\.name).filter(marked.contains)
    open(.comparison(Comparison(names: names.isEmpty ? [selected.name ?? ""] : names)))
  }

  /// As in "Press w to start a what-if. Press s to save it."
  var addingWhatIfsReason: String? {
    let hints = [
      keymap.press(.whatIfBegun, "start a what-if"),
      keymap.press(.savingWhatIfRequested, "save it"),
    ]
    return hints.compactMap(\.self).joined(separator: " ")
  }
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
