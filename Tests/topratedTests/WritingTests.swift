import Eligibility
import Foundation
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
        "earning of $262.50 on 22 Nov 2026"
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
        "check-in of 22 Nov 2026: score 94, eligibleWeeks 12"
      ),
      (
        ["check-in", "--score", "none", "--rising-talent"],
        "check-in of 22 Nov 2026: score none, risingTalent true"
      ),
      (["set", "sections.video", "true"], "sections.video: not known → true"),
      (
        ["set", "availability.hoursPerWeek", "27.5"], "availability.hoursPerWeek: not known → 27.5"
      ),
      (["set", "freelancer.name", "5"], "freelancer.name: not known → 5"),
      (["set", "badge", "none"], "badge: not known → none"),
      (["set", "badge", "none"], "unchanged: badge: none → none"),
      (["set", "freelancer.name", ""], "freelancer.name: 5 → not known"),
    ] { #expect(try done(arguments) == says + "\n") }
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

  @Test func undoAndRedoSayWhatTheyDid() throws {
    _ = try done(["record", "proposal"])
    let before = try text
    _ = try done(["set", "badge", "topRated"])
    let after = try text
    #expect(try done(["undo"]) == "taken back: badge: not known → topRated\n")
    #expect(try text == before)
    #expect(try done(["undo", "--redo"]) == "done again: badge: not known → topRated\n")
    #expect(try text == after)
    let answer = try done(["undo", "--json"])
    #expect(
      answer == """
        {
          "profile": "\(path)",
          "step": "badge: not known → topRated",
          "changed": true
        }

        """)
  }

  @Test func aContractIsRecordedAndUndone() throws {
    _ = try done(["record", "contract", "Acme"])
    let before = try text
    let said = try done([
      "record", "contract", "Beta", "--title", "Logo", "--first-paid", "2026-02-10", "--last-paid",
      "2026-06-30", "--paid", "$3,150", "--periods", "2", "--ended", "2026-07-02", "--stars",
      "4.80", "--ended-badly", "--excluded", "--note", "n",
    ])
    #expect(said == "contract with Beta, ended 2 Jul 2026\n")
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
      (["set", "firstContract", "2026-02-30"], "\"2026-02-30\" is not a date"),
      (
        ["set", "sections.films", "true"],
        "there is no key sections.films to set; there are sections"
      ),
      (["set", "version", "2"], "there is no key version to set"),
      (["check-in"], "say what My Stats shows"),
      (["check-in", "--score", "101"], "score: 101 is not a whole number from 0 to 100"),
      (["check-in", "--score", "high"], "'high' is invalid"),
      (["record", "earning", "five"], "'five' is invalid"),
      (["record", "earning", "5", "--type", "refund"], "'refund' is invalid"),
      (["record", "hold", "--to", "2026-11-01"], "is not on or after \"from\""),
      (["record", "contract", " "], "name the client"),
      (["record", "contract", "A", "--stars", "5"], "--stars needs --ended"),
      (["record", "contract", "A", "--stars", "5.5"], "'5.5' is invalid"),
      (["record", "contract", "A", "--ended-badly"], "--ended-badly needs --ended"),
      (["record", "contract", "A", "--paid", "5"], "--paid needs --first-paid"),
      (["record", "contract", "A", "--last-paid", "2026-11-01"], "--last-paid needs --first-paid"),
      (
        ["record", "contract", "A", "--first-paid", "2026-11-02", "--ended", "2026-11-01"],
        "--ended is before --first-paid"
      ),
      (["record", "contract", "A", "--periods", "0"], "0 is not a whole number from 1 to 99"),
      (["undo", "--redo"], "there is no change that was taken back"),
    ] {
      let run = try run(arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains(says), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try text == before)
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
    #expect(run.errors.contains("cannot be created: Not a directory"))
  }

  @Test func infoListsWhatIsKeptBeside() throws {
    _ = try done(["record", "proposal"])
    _ = try done(["record", "proposal"])
    let output = try done(["info"])
    #expect(output.contains("/new/.profile.json.undo"))
    #expect(output.contains("/new/.profile.json.lock"))
    #expect(output.contains(".backup"))
  }

  /// Eight programs at once, fifty entries each.
  @Test func noneIsLostAndNoneComesTwice() throws {
    let lines = (2001...2008).flatMap { year in
      (10..<35).flatMap { number in
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
    #expect(profile.checkIns?.count == 200)
    #expect(Set(profile.checkIns?.map(\.date) ?? []).count == 200)
    #expect(profile.activity?.count == 200)
    #expect(Set(profile.activity?.map(\.date) ?? []).count == 200)
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
