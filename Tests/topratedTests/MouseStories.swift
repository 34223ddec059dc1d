import Foundation
import Story
import Testing

/// The terminal's own selection uses the mouse until the user turns it on.
@Suite struct MouseStories {
  @Test func itIsOffUntilItIsAskedFor() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("›✗ Eligible weeks", .reverse)
    #expect(!text(of: user).contains("\u{1B}[?1006;1000h"))
    try user.clicks(on: "Account holds")
    try user.presses("m")
    try user.sees("Mouse on. Hold Shift to select text.")
    try user.sees("›✗ Eligible weeks", .reverse)
    #expect(text(of: user).contains("\u{1B}[?1006;1000h"))
    try user.clicks(on: "Account holds")
    try user.sees("›✓ Account holds", .reverse)
    try user.presses("m")
    try user.sees("Mouse off")
    #expect(text(of: user).contains("\u{1B}[?1006;1000l"))
    try user.clicks(on: "First contract")
    try user.presses("k")
    try user.sees("›✓ Availability", .reverse)
    try user.leaves(with: "q")
  }

  @Test func itReachesEveryCorner() throws {
    let user = try opensDashboard(on: "on-the-way", size: Size(200, 60))
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.presses("m")
    try user.sees("Mouse on")
    try user.clicks(on: "Recent activity")
    try user.sees("›✗ Recent activity", .reverse)
    try user.clicks(on: "Top Rated events")
    try user.sees("›○ Top Rated events", .reverse)
    try user.leaves(with: "q")
  }

  @Test func whereThereIsNoneItIsSaid() throws {
    let user = try opensDashboard(on: "on-the-way", environment: ["TERM": "vt100"])
    try user.sees("q quit")
    try user.presses("m")
    try user.sees("This terminal has no mouse.")
    try user.presses("j")
    try user.seesNoMore("This terminal has no mouse.")
    try user.presses("m")
    try user.sees("This terminal has no mouse.")
    try user.leaves(with: "q")
  }

  @Test func itSelectsOpensScrollsAndToggles() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("q quit")
    try user.presses("m")
    try user.sees("Mouse on")
    try user.clicks(on: "Profile completeness")
    try user.sees("›✓ Profile completeness", .reverse)
    user.turnsTheWheel(down: true)
    try user.sees("›✓ Earnings, 12 months", .reverse)
    user.turnsTheWheel(down: false)
    try user.sees("›✓ Profile completeness", .reverse)
    try user.clicks(on: "Premium support")
    try user.sees("Premium support", .reverse)
    try user.clicks(on: "Recent activity")
    try user.sees("›✗ Recent activity", .reverse)
    try user.clicks(on: "Recent activity")
    try user.sees("Send a proposal on Upwork, then add it here.")
    try user.presses("Esc")
    try user.seesNoMore("Send a proposal on Upwork, then add it here.")
    try user.presses("w")
    try user.sees("WHAT-IF")
    try user.clicks(on: "Recent activity")
    try user.sees("›  ✗ Recent activity", .reverse)
    try user.clicks(on: "Recent activity")
    try user.sees("trying Recent activity met")
    try user.clicks(on: "Recent activity      tried")
    try user.seesNoMore("trying Recent activity met")
    try user.leaves(with: "q")
  }

  @Test func theSettingsMayHaveItOnFromTheStart() throws {
    let folder = try TemporaryFolder()
    try folder.writeSettings(#"{"mouse": true}"#)
    let user = try opensDashboard(
      on: "on-the-way", environment: ["XDG_CONFIG_HOME": folder.url.path])
    try user.clicks(on: "Account holds")
    try user.sees("›✓ Account holds", .reverse)
    try user.leaves(with: "q")
  }

  @Test func theSettingsCannotTurnOnWhatIsNotThere() throws {
    let folder = try TemporaryFolder()
    try folder.writeSettings(#"{"mouse": true}"#)
    let user = try opensDashboard(
      on: "on-the-way", environment: ["XDG_CONFIG_HOME": folder.url.path, "TERM": "vt100"])
    try user.sees("This terminal has no mouse.")
    try user.presses("j")
    try user.seesNoMore("This terminal has no mouse.")
    try user.leaves(with: "q")
  }

  @Test func theHelpTellsHowTextIsSelectedAllTheSame() throws {
    let user = try opensDashboard(on: "on-the-way", size: Size(120, 70))
    try user.presses("?")
    try user.sees("mouse; Shift selects text")
    try user.leaves(with: "q")
  }

  private func text(of user: LiveScreen) -> String { String(decoding: user.output, as: UTF8.self) }
}
