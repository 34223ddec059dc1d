import Eligibility
import Foundation
import ProfileStore

/// Imports into the text of a profile, as the program does into a file.
enum Imports {
  static let today = Day(number: 20_779)  // 22 Nov 2026

  /// Returns the import of the files, each with a name and a text.
  static func plan(
    _ files: [(name: String, text: String)], into profile: String = blank, today: Day = today
  ) throws -> Import {
    let exports = try files.map { try ImportedFile(Array($0.text.utf8), path: $0.name) }
    return Import(
      exports, into: try ProfileFile(Array(profile.utf8)).profile, today: today,
      rules: try EmbeddedData.load().rules)
  }

  /// Returns the profile's text after the import.
  static func into(
    _ profile: String = blank, _ files: (name: String, text: String)..., today: Day = today
  ) throws -> String {
    let file = try ProfileFile(Array(profile.utf8))
    let edit = try plan(files, into: profile, today: today).edit
    return String(decoding: try file.changed(by: edit).document.bytes, as: UTF8.self)
  }

  static let blank = "{\n  \"version\": 1\n}\n"

  static func fixture(_ name: String) throws -> (name: String, text: String) {
    let bytes = try Data(contentsOf: Fixtures.folder.appending(path: "exports/\(name)"))
    return (name, String(decoding: bytes, as: UTF8.self))
  }

  /// Returns a history with rows of date, reference, type, amount and contract, separated by `|`.
  static func history(
    _ rows: String..., name: String = "history.csv"
  ) -> (name: String, text: String) {
    table("Date|Ref ID|Type|Amount|Team", rows, name)
  }

  /// Returns a weekly summary with rows of date, contract, hours, amount and type.
  static func weekly(_ rows: String..., name: String = "weekly.csv") -> (name: String, text: String)
  {
    table("Date|Contract|Hours|Amount|Payment type", rows, name)
  }

  private static func table(
    _ header: String, _ rows: [String], _ name: String
  ) -> (name: String, text: String) {
    let lines = ([header] + rows).map { row in
      row.split(separator: "|", omittingEmptySubsequences: false)
        .map { "\"\($0)\"" }.joined(separator: ",")
    }
    return (name, lines.joined(separator: "\r\n"))
  }

  static func transactions(_ profile: String) throws -> [String] {
    try (ProfileFile(Array(profile.utf8)).profile.transactions ?? []).map(\.shown)
  }

  static func since(_ profile: String) throws -> Day? {
    try ProfileFile(Array(profile.utf8)).profile.transactionsSince
  }
}

extension Transaction {
  /// As in "2026-11-18 hourly 26250 Orchard #77 estimate".
  fileprivate var shown: String {
    ([date.description, type.rawValue, "\(amount.cents)", contract, reference.map { "#\($0)" }]
      + [estimate == true ? "estimate" : nil]).compactMap(\.self).joined(separator: " ")
  }
}
