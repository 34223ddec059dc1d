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
  var placement: PopupPlacement { list == .contracts ? .rowsItNeeds : .amongPanels }

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
    let all = list.view.order(snapshot.profile)
    let wanted = filter.lowercased()
    return wanted.isEmpty
      ? all
      : all.filter { index in
        let row = row(at: index, in: snapshot)
        return "\(row.date?.formatted() ?? "") \(row.text)".lowercased().contains(wanted)
      }
  }

  var title: String { list.view.title }

  func deleting(_ row: EntryRow) -> ProfileEdit {
    ProfileEdit("\(title.lowercased()): \(row.name) deleted", [.remove(list, row.index)])
  }

  /// Returns the row of the entry at an index in the file.
  func row(at index: Int, in snapshot: Snapshot) -> EntryRow {
    let (day, text) = list.view.row(snapshot, index)
    return EntryRow(index: index, date: day, text: text)
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
      order.isEmpty || list == .scenarios
      ? [] : [PopupContent.ContentBlock.drawing(heading, spoken: [])]
    return PopupContent(
      title: title, subtitle: Line(" · \(total(order, in: assessment))"), id: .list(list),
      heading: heading,
      blocks: [
        order.isEmpty
          ? .row(none(dashboard), spoken: noneText)
          : .items(items(order, in: assessment))
      ])
  }

  private func items(_ order: [Int], in assessment: Assessment) -> PopupContent.Items {
    let snapshot = assessment.snapshot
    return PopupContent.Items(
      count: order.count, selected: min(selected, order.count - 1),
      rows: { index, isSelected, size in
        var cells = list.view.cells(snapshot, order[index])
        if marks(order[index], in: snapshot) { cells[0] = "●" }
        let line = EntryTable(of: list, width: size.columns - 2).line(cells)
        return [Box.selectable(line, isSelected: isSelected, isFocused: true, size.columns)]
      },
      spoken: { index in
        let row = row(at: order[index], in: snapshot)
        let mark = marks(order[index], in: snapshot) ? "marked" : nil
        return [row.date?.formatted(), row.text, mark].compactMap(\.self).joined(separator: " · ")
      })
  }

  private func heading(_ size: Size) -> [Line] {
    size.rows > 3 ? [Line(" ") + EntryTable(of: list, width: size.columns - 2).heading] : []
  }

  private func none(_ dashboard: Dashboard) -> Line {
    if !filter.isEmpty { return Line(" \(noneText)", .faint) }
    let hint =
      list == .scenarios
      ? dashboard.addingWhatIfsReason
      : dashboard.keymap.press(.popup(.addRequested), "add one", in: context)
    return Line(" \(noneText)" + (hint.map { " \($0)" } ?? ""), .faint)
  }

  /// As in "26", or "4 of 26 with "acme"" with a filter.
  func countText(_ order: [Int], in snapshot: Snapshot) -> String {
    let all = list.view.count(snapshot.profile)
    return filter.isEmpty ? "\(all)" : "\(order.count) of \(all) with \"\(filter)\""
  }

  fileprivate var noneText: String {
    filter.isEmpty ? "Nothing here yet." : "Nothing here has \"\(filter)\"."
  }

  /// As in "26 · $3,412.00 in all · $1,240.50 in 12 months"; with a filter, only for the matches.
  func total(_ order: [Int], in assessment: Assessment) -> String {
    let snapshot = assessment.snapshot
    let count = countText(order, in: snapshot)
    guard list == .transactions, let entries = snapshot.profile.transactions else { return count }
    let counted = order.lazy.map { entries[$0] }.filter(\.isCounted)
    let window = snapshot.today - (snapshot.rules.earnings.windowDays - 1)...snapshot.today
    let sum = counted.reduce(Money.zero) { $0 + $1.amount }
    let recent = counted.reduce(Money.zero) { window.contains($1.date) ? $0 + $1.amount : $0 }
    return "\(count) · \(sum.formatted()) in all · \(recent.formatted()) in 12 months"
  }

  /// Whether the what-if at an index in the file is marked to compare.
  private func marks(_ index: Int, in snapshot: Snapshot) -> Bool {
    list == .scenarios && marked.contains(snapshot.profile.scenarios?[index].name ?? "")
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
    case (_, nil): notice = browser.noneText
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
