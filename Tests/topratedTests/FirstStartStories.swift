import Foundation
import Story
import Testing

/// A new user's first steps, and the weekly check-in with a paste.
@Suite struct FirstStartStories {
  private static let page = """
    My stats
    12-month earnings
    $1,240.50
    Job Success Score
    94%
    As of Nov 20, updates daily
    Eligible weeks
    12 of 16
    Account holds
    None
    Profile completeness
    100%
    """

  @Test(arguments: [Size(80, 24), Size(40, 12)])
  func aPastedPageIsTheFirstCheckInInThreeKeys(_ size: Size) throws {
    let folder = try TemporaryFolder()
    let user = try Program.start(
      "toprated", arguments: ["--date", "2026-11-22"],
      environment: ["XDG_DATA_HOME": folder.url.path], size: size)
    try user.sees("Welcome to toprated")
    try user.presses("c")
    try user.sees("Set up your profile")
    try user.pastes(FirstStartStories.page)
    try user.sees("Read 5 of 5 figures.")
    try user.saves()
    try user.sees("Still missing")
    try user.presses("Esc")
    try user.seesNoMore("Still missing")
    try user.presses("u")
    try user.sees("check-in of 20 Nov 2026")
    try user.presses("U")
    try user.leaves(with: "q")
    let path = folder.url.appending(path: "toprated/profile.json").path
    let saved = try String(contentsOfFile: path, encoding: .utf8)
    #expect(saved.contains(#""eligibleWeeks": 12"#) && saved.contains(#""earnings": 1240.50"#))
  }

  /// Opens the dashboard on a profile that can be changed.
  private func opens(in folder: TemporaryFolder) throws -> (user: LiveScreen, path: String) {
    let path = try folder.writeProfile(of: "on-the-way")
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"])
    try user.sees("q quit")
    return (user, path)
  }

  @Test func aWeeklyCheckInWithAPasteTakesTwoKeys() throws {
    let folder = try TemporaryFolder()
    let (user, path) = try opens(in: folder)
    try user.pastes(
      FirstStartStories.page.replacing("94%", with: "95%").replacing("Nov 20", with: "Nov 22"))
    try user.sees("Read 5 of 5 figures.")
    try user.saves()
    try user.sees("Job Success Score · 95%")
    try user.leaves(with: "q")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains(#""score": 95"#))
  }

  @Test func contractsOfAPastedAnswerAreSavedIfThatIsChosen() throws {
    let folder = try TemporaryFolder()
    let (user, path) = try opens(in: folder)
    try user.pastes(
      #"""
      {"data": {"jobSuccessScore": 94, "contracts": [{"title": "Checkout", "startDate": "2026-01-10",
        "clientOrganization": {"name": "Acme"}, "totalCharges": {"amount": 3150}}]}}
      """#)
    try user.sees("Contracts can be saved too.")
    try user.selects("Contracts")
    try user.presses("Space")
    try user.sees("›Contracts               ‹ 1 new ›")
    try user.saves()
    try user.sees("Job Success Score 94, contracts 1 new")
    try user.leaves(with: "q")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains(#""client": "Acme""#))
  }

  @Test func whatAPageLacksIsNamedWithWhereToFindIt() throws {
    let folder = try TemporaryFolder()
    let (user, _) = try opens(in: folder)
    try user.presses("c")
    try user.sees("Check-in")
    try user.pastes("Job Success Score 94%\nJob Success Score 92%\n12-month earnings $1,240.50\n")
    try user.sees("Job Success Score is left blank: the page shows both 94% and 92%.")
    try user.sees("Not on the page. On My Stats, open \"Badges\".")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Check-in ─")
    try user.pastes("nothing\nof a page")
    try user.sees("no figures found")
    try user.leaves(with: "q")
  }

  @Test func aPageIsPastedLineByLineForAScreenReader() throws {
    let folder = try TemporaryFolder()
    let path = try folder.writeProfile(of: "on-the-way")
    let run = try toprated(
      "--linear", "--profile", path, "--date", "2026-11-22",
      input:
        "paste\n\(FirstStartStories.page.replacing("Nov 20", with: "Nov 22"))\n.\nctrl-s\nquit\n")
    #expect(run.output.contains("Read 5 of 5 figures."))
    #expect(run.output.contains("12-month earnings: 1240.50."))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains(#""date": "2026-11-22""#))
  }
}
