import Eligibility
import Foundation
import Glibc
import ProfileStore
import Story
import Testing

/// The commands that change a profile.
@Suite struct WritingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "new/profile.json").path
  }

  @Test func whatIsRecordedStandsInTheFile() throws {
    for (arguments, says) in [
      (["record", "proposal"], "proposal sent on 22 Nov 2026"),
      (
        ["record", "invitation", "--note", "from a friend", "--date", "2026-11-20"],
        "invitation accepted on 20 Nov 2026"
      ),
      (
        ["record", "earning", "262.5", "--type", "hourly", "--contract", "Checkout", "--featured"],
        "payment of $262.50 on 22 Nov 2026"
      ),
      (
        ["record", "refund", "20", "--reference", "7"], "refund of $20.00 on 22 Nov 2026"
      ),
      (
        ["record", "hold", "--from", "2026-03-01", "--to", "2026-03-04", "--reason", "identity"],
        "account hold from 1 Mar 2026 to 4 Mar 2026"
      ),
      (
        ["check-in", "--score", "94", "--eligible-weeks", "12"],
        "check-in of 22 Nov 2026 (score 94%, eligible weeks 12 of 16)"
      ),
      (
        ["check-in", "--score", "none", "--rising-talent"],
        "check-in of 22 Nov 2026 (score none, Rising Talent yes)"
      ),
      (["set", "sections.video", "true"], "video set to yes"),
      (
        ["set", "availability.hoursPerWeek", "27.5"], "hours per week set to 27.5"
      ),
      (["set", "freelancer.name", "5"], "name set to 5"),
      (["set", "badge", "none"], "badge set to none"),
      (["set", "badge", "none"], "No change: badge is already none"),
      (["set", "freelancer.name", ""], "name cleared (was 5)"),
    ] {
      #expect(try done(arguments) == (says.hasPrefix("No change") ? says : "Saved: \(says)") + "\n")
    }
    #expect(try text == recorded)
  }

  private let recorded = """
    {
      "version": 1,
      "badge": "none",
      "availability": {
        "hoursPerWeek": 27.5
      },
      "sections": {
        "updated": "2026-11-22",
        "video": true
      },
      "checkIns": [
        { "date": "2026-11-22", "score": "none", "risingTalent": true, "eligibleWeeks": 12 }
      ],
      "transactionsSince": "2026-11-22",
      "transactions": [
        {
          "date": "2026-11-22",
          "type": "hourly",
          "amount": 262.50,
          "contract": "Checkout",
          "featured": true
        },
        { "date": "2026-11-22", "type": "refund", "amount": -20, "reference": "7" }
      ],
      "activity": [
        { "date": "2026-11-22", "type": "proposal" },
        { "date": "2026-11-20", "type": "invitation", "note": "from a friend" }
      ],
      "holds": [
        { "from": "2026-03-01", "to": "2026-03-04", "reason": "identity" }
      ]
    }

    """

  @Test func whatMyStatsIncludesIsSaidToAddNothing() throws {
    _ = try done(["check-in", "--earnings", "640"])
    let included =
      "12-month earnings stay the same: the figure of 22 Nov from My Stats includes it.\n"
    for (arguments, remark) in [
      (["record", "earning", "20"], included),
      (["record", "refund", "20"], included),
      (["record", "earning", "20", "--date", "2026-11-23"], ""),
      (["record", "proposal"], ""),
    ] {
      let said = try done(arguments)
      #expect(said.split(separator: "\n").dropFirst().map { "\($0)\n" }.joined() == remark)
    }
  }

  /// The badge is not part of the check-in, but undo restores it together with the check-in.
  @Test func aCheckInSetsTheBadgeInTheSameStep() throws {
    _ = try done(["check-in", "--score", "90"])
    let before = try text
    #expect(
      try done(["check-in", "--score", "94%", "--earnings", "$1,240.50", "--badge", "risingTalent"])
        == "Saved: check-in of 22 Nov 2026 (score 94%, earnings $1,240.50), badge set to Rising Talent\n"
    )
    #expect(try text.contains(#""badge": "risingTalent""#))
    #expect(try text.contains(#""earnings": 1240.50"#))
    _ = try done(["undo"])
    #expect(try text == before)
    #expect(try done(["check-in", "--badge", "topRated"]) == "Saved: badge set to Top Rated\n")
  }

  /// On 22 November 2026.
  @Test func daysAreTypedAsPeopleWriteThem() throws {
    for (arguments, says) in [
      (["set", "firstContract", "3 Feb"], "first contract set to 3 Feb 2026"),
      (
        ["set", "firstContract", "Dec 24"], "first contract changed from 3 Feb 2026 to 24 Dec 2025"
      ),
      (
        ["set", "availability.availableFrom", "3 Feb"],
        "available from set to 3 Feb 2027"
      ),
      (["record", "proposal", "--date", "21 nov 2026"], "proposal sent on 21 Nov 2026"),
      (
        ["record", "hold", "--from", "Nov 20, 2026", "--to", "28 Nov"],
        "account hold from 20 Nov 2026 to 28 Nov 2026"
      ),
      (
        ["record", "hold", "--from", "-3d", "--to", "yesterday"],
        "account hold from 19 Nov 2026 to 21 Nov 2026"
      ),
    ] {
      #expect(try done(arguments) == (says.hasPrefix("No change") ? says : "Saved: \(says)") + "\n")
    }
  }

  /// The folders of the samples: in the project, and as installed by packages.
  @Test(arguments: [
    "data/samples", "share/toprated/samples", "share/doc/toprated/examples",
  ])
  func aSampleThatCameWithTheProgramIsNeverWritten(_ place: String) throws {
    let samples = folder.url.appending(path: place)
    try FileManager.default.createDirectory(at: samples, withIntermediateDirectories: true)
    if place == "data/samples" { _ = try folder.write("{}", to: "data/profile.schema.json") }
    let path = samples.appending(path: "sparse.json").path
    try FileManager.default.copyItem(atPath: Project.sample("sparse"), toPath: path)
    for command in [
      ["record", "proposal"], ["check-in", "--score", "90"], ["set", "badge", "none"], ["undo"],
    ] {
      let run = try toprated(command + ["--profile", path])
      #expect(run.status == 64)
      #expect(run.errors.contains("This is sample data, which is never changed"))
    }
    let user = try Program.start("toprated", arguments: ["--profile", path])
    try user.sees("· sample")
    for key in ["c", "e", "a", "p", "y", "u"] {
      try user.presses(key)
      try user.sees("sample")
    }
    try user.leaves(with: "q")
    #expect(try FileManager.default.contentsOfDirectory(atPath: samples.path) == ["sparse.json"])
    #expect(FileManager.default.contentsEqual(atPath: path, andPath: Project.sample("sparse")))
    let own = samples.appending(path: "mine.json").path
    #expect(try toprated("record", "proposal", "--profile", own).status == 0)
  }

  @Test func everySampleOpensByItsName() throws {
    for name in ["away", "badge-pending", "earnings-roll-off", "rising-talent", "three-weak-weeks"]
    {
      let demo = try toprated("status", "--demo", name, "--json")
      #expect(demo.status == 0)
      let file = try toprated(
        "status", "--profile", Project.sample(name), "--date", "2026-11-22", "--json")
      #expect(demo.output == file.output)
    }
    let user = try Program.start("toprated", arguments: ["--demo", "sparse"])
    try user.sees("· sample")
    try user.leaves(with: "q")
  }

  @Test func undoAndRedoSayWhatTheyDid() throws {
    _ = try done(["record", "proposal"])
    let before = try text
    _ = try done(["set", "badge", "topRated"])
    let after = try text
    #expect(try done(["undo"]) == "Undone: badge set to Top Rated\n")
    #expect(try text == before)
    #expect(try done(["undo", "--redo"]) == "Redone: badge set to Top Rated\n")
    #expect(try text == after)
    let answer = try done(["undo", "--json"])
    #expect(
      answer == """
        {
          "profile": "\(path)",
          "step": "badge set to Top Rated",
          "changed": true
        }

        """)
  }

  @Test func aContractMayEndOnTheDayOfItsOnlyPayment() throws {
    let day = "2026-11-02"
    _ = try done([
      "record", "contract", "Acme", "--first-paid", day, "--last-paid", day, "--ended", day,
    ])
    #expect(try text.contains(#""ended": "2026-11-02""#))
  }

  @Test func aContractIsRecordedAndUndone() throws {
    _ = try done(["record", "contract", "Acme"])
    let before = try text
    let said = try done([
      "record", "contract", "Beta", "--title", "Logo", "--first-paid", "2026-02-10", "--last-paid",
      "2026-06-30", "--paid", "$3,150", "--periods", "2", "--ended", "2026-07-02", "--stars",
      "4.80", "--ended-badly", "--excluded", "--note", "n",
    ])
    #expect(said == "Saved: contract with Beta, ended 2 Jul 2026\n")
    #expect(
      try text.contains(
        """
          "contracts": [
            { "client": "Acme" },
            {
              "client": "Beta",
              "title": "Logo",
              "firstPaid": "2026-02-10",
              "lastPaid": "2026-06-30",
              "paid": 3150,
              "periods": 2,
              "ended": "2026-07-02",
              "stars": 4.8,
              "endedBadly": true,
              "excluded": true,
              "note": "n"
            }
          ]
        """))
    _ = try done(["undo"])
    #expect(try text == before)
  }

  @Test func whatCannotBeIsRefusedAndNothingWritten() throws {
    _ = try done(["record", "proposal"])
    let before = try text
    for (arguments, says) in [
      (["set", "badge", "gold"], "badge: \"gold\" is not one of none, risingTalent, topRated"),
      (["set", "sections.skills", "many"], "\"many\" is not a whole number from 0 to 999"),
      (["set", "firstContract", "2026-02-30"], "There is no day 2026-02-30"),
      (
        ["set", "sections.films", "true"],
        "There is no value \"sections.films\" that you can set. Choose one of sections"
      ),
      (["set", "version", "2"], "There is no value \"version\" that you can set"),
      (["check-in"], "Add at least one figure from My Stats"),
      (
        ["check-in", "--score", "high"],
        "--score high: must be a whole number from 0 to 100, or none"
      ),
      (["record", "earning", "five"], "amount five: must be an amount of 0 or more"),
      (["record", "earning", "5", "--type", "refund"], "must be one of hourly, fixedPrice, bonus"),
      (["check-in", "--score", "90", "--date", "2099-01-01"], "My Stats cannot show that yet"),
      (["record", "proposal", "--date", "+1d"], "My Stats cannot show that yet"),
      (["record", "earning", "5", "--date", "+1w"], "My Stats cannot show that yet"),
      (["record", "hold", "--from", "+1d"], "My Stats cannot show that yet"),
      (
        ["record", "hold", "--to", "2026-11-01"],
        "--to 2026-11-01: must not be before the first day, 2026-11-22"
      ),
      (["record", "contract", " "], "Add the client's name"),
      (["record", "contract", "A", "--stars", "5"], "--stars needs --ended"),
      (["record", "contract", "A", "--stars", "5.5"], "must be a number from 1 to 5"),
      (["record", "contract", "A", "--ended-badly"], "--ended-badly needs --ended"),
      (["record", "contract", "A", "--paid", "5"], "--paid needs --first-paid"),
      (["record", "contract", "A", "--last-paid", "2026-11-01"], "--last-paid needs --first-paid"),
      (
        ["record", "contract", "A", "--first-paid", "2026-11-02", "--ended", "2026-11-01"],
        "--ended is before --first-paid"
      ),
      (["record", "contract", "A", "--periods", "0"], "must be a whole number from 1 to 99"),
      (["undo", "--redo"], "Nothing to redo."),
    ] {
      let run = try run(arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains(says), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try text == before)
  }

  /// The journal may be intact, so it is neither moved nor overwritten.
  @Test(.enabled(if: geteuid() == 0, "needs root")) func aJournalThatMayNotBeReadIsLeftAsItIs()
    throws
  {
    _ = try done(["record", "proposal"])
    let (journal, before) = (SidecarFiles(of: path).journal, try text)
    let steps = try Data(contentsOf: URL(filePath: journal))
    _ = try shell(
      "cd '\(folder.url.path)' && chmod 755 . && chown -R 1234:1234 new && chown 0:0 '\(journal)'")
    for command in ["record proposal", "undo", "undo --redo"] {
      let run = try shell(
        "exec setpriv --reuid 1234 --regid 1234 --clear-groups '\(Program.path(of: "toprated"))' "
          + "\(command) --profile '\(path)'")
      #expect(run.status == 74)
      #expect(
        run.errors
          == "toprated: \(path): Nothing was changed: the undo journal can't be read. Try again, or move "
          + "\(journal) away to continue without undo. (Permission denied)\n")
      #expect(try text == before)
      #expect(try Data(contentsOf: URL(filePath: journal)) == steps)
    }
    #expect(try done(["undo"]) == "Undone: proposal sent on 22 Nov 2026\n")
  }

  /// Setting an unknown value to null changes nothing, not even the spelling.
  @Test(arguments: [
    #"{"version":1, "availability": { "capacity": null }, "sections":{"video" :null}}"#,
    #"{"version":1,"availability":null,"sections":null}"#,
    #"{"version":1,"availability":{},"sections":{ }}"#, #"{"version": 1}"#,
  ])
  func nullOnWhatIsNotKnownLeavesTheFileAsItIs(_ text: String) throws {
    let path = try folder.write(text)
    for (key, name) in [
      ("availability.capacity", "availability"), ("sections.video", "video"), ("badge", "badge"),
    ] {
      let run = try toprated("set", key, "null", "--profile", path)
      #expect(run.output == "No change: \(name) is already empty\n")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  /// A script must not repeat the change: it is saved, even if the message cannot be printed.
  @Test(arguments: [
    "record proposal", "record earning 5", "set badge topRated", "check-in --score 90",
    "import weekly.csv", "undo", "undo --redo", "record proposal --json",
    "import weekly.csv --json",
  ])
  func whatIsSavedAndCannotBePrintedSaysSo(_ command: String) throws {
    let weekly = "Date,Contract,Hours,Amount\n2026-11-14,Checkout,1:00,5\n"
    _ = try folder.write(weekly, to: "weekly.csv")
    for (output, reason) in [
      (">/dev/full", "No space left on device"), (">&-", "Bad file descriptor"),
      ("| (exec <&-; sleep 0.3)", "Broken pipe"),
    ] {
      let path = try folder.write(#"{"version": 1}"#)
      for name in [SidecarFiles(of: path).journal] {
        try? FileManager.default.removeItem(atPath: name)
      }
      _ = try toprated("set", "freelancer.name", "Ana", "--profile", path)
      if command == "undo --redo" { _ = try toprated("undo", "--profile", path) }
      let before = try String(contentsOfFile: path, encoding: .utf8)
      let status = "\(folder.url.path)/status"
      let run = try shell(
        """
        cd '\(folder.url.path)'
        (\(output.hasPrefix("|") ? "sleep 0.1; " : "")'\(Program.path(of: "toprated"))' \(command) \
          --profile '\(path)' \(output.hasPrefix("|") ? "" : output); echo $? > '\(status)') \
          \(output.hasPrefix("|") ? output : "")
        """)
      #expect(
        run.errors == "toprated: Saved, but can't write standard output: \(reason). "
          + "Don't run this again.\n")
      #expect(try String(contentsOfFile: status, encoding: .utf8) == "76\n")
      #expect(try String(contentsOfFile: path, encoding: .utf8) != before)
    }
  }

  @Test func whatChangedNothingAndCannotBePrintedIsNotSaved() throws {
    _ = try done(["set", "badge", "none"])
    let run = try shell(
      "exec '\(Program.path(of: "toprated"))' set badge none --profile '\(path)' >&-")
    #expect(run.status == 74)
    #expect(!run.errors.contains("saved"))
  }

  @Test func undoNeedsAProfile() throws {
    let run = try run(["undo"])
    #expect(run.status == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "new").path))
  }

  @Test func whatIsFaultyOrNewerIsLeftAsItIs() throws {
    for text in ["{\"version\": 2}", "rubbish"] {
      let path = try folder.write(text)
      let run = try toprated("record", "proposal", "--profile", path)
      #expect(run.status == 65)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  @Test func aFolderThatIsNoFolder() throws {
    let run = try toprated("record", "proposal", "--profile", "/dev/null/profile.json")
    #expect(run.status == 73)
    #expect(run.errors.contains("Not a directory"))
  }

  @Test func infoListsWhatIsKeptBeside() throws {
    _ = try done(["record", "proposal"])
    _ = try done(["record", "proposal"])
    let output = try done(["info"])
    #expect(output.contains("/new/.profile.json.undo"))
    #expect(output.contains("/new/.profile.json.lock"))
    #expect(output.contains(".backup"))
  }

  /// Eight programs at once add 64 proposals and 64 check-ins in all, or 200 of each.
  @Test func noneIsLostAndNoneComesTwice() throws {
    let each = Rounds.count(8, all: 25)
    let lines = (2001...2008).flatMap { year in
      (10..<10 + each).flatMap { number in
        let when =
          "--date \(year)-\(number < 30 ? "01" : "02")-\(number % 20 + 10) --note \(number)"
        return ["record proposal \(when)", "check-in --score 90 \(when)"]
      }
    }
    let list = try folder.write(lines.map { "\($0) --profile \(path)\n" }.joined(), to: "list")
    let program = Program.path(of: "toprated")
    let run = try shell("/usr/bin/xargs -P 8 -L 1 \(program) < \(list) > /dev/null")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let profile = try ProfileFile.load(path).profile
    #expect(profile.checkIns?.count == 8 * each)
    #expect(Set(profile.checkIns?.map(\.date) ?? []).count == 8 * each)
    #expect(profile.activity?.count == 8 * each)
    #expect(Set(profile.activity?.map(\.date) ?? []).count == 8 * each)
  }

  private var text: String {
    get throws { try String(contentsOfFile: path, encoding: .utf8) }
  }

  private func done(_ arguments: [String]) throws -> String {
    let run = try run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return run.output
  }

  private func run(_ arguments: [String]) throws -> Run {
    let date = arguments.contains("--date") ? [] : ["--date", "2026-11-22"]
    return try toprated(arguments + ["--profile", path] + date)
  }
}
