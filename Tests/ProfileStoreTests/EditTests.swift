import Eligibility
import ProfileStore
import Testing

/// The text of a profile after an edit, line by line.
@Suite struct EditTests {
  @Test func aProposalGoesToTheEndOfItsList() throws {
    try expect(
      """
      {
        "version": 1,
        "activity": [
          { "date": "2026-11-20", "type": "proposal" }
        ],
        "mine": [1,2]
      }
      """, .add(.activity, proposal),
      gives: """
        {
          "version": 1,
          "activity": [
            { "date": "2026-11-20", "type": "proposal" },
            { "date": "2026-11-22", "type": "proposal" }
          ],
          "mine": [1,2]
        }
        """)
  }

  @Test func aListThatIsMissingComesWhereTheFormatHasIt() throws {
    try expect(
      """
      {
          "holds": [],
          "version": 1,
          "badge": "none",
          "mine": null
      }

      """, .add(.activity, proposal),
      gives: """
        {
            "holds": [],
            "version": 1,
            "badge": "none",
            "activity": [
                { "date": "2026-11-22", "type": "proposal" }
            ],
            "mine": null
        }

        """)
  }

  @Test func anEmptyListIsFilled() throws {
    try expect(
      "{\n\t\"version\": 1,\n\t\"activity\": []\n}", .add(.activity, proposal),
      gives:
        "{\n\t\"version\": 1,\n\t\"activity\": [\n\t\t{ \"date\": \"2026-11-22\", \"type\": \"proposal\" }\n\t]\n}"
    )
  }

  @Test func theSmallestProfileGetsLinesWithItsFirstList() throws {
    try expect(
      #"{"version": 1}"#, .add(.activity, proposal),
      gives: """
        {
          "version": 1,
          "activity": [
            { "date": "2026-11-22", "type": "proposal" }
          ]
        }
        """)
  }

  @Test func theSmallestProfileStaysOnItsLineWithASingleValue() throws {
    try expect(
      #"{"version": 1}"#, .set(.scalar(["badge"]), .text("topRated")),
      gives: #"{"version": 1, "badge": "topRated"}"#)
  }

  @Test func anObjectThatIsMissingIsMadeAndAnEmptyOneTakenAway() throws {
    let without = """
      {
        "version": 1,
        "checkIns": null
      }
      """
    let with = """
      {
        "version": 1,
        "availability": {
          "capacity": "asNeeded"
        },
        "checkIns": null
      }
      """
    let capacity = FieldPath.scalar(["availability", "capacity"])
    try expect(without, .set(capacity, .text("asNeeded")), gives: with)
    try expect(with, .set(capacity, nil), gives: without)
  }

  @Test func whatGetsTooWideGetsLines() throws {
    try expect(
      """
      {
        "version": 1,
        "checkIns": [
          { "date": "2026-11-20", "score": 94, "risingTalent": false, "eligibleWeeks": 12 }
        ]
      }
      """, .set(.entry(.checkIns, 0, "earnings"), .money(Money(cents: 124_050))),
      gives: """
        {
          "version": 1,
          "checkIns": [
            {
              "date": "2026-11-20",
              "score": 94,
              "risingTalent": false,
              "eligibleWeeks": 12,
              "earnings": 1240.50
            }
          ]
        }
        """)
  }

  @Test func aFieldComesWhereTheFormatHasIt() throws {
    try expect(
      #"{"version": 1, "checkIns": [{"date": "2026-11-20", "note": "n", "x": 1}]}"#,
      .set(.entry(.checkIns, 0, "score"), .integer(94)),
      gives:
        #"{"version": 1, "checkIns": [{"date": "2026-11-20", "score": 94, "note": "n", "x": 1}]}"#
    )
  }

  @Test func lineEndsMarkAndMissingFinalLineEndAreKept() throws {
    try expect(
      "\u{FEFF}{\r\n \"version\": 1,\r\n \"activity\": [\r\n  {\"date\": \"2026-11-20\", \"type\": \"proposal\"}\r\n ]\r\n}",
      .add(.activity, proposal),
      gives:
        "\u{FEFF}{\r\n \"version\": 1,\r\n \"activity\": [\r\n  {\"date\": \"2026-11-20\", \"type\": \"proposal\"},\r\n  { \"date\": \"2026-11-22\", \"type\": \"proposal\" }\r\n ]\r\n}"
    )
  }

  @Test func theLastEntryTakesItsListAlong() throws {
    try expect(
      """
      {
        "version": 1,
        "activity": [
          { "date": "2026-11-20", "type": "proposal" }
        ],

        "mine": true
      }
      """, .remove(.activity, 0),
      gives: """
        {
          "version": 1,

          "mine": true
        }
        """)
  }

  @Test func entriesAreTakenAwayWhereverTheyStand() throws {
    let days = (1...5).map { #"{"from": "2026-03-0\#($0)"}"# }
    func text(_ kept: [Int]) -> String {
      "{\"version\": 1, \"holds\": [\n\(kept.map { days[$0] }.joined(separator: ",\n"))\n]}"
    }
    let edit = ProfileEdit("test", [.remove(.holds, 0), .remove(.holds, 0), .remove(.holds, 2)])
    let file = try ProfileFile(Array(text([0, 1, 2, 3, 4]).utf8))
    #expect(try changed(file, edit) == text([2, 3]))
  }

  @Test func whatIsThereAlreadyChangesNoByte() throws {
    let text =
      #"{"version": 1, "badge": "\u006eone", "availability": {"hoursPerWeek": 3.50e1}, "#
      + #""checkIns": [{"date": "2026-11-20", "earnings": 1e3, "score": null}]}"#
    for step: ProfileEdit.Operation in [
      .set(.scalar(["badge"]), .text("none")),
      .set(.scalar(["availability", "hoursPerWeek"]), .hundredths(3500)),
      .set(.entry(.checkIns, 0, "earnings"), .money(Money(cents: 100_000))),
      .set(.entry(.checkIns, 0, "score"), nil),
      .set(.scalar(["sections", "video"]), nil),
    ] { try expect(text, step, gives: text) }
  }

  @Test func aWhatIfIsSavedOnOneLineAndOverItsOldSelf() throws {
    let old = """
      {
        "version": 1,
        "scenarios": [
          { "name": "winter", "score": 90, "mine": 1, "earn": [] },
          { "name": "other" }
        ]
      }
      """
    var winter = Scenario()
    winter.name = "winter"
    winter.score = 92
    winter.earn = [.init(date: Day(number: 20_800), amount: Money(cents: 70_000))]
    winter.assume = [.activity: .met]
    let file = try ProfileFile(Array(old.utf8))
    let new = try changed(file, .saving(winter, in: file.profile))
    #expect(
      new
        == """
        {
          "version": 1,
          "scenarios": [
            {
              "name": "winter",
              "score": 92,
              "mine": 1,
              "earn": [{ "date": "2026-12-13", "amount": 700 }],
              "assume": { "activity": "met" }
            },
            { "name": "other" }
          ]
        }
        """)
    winter.name = "next"
    winter.assume = nil
    let empty = try ProfileFile(Array(#"{"version": 1}"#.utf8))
    #expect(
      try changed(empty, .saving(winter, in: empty.profile))
        == """
        {
          "version": 1,
          "scenarios": [
            { "name": "next", "score": 92, "earn": [{ "date": "2026-12-13", "amount": 700 }] }
          ]
        }
        """)
  }

  @Test func whatWouldBeFaultyIsRefused() throws {
    let file = try ProfileFile(Array(#"{"version": 1}"#.utf8))
    let error = #expect(throws: StoreError.Reason.self) {
      try file.changed(by: ProfileEdit("test", [.set(.scalar(["badge"]), .text("gold"))]))
    }
    guard case .invalid(let faults) = error else { return #expect(Bool(false)) }
    #expect(faults[0].message == #""gold" is not one of none, risingTalent, topRated"#)
  }

  private let proposal: [JSONMember] = [
    .init("date", .text("2026-11-22")), .init("type", .text("proposal")),
  ]

  private func expect(_ text: String, _ step: ProfileEdit.Operation, gives expected: String) throws
  {
    let file = try ProfileFile(Array(text.utf8))
    #expect(try changed(file, ProfileEdit("test", [step])) == expected)
  }

  private func changed(_ file: ProfileFile, _ edit: ProfileEdit) throws -> String {
    String(decoding: try file.changed(by: edit).document.bytes, as: UTF8.self)
  }
}
