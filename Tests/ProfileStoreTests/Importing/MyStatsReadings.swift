import Eligibility
import Foundation
import ProfileStore

/// Reads pages of My Stats and describes the figures as a text.
enum MyStatsReadings {
  static let today = Day(number: 20_779)  // 22 Nov 2026

  /// Returns the figures as in "94 1240.50 12 0 100"; "-" if not found, "-!" if a note explains.
  static func figures(_ page: String) -> String {
    figures(Array(page.utf8))
  }

  static func figures(_ bytes: [UInt8]) -> String {
    do throws(StoreError) {
      let reading = try MyStatsReading(bytes, from: "page", today: today)
      return MyStatsFigure.allCases.map { shown($0, in: reading) }.joined(separator: " ")
    } catch {
      return error.reason == .noFigures ? "nothing" : error.lines[0]
    }
  }

  private static func shown(_ figure: MyStatsFigure, in reading: MyStatsReading) -> String {
    if let value = reading.checkIn[figure] { return value.line.filter { $0 != "\"" } }
    let isDoubted = reading.notes.contains { note in
      switch note {
      case .conflict(.figure(figure), _, _), .unusable(.figure(figure), _): true
      case .conflict, .unusable, .old: false
      }
    }
    return isDoubted ? "-!" : "-"
  }

  static func reading(_ page: String, today: Day = today) throws -> MyStatsReading {
    try MyStatsReading(Array(page.utf8), from: "page", today: today)
  }

  static func sample(_ name: String) throws -> String {
    try String(contentsOfFile: Fixtures.path("my-stats", name), encoding: .utf8)
  }
}
