import Eligibility
import Foundation
import ProfileStore
import Screen
import Story
import Testing

/// A dialogue in screen reader mode, in memory.
private struct Talk {
  private(set) var lineMode: LineMode
  private(set) var effect: Effect?
  private(set) var lines: [String]

  init(_ sample: String = "on-the-way", source: Dashboard.Source = .profile) throws {
    lineMode = LineMode(Dashboard(try assessment(of: sample), source: source))
    lines = lineMode.takeLines()
  }

  /// Types the answers and returns the lines after the last one.
  @discardableResult
  mutating func answers(_ answers: String...) -> [String] {
    for answer in answers {
      effect = lineMode.answer(answer)
      lines = lineMode.takeLines()
    }
    return lines
  }

  mutating func hears(_ message: Message) -> [String] {
    lineMode.receive(message)
    lines = lineMode.takeLines()
    return lines
  }
}

@Suite struct LineModeTests {
  @Test func theAnswerAndTheDayComeFirst() throws {
    let talk = try Talk()
    #expect(
      talk.lines.prefix(3) == [
        "Not yet Top Rated: 6 of 8 met. You would qualify on 26 Dec if your score holds "
          + "and you send a proposal.",
        "Ana Kovač, Sun 22 Nov 2026.", "Criteria.",
      ])
    #expect(talk.lineMode.prompt == "Criteria:")
  }

  @Test func everyMoveIsOneLine() throws {
    var talk = try Talk()
    #expect(talk.answers("next") == ["4 of 8: Profile completeness: met, 100%; rule: 100%"])
    #expect(talk.answers("k").first?.hasPrefix("3 of 8: Eligible weeks") == true)
    #expect(talk.answers("G").first?.hasPrefix("8 of 8: Recent activity") == true)
    #expect(talk.answers("down").first?.hasPrefix("8 of 8: Recent activity") == true)
    #expect(talk.lines.count == 1)
  }

  @Test func aWordIsFoundInTheMenuAndInTheList() throws {
    var talk = try Talk()
    #expect(talk.answers("menu undo").first?.hasSuffix(". undo: undo or u") == true)
    #expect(talk.lines.count == 1)
    #expect(talk.answers("menu Undo") == talk.answers("menu undo"))
    #expect(talk.answers("menu xyzzy") == ["No command contains \"xyzzy\"."])
    talk.answers("find")
    #expect(talk.lineMode.prompt.hasPrefix("Type a word to find"))
    #expect(talk.answers("account").first?.hasPrefix("7 of 8: Account holds") == true)
    talk.answers("G", "edit", "find", "proposal")
    #expect(talk.lines.first?.contains("of 1") == true || !talk.lines.isEmpty)
    talk.answers("esc")
    #expect(talk.lineMode.prompt == "Activity:")
  }

  @Test func aNumberTellsAllAboutIt() throws {
    var talk = try Talk()
    let said = talk.answers("8")
    #expect(said.contains("next: Send a proposal on Upwork, then add it here."))
    #expect(said.contains { $0.hasPrefix("rule: ") })
    #expect(said.contains { $0.hasPrefix("source: ") })
    #expect(talk.answers("9") == ["There is no 9. Type a number from 1 to 8."])
  }

  @Test(arguments: Keymap.standard.bindings.indices)
  func everyCommandIsReachable(_ index: Int) throws {
    let binding = Keymap.standard.bindings[index]
    for beginning in [[], ["w", "settings"], ["v"], ["]"]] {
      var talk = try Talk()
      for word in beginning { talk.answers(word) }
      for word in [binding.name, binding.keys.first?.name].compactMap(\.self) {
        var other = talk
        other.answers(word == "1" ? "value" : word)
        let isAsked = other.lineMode.prompt != talk.lineMode.prompt
        #expect(isAsked || other.effect != nil || !other.lines.isEmpty, "\(word)")
        #expect(!other.lines.contains { $0.contains("Unknown command") }, "\(word)")
      }
    }
  }

  @Test func theMenuLeadsToEverythingItTells() throws {
    for beginning in ["headline", "w", "v", "]"] {
      var talk = try Talk()
      talk.answers(beginning)
      let menu = talk.answers("menu")
      #expect(menu.count > 20)
      for number in menu.indices {
        var other = talk
        other.answers("\(number + 1)")
        #expect(other.effect != nil || !other.lines.isEmpty || other.lineMode.prompt.contains(", "))
        #expect(!other.lines.contains { $0.contains("There is no") })
      }
    }
  }

  @Test func aFormIsQuestionsAndAsksBeforeItSaves() throws {
    var talk = try Talk()
    talk.answers("check-in")
    #expect(
      talk.lineMode.prompt
        == "12-month earnings, an amount of 0 or more, such as 1300.50; "
        + "last $1,240.50 on 20 Nov. Enter leaves it empty:")
    talk.answers("=")
    #expect(
      talk.lineMode.prompt == "Job Success Score, a whole number from 0 to 100, or none; "
        + "last 94% on 20 Nov. Enter leaves it empty:")
    #expect(talk.answers("101") == ["Enter a whole number from 0 to 100, or none."])
    #expect(talk.lineMode.prompt.hasPrefix("Job Success Score"))
    talk.answers("95", "", "", "", "rising")
    let name = "check-in of 22 Nov 2026: 12-month earnings $1,240.50, Job Success Score 95, "
    #expect(talk.answers("") == [name + "badge shown none to Rising Talent."])
    #expect(talk.lineMode.prompt == "Save? yes or no:")
    #expect(talk.answers("perhaps").count == 1)
    #expect(talk.effect == nil)
    talk.answers("yes")
    guard case .store(.save(let edit))? = talk.effect else { return #expect(Bool(false)) }
    #expect(edit.name == name + "badge shown none → Rising Talent")
  }

  @Test func leavingAFormSavesNothing() throws {
    for way in [
      ["esc"], ["95", "", "", "", "", "", "", "no"], ["", "", "", "", "", "", ""],
      ["95", "esc", "esc"],
    ] {
      var talk = try Talk()
      talk.answers("c")
      for answer in way { talk.answers(answer) }
      #expect(talk.effect == nil)
      #expect(talk.lineMode.prompt == "Criteria:")
    }
  }

  @Test func aRefusedValueIsAsItWasBefore() throws {
    var talk = try Talk()
    talk.answers("p", "Bea", "<")
    #expect(talk.lineMode.prompt == "Name, any text. Enter keeps Bea:")
    talk.answers("-", "<")
    #expect(talk.lineMode.prompt == "Name, any text. Enter leaves it empty:")
    talk.answers("esc", "esc", "edit 6")
    #expect(
      talk.lineMode.prompt.hasPrefix(
        "Stated on Upwork, 1 More than 30 hrs/week, 2 Less than 30 hrs/week, 3 As needed"))
    talk.answers("3")
    #expect(talk.answers("200") == ["Enter a number from 0 to 168 with at most two decimals."])
    #expect(talk.lineMode.prompt.hasSuffix("Enter keeps 35:"))
    talk.answers("<")
    #expect(talk.lineMode.prompt.hasSuffix("Enter keeps As needed – open to offers:"))
  }

  @Test func aFileThatChangesWhileAFormIsOpenIsAskedAbout() throws {
    var talk = try Talk()
    talk.answers("c", "", "95")
    let said = talk.hears(.fileChangedOnDisk(try assessment(of: "sparse")))
    #expect(said.contains("The profile changed on disk."))
    #expect(
      said.contains("The profile changed on disk while you were typing. Which version do you want?")
    )
    #expect(said.contains("Job Success Score: yours 95, on disk empty"))
    #expect(said.suffix(2) == ["1. keep yours: k", "2. load from disk: l"])
    talk.answers("keep yours")
    #expect(talk.lineMode.prompt.hasSuffix("Enter keeps 95:"))
  }

  @Test func whatCannotBeSavedMayBeTriedAgainOrWrittenElsewhere() throws {
    var talk = try Talk()
    talk.answers("y")
    guard case .store(.save(let edit))? = talk.effect else { return #expect(Bool(false)) }
    for _ in 0..<2 {
      let said = talk.hears(.savingFailed(edit, reason: "the disk is full"))
      #expect(said.prefix(2) == ["Not saved.", "the disk is full"])
      #expect(said.suffix(3) == ["1. try again: Enter", "2. save a copy: w", "3. back: Esc"])
      talk.answers("1")
      #expect(talk.effect == .store(.save(edit)))
    }
    _ = talk.hears(.savingFailed(edit, reason: "the disk is full"))
    talk.answers("save a copy")
    #expect(talk.lineMode.prompt == "Save a copy as this file:")
    talk.answers("/tmp/other.json")
    #expect(talk.effect == .store(.saveCopy(edit, path: "/tmp/other.json")))
    #expect(
      talk.hears(.writtenElsewhere("/tmp/other.json")).first == "Saved a copy: /tmp/other.json")
  }

  @Test func everyLeverMoves() throws {
    var talk = try Talk()
    talk.answers("w", "settings")
    #expect(talk.answers("value 91").contains("Score: 91%, tried"))
    #expect(talk.answers("value 910").contains("Enter a whole number from 0 to 100."))
    talk.answers("", "2")
    #expect(talk.lineMode.prompt.hasPrefix("Weekly earnings, an amount"))
    #expect(talk.answers("50").contains("Weekly earnings: $50 a week, tried"))
    #expect(talk.answers("3", "700 +3w").contains { $0.hasSuffix("$700 on 13 Dec, tried") })
    #expect(talk.answers("more 5").contains("Staying active: every day, tried"))
    #expect(talk.answers("toggle 5").contains("Staying active: unchanged"))
    #expect(talk.answers("less 7").last == "7 of 10: Availability: Not available, tried")
    #expect(talk.answers("8", "+2w").contains("back on: 6 Dec 2026, tried"))
    #expect(talk.answers("more 9").contains("Account holds: lifted, tried"))
    #expect(talk.answers("reset 1").contains("Score: 94%, unchanged"))
    #expect(talk.answers("criteria", "toggle 8").contains { $0.contains("not met to met") })
  }

  @Test func nothingOfTheScreenIsSaid() throws {
    for sample in samples {
      var talk = try Talk(sample)
      for answer in [
        "?", "menu", "list", "weeks", "list", "f", "list", "benefits", "v", "list", "esc", "n", "o",
        "esc", "]", "t", "w", "settings", "more", "esc", "a", "esc", "e", "esc", "c",
      ] {
        for line in talk.answers(answer) + [talk.lineMode.prompt] {
          #expect(!line.contains("–"), "\(line)")
          #expect(!line.contains(" · ") && !line.contains("→") && !line.hasSuffix(" "), "\(line)")
          #expect(line.unicodeScalars.allSatisfy { !("─"..."◿").contains($0) }, "\(line)")
          #expect(!line.isEmpty)
        }
      }
    }
  }

  /// Every answer leads to output and a prompt, whatever the user types.
  @Test(arguments: 1...4) func noAnswerIsLost(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    var talk = try Talk(samples[Int(seed) % samples.count])
    let home = talk.lineMode.dashboard.assessment
    for _ in 0..<250 {
      let before = talk.lineMode.prompt
      talk.answers(Vocabulary.all.randomElement(using: &dice) ?? "")
      var said = talk.lines
      switch talk.effect {
      case .store(.save(let edit))?, .store(.saveCopy(let edit, _))?:
        let isSaved = Bool.random(using: &dice)
        said += talk.hears(
          isSaved ? .saved(home, saying: edit.name) : .savingFailed(edit, reason: "no room"))
      case .store(.undo)?, .store(.redo)?: said += talk.hears(.changed(home, saying: "Undone"))
      case .store(.reload)?: said += talk.hears(.fileChangedOnDisk(home))
      case .quit?, .terminal(.suspend)?: continue
      case .store(.completePath(let path))?:
        said += talk.hears(.completed(path + "x", choices: ["x.csv"]))
      case .store(.previewImport)?:
        let edit = ProfileEdit("import", [])
        said += talk.hears(
          Bool.random(using: &dice)
            ? .fileRefused(["no such file"])
            : .importPreviewed(["one row"], edit, updatingContracts: nil)
        )
      case .store(.readPage)?: said += talk.hears(.nothingDone("no figures found"))
      case .terminal?: #expect(Bool(false), "that is for the screen")
      case nil: break
      }
      #expect(
        !said.isEmpty || talk.lineMode.prompt != before || talk.lineMode.prompt.contains("Enter"))
      #expect(!talk.lineMode.prompt.isEmpty)
    }
  }
}

private enum Vocabulary {
  static let all =
    Keymap.standard.bindings.compactMap(\.name)
    + Keymap.standard.bindings.flatMap(\.keys).map(\.name)
    + ["", "", "", "1", "2", "3", "9", "12", "-", "<", "yes", "no", "esc", "esc", "esc", "ctrl-s"]
    + [
      "menu", "list", "headline", "criteria", "weeks", "settings", "value 91", "value x",
      "toggle 8",
    ]
    + ["edit 5", "delete 1", "mark 2", "compare", "why 40", "-3d", "asNeeded", "700 +3w", "name"]
    + [
      "try again", "save a copy", "keep yours", "load from disk", "import", "x\t", "x.csv",
      "\u{1B}[A",
      "žluťoučký", "\r",
    ]
}
