import Eligibility
import Testing

/// Explanations of official figures that are not used, on 22 November 2026.
@Suite struct ConflictTests {
  struct Case: Sendable {
    let checkIns: [String]
    let words: [String]

    init(_ checkIns: [String], _ words: String...) {
      self.checkIns = checkIns
      self.words = words
    }
  }

  /// A score for each of the 16 weeks, newest first.
  private static func scores(_ score: (Int) -> Int) -> [String] {
    (0..<16).map { #"{"date": "\#(Day(number: 20_778 - 7 * $0))", "score": \#(score($0))}"# }
  }

  private static func figure(_ date: String, _ eligible: Int) -> String {
    #"{"date": "\#(date)", "eligibleWeeks": \#(eligible)}"#
  }

  static let cases = [
    Case(
      scores { $0 == 1 || $0 == 2 ? 85 : 95 } + [figure("2026-11-22", 16)],
      "The figure of 16 on 22 Nov conflicts with your weekly scores (weeks ending 7 and 14 Nov), so it is not used."
    ),
    Case(
      scores { $0 == 3 ? 85 : 95 } + [figure("2026-11-22", 16)],
      "The figure of 16 on 22 Nov conflicts with your weekly scores (week ending 31 Oct), so it is not used."
    ),
    Case(
      scores { 1...3 ~= $0 ? 85 : 95 } + [figure("2026-11-22", 14)],
      "The figure of 14 on 22 Nov conflicts with your weekly scores (weeks ending 31 Oct, 7 and 14 Nov), so it is not used."
    ),
    Case(
      scores { _ in 95 } + [figure("2026-11-22", 12)],
      "The figure of 12 on 22 Nov conflicts with your weekly scores (16 weeks ending between 8 Aug and 21 Nov), so it is not used."
    ),
    Case(
      [figure("2026-11-16", 2), figure("2026-11-22", 12)],
      "The figure of 2 on 16 Nov conflicts with the newer figure of 12 on 22 Nov, so it is not used."
    ),
    Case(
      [figure("2026-11-22", 3), figure("2026-11-22", 12)],
      "The figure of 3 on 22 Nov conflicts with the figure of 12 that you entered later for that day, so it is not used."
    ),
    // Each newer figure alone is compatible with the oldest one.
    Case(
      [figure("2026-11-14", 9), figure("2026-11-07", 8), figure("2026-08-08", 16)],
      "The figure of 16 on 8 Aug conflicts with several newer figures, so it is not used."),
    Case(
      (1...6).map { figure("2026-11-20", $0) } + [figure("2026-11-22", 12)],
      "The figure of 6 on 20 Nov conflicts with the newer figure of 12 on 22 Nov, so it is not used.",
      "The figure of 5 on 20 Nov conflicts with the newer figure of 12 on 22 Nov, so it is not used.",
      "The figure of 4 on 20 Nov conflicts with the newer figure of 12 on 22 Nov, so it is not used.",
      "3 older figures are not used either."),
  ]

  @Test(arguments: cases) func saysWithWhatItConflicts(_ wanted: Case) throws {
    let assessment = try assess("\"checkIns\": [\(wanted.checkIns.joined(separator: ","))]")
    #expect(Array(assessment.explanation(of: .eligibleWeeks).why.dropFirst()) == wanted.words)
  }

  /// A conflict leaves each status possible: met, not met, or unknown.
  @Test(arguments: [
    (scores { $0 < 2 ? 85 : 95 } + [figure("2026-11-22", 16)], CriterionStatus.met),
    (scores { $0 < 8 ? 85 : 95 } + [figure("2026-11-22", 16)], .unmet),
    (scores { $0 < 8 ? 95 : 85 } + [figure("2026-11-22", 16)], .unmet),
    ([figure("2026-11-16", 2), figure("2026-11-22", 12)], .unmet),
    (Array(scores { $0 < 2 ? 85 : 95 }.prefix(8)) + [figure("2026-11-22", 16)], .unknown),
  ])
  func theRowShowsIt(_ checkIns: [String], _ status: CriterionStatus) throws {
    let assessment = try assess("\"checkIns\": [\(checkIns.joined(separator: ","))]")
    let row = assessment.row(.eligibleWeeks)
    #expect(assessment[.eligibleWeeks].status == status)
    #expect(row.outlook?.short.contains("conflict") == true)
    #expect(row.outlook?.long.contains("conflicts with") == true)
    // The row has 38 columns for the outlook on a screen of 80 columns.
    #expect(row.outlook.map { $0.short.count <= 38 } == true)
  }
}
