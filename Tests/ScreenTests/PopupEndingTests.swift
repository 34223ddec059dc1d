import Eligibility
import Screen
import Story
import Testing

/// What happens to an open pop-up when something changes outside it.
@Suite struct PopupEndingTests {
  private let edit = ProfileEdit("proposal: today", [])

  private func opens() throws -> PureScreen { try opensDashboard(on: "on-the-way") }

  @Test func whatWasNotSavedIsNoLongerAskedWhenTheFileChanges() throws {
    let user = try opens()
    user.receives(.savingFailed(edit, reason: "The disk is full."))
    try user.sees("Not saved")
    user.receives(.fileChangedOnDisk(try assessment(of: "away")))
    try user.seesNoMore("Not saved")
    #expect(user.dashboard.context == .main)
  }

  /// The question compares with the newest version on disk.
  @Test func aConflictFollowsASecondChange() throws {
    let user = try opens()
    try user.opens("Person")
    try user.presses("Ctrl-U")
    try user.types("Mine")
    user.receives(.fileChangedOnDisk(try assessment(of: "on-the-way")))
    try user.sees("yours Mine  on disk Ana Kovač")
    let other = try assessment(of: "away")
    let name = try #require(other.snapshot.profile.freelancer.name)
    user.receives(.fileChangedOnDisk(other))
    try user.sees("yours Mine  on disk \(name)")
  }

  @Test func anImportThatIsSavedClosesEverything() throws {
    let user = try opens()
    try user.does("import")
    user.receives(.importPreviewed(["139 new payments"], edit, updatingContracts: nil))
    user.receives(.saved(try assessment(of: "on-the-way"), saying: "import"))
    #expect(user.dashboard.context == .main)
  }

  @Test func aSavedWhatIfIsShownByItsName() throws {
    let user = try opens()
    try user.presses("w", "+", "s")
    try user.types("busy winter")
    user.receives(.saved(try assessment(of: "on-the-way"), saying: "what-if"))
    try user.sees("busy winter")
  }

  @Test func aPageIsReadWhereverFiguresCanBeFilledIn() throws {
    let user = try opens()
    user.paste("Job Success Score\n94%\n")
    #expect(user.lastEffect == .store(.readPage("Job Success Score\n94%\n")))
  }

  /// A paste where nothing can be tried shows why.
  @Test func aPasteOntoWhatOnlyTimeChangesSaysSo() throws {
    let user = try opens()
    try user.presses("w")
    try user.does("nextPanel")
    try user.selects("First contract")
    user.paste("50")
    try user.sees("Only time changes this.")
  }
}
