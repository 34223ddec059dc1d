import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// Random histories give the same profile however they are split and ordered.
@Suite struct RandomImportTests {
  @Test(arguments: Rounds.seeds(20, all: 60)) func overlappingHalvesInAnyOrderAreTheWhole(
    _ seed: Int
  ) throws {
    var dice = Dice(seed: seed)
    let rows = dice.rows()
    let cut = Int.random(in: 1...rows.count, using: &dice)
    let start = Int.random(in: 0..<cut, using: &dice)
    let (newer, older) = (Array(rows[..<cut]), Array(rows[start...]))
    let whole = try Imports.into(Imports.blank, history(rows, &dice))
    for halves in [[newer, older], [older, newer]] {
      var profile = Imports.blank
      for half in halves { profile = try Imports.into(profile, history(half, &dice)) }
      #expect(try sorted(profile) == sorted(whole))
      #expect(try Imports.since(profile) == Imports.since(whole))
      #expect(try Imports.into(profile, history(rows, &dice)) == profile)
    }
    #expect(try sorted(whole) == dice.expected(rows))
  }

  @Test(arguments: 0..<20) func theReportTellsOfTheFileAsItIsAfterwards(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let files = [history(dice.rows(), &dice), history(dice.rows(), &dice)]
    let before = try Imports.into(Imports.blank, files[0])
    let plan = try Imports.plan([files[1]], into: before)
    let after = try ProfileFile(Array(try Imports.into(before, files[1]).utf8)).profile
    let snapshot = Snapshot(after, today: Imports.today, rules: try EmbeddedData.load().rules)
    #expect(plan.report.earnings?.to == Assessment(snapshot)[.earnings].evaluation)
    let count = try Imports.transactions(before).count
    #expect((after.transactions ?? []).count == count + plan.report.added.rows)
  }

  @Test(arguments: 0..<10) func undoBringsBackTheVeryBytes(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let before = try Imports.into(Imports.blank, history(dice.rows(), &dice))
    let profile = try TemporaryProfile(before)
    let plan = try Imports.plan([history(dice.rows(), &dice)], into: before)
    let saved = try profile.store.change(today: profile.today) { _ in plan.edit }
    _ = try profile.store.undo(today: profile.today)
    #expect(try profile.text() == before)
    let again = try profile.store.redo(today: profile.today)
    #expect(again.file.document.bytes == saved.file.document.bytes)
    #expect(again.name == plan.edit.name)
  }

  private func sorted(_ profile: String) throws -> [String] {
    try Imports.transactions(profile).sorted()
  }

  /// Returns a CSV file of the rows, with random line endings and number formats.
  private func history(
    _ rows: [Dice.Row], _ dice: inout Dice
  ) -> (name: String, text: String) {
    let lineEnd = dice.choice("\n", "\r\n")
    let dollar = dice.choice("", "$")
    let lines = rows.map { row in
      let amount = row.cents < 0 ? "(\(dollar)\(row.dollars))" : "\(dollar)\(row.dollars)"
      return "\(row.type),\"\(row.written)\",\(amount),\"a, \"\"b\"\"\(lineEnd)c\",\(row.reference)"
    }
    let header = "TYPE,Date,amount,Description,Ref ID"
    return (
      "history.csv",
      dice.choice("", "\u{FEFF}") + ([header] + lines).joined(separator: lineEnd)
        + dice.choice("", lineEnd)
    )
  }
}

extension Dice {
  /// Returns random rows, newest first, as in Upwork's files.
  fileprivate mutating func rows() -> [Row] {
    (0..<Int.random(in: 1...40, using: &self)).map { _ in
      Row(
        date: Day(number: 20_700 + Int.random(in: Rounds.seeds(20, all: 60), using: &self)),
        type: choice("Hourly", "Bonus", "Refund", "Service Fee", "Odd"),
        cents: Int.random(in: 1...99, using: &self) * choice(1, 1, -1),
        reference: Int.random(in: 1...30, using: &self))
    }.sorted { $0.date > $1.date }.uniqued
  }

  struct Row: Hashable {
    let date: Day
    let type: String
    let cents: Int
    let reference: Int

    var dollars: String { "0.\(abs(cents) < 10 ? "0" : "")\(abs(cents))" }

    /// As in `Jun 21, 2023`.
    var written: String { "\(date.monthName) \(date.components.day), \(date.components.year)" }
  }

  /// Returns the transactions that an import of the rows should give.
  fileprivate func expected(_ rows: [Row]) -> [String] {
    rows.filter { $0.type != "Service Fee" }.map { row in
      let kind =
        switch (row.type, row.cents > 0) {
        case ("Hourly", true), ("Bonus", true), ("Refund", false): row.type.lowercased()
        default: "other"
        }
      return "\(row.date) \(kind) \(row.cents) #\(row.reference)"
    }.sorted()
  }
}

extension [Dice.Row] {
  /// Equal rows on both sides of a split look like one row that is in both halves.
  fileprivate var uniqued: [Dice.Row] {
    var seen: Set<Dice.Row> = []
    return filter { seen.insert($0).inserted }
  }
}
