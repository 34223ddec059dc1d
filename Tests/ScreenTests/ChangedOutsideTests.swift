import Eligibility
import Screen
import Story
import Testing

/// An open form while the file changes on disk or a new day begins.
@Suite struct ChangedOutsideTests {
  private let first = Transaction(
    date: Day(number: 20_700), type: .hourly, amount: Money(cents: 100))
  private let second = Transaction(
    date: Day(number: 20_750), type: .bonus, amount: Money(cents: 200))

  private func opens(_ transactions: [Transaction]) throws -> PureScreen {
    PureScreen(try with(transactions), size: Screen.Size(columns: 120, rows: 40))
  }

  private func with(_ transactions: [Transaction], on day: String = "2026-11-22") throws
    -> Dashboard
  {
    var profile = Profile()
    profile.transactions = transactions
    return try dashboard(profile, on: day)
  }

  /// Types $99 as the amount of the newest payment, the second in the file, keeps it after the
  /// change on disk, and returns the steps of the save.
  private func edit(whenTheListBecomes transactions: [Transaction]) throws -> [ProfileEdit
    .Operation]
  {
    let user = try opens([first, second])
    try user.opens("Payments")
    try user.does("edit")
    try user.selects("Amount")
    try user.types("99")
    user.receives(.fileChangedOnDisk(try with(transactions).assessment))
    try user.sees("yours 99")
    try user.does("keepYours")
    try user.saves()
    guard case .store(.save(let edit))? = user.lastEffect else { return [] }
    return edit.steps
  }

  @Test func anEntryIsFoundWhereItIsNow() throws {
    let wanted = ProfileEdit.Operation.set(
      .entry(.transactions, 0, "amount"), .money(Money(cents: 9_900)))
    #expect(try edit(whenTheListBecomes: [second, first]) == [wanted])
  }

  @Test func anEntryThatIsGoneIsAddedAndOverwritesNone() throws {
    guard case .add(.transactions, let fields)? = try edit(whenTheListBecomes: [first]).first else {
      return #expect(Bool(false))
    }
    #expect(fields.contains(.init("amount", .money(Money(cents: 9_900)))))
    #expect(fields.contains(.init("date", .day(second.date))))
  }

  /// Fields that changed on disk and were not typed over stay as on disk.
  @Test func onlyWhatWasTypedIsKept() throws {
    var theirs = second
    theirs.contract = "Theirs"
    let wanted = ProfileEdit.Operation.set(
      .entry(.transactions, 1, "amount"), .money(Money(cents: 9_900)))
    #expect(try edit(whenTheListBecomes: [first, theirs]) == [wanted])
  }

  /// The form stays open and asks the same question as for a change that was noticed earlier.
  @Test func aSaveThatWasTooLateAsksToo() throws {
    let user = try opens([first])
    try user.opens("Payments")
    try user.does("edit")
    try user.selects("Amount")
    try user.types("99")
    try user.saves()
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    var theirs = first
    theirs.amount = Money(cents: 300)
    user.receives(.saveConflicted(try with([theirs]).assessment, edit))
    try user.sees("─ Changed on disk")
    try user.sees("yours 99  on disk 3")
    try user.does("loadFromDisk")
    try user.sees("Loaded the version on disk.")
    #expect(user.dashboard.assessment.snapshot.profile.transactions == [theirs])
  }

  /// The suggested day moves to the new day, and what the user typed stays.
  @Test func midnightLeavesWhatIsTyped() throws {
    let user = try opens([first])
    try user.adds("an account hold")
    try user.selects("Reason")
    try user.types("late")
    user.receives(.dayBegan(try with([first], on: "2026-11-23").assessment))
    try user.sees("Mon 23 Nov 2026")
    try user.saves()
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    let day = try #require(Day("2026-11-23"))
    #expect(
      edit.steps == [.add(.holds, [.init("from", .day(day)), .init("reason", .text("late"))])])
  }
}
