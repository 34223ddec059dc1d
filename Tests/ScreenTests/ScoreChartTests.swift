import Eligibility
import Screen
import Story
import Testing

/// The bars of the score chart match the scores.
@Suite struct ScoreChartTests {
  private static let blocks = "▁▂▃▄▅▆▇█"

  /// Returns sixteen weeks with this score.
  private func weeks(of score: Int) throws -> [WeekBar] {
    var profile = Profile()
    profile.checkIns = try (0..<16).map { week in
      var checkIn = CheckIn(date: try #require(Day("2026-08-05")) + 7 * week)
      checkIn.score = .percent(score)
      return checkIn
    }
    return WeeksPanel.weeks(of: try dashboard(profile))
  }

  private func chart(_ weeks: [WeekBar], rows: Int) -> [String] {
    ScoreChart(
      weeks, passing: 90, selected: nil, forecast: false, showsMonths: false,
      size: Screen.Size(columns: 40, rows: rows + 1)
    ).rows.dropLast().map(\.text)
  }

  /// The height of the highest bar, in eighths of a row from the lower end of the axis.
  private func height(in rows: [String]) -> Int {
    for (row, line) in rows.reversed().enumerated().reversed() {
      let filled = line.compactMap { ScoreChartTests.blocks.firstIndex(of: $0) }.max()
      if let filled {
        let eighths = ScoreChartTests.blocks.distance(
          from: ScoreChartTests.blocks.startIndex, to: filled)
        return row * 8 + eighths + 1
      }
    }
    return 0
  }

  @Test(arguments: 0...100) func aBarReachesTheLineExactlyIfItPasses(_ score: Int) throws {
    let weeks = try weeks(of: score)
    for rows in 3...20 {
      let lines = chart(weeks, rows: rows)
      #expect(lines.count <= rows)
      let line = lines.count - 1 - (try #require(lines.firstIndex { $0.contains("90 ┤") }))
      // The 90% line is in the middle of its row.
      let passing = line * 8 + 4
      let height = height(in: lines)
      #expect((height >= passing) == (score >= 90), "\(rows) rows")
      #expect((height > passing) == (score > 90), "\(rows) rows")
      // A bar below the line leaves a visible gap.
      if score < 90 { #expect(height <= line * 8, "\(rows) rows") }
    }
  }

  @Test(arguments: [100, 95, 84, 71, 60])
  func theLabelsAreEvenlySpacedAndTrue(_ score: Int) throws {
    let weeks = try weeks(of: score)
    for rows in 3...20 {
      let lines = chart(weeks, rows: rows)
      let labels = lines.reversed().enumerated().compactMap { row, line in
        line.contains("┤")
          ? Int(line.prefix(3).filter(\.isNumber)).map { (row: row, score: $0) } : nil
      }
      let steps = zip(labels, labels.dropFirst()).map { ($1.row - $0.row, $1.score - $0.score) }
      #expect(labels.last?.score == 100)
      #expect(Set(steps.map(\.0)).count == 1 && Set(steps.map(\.1)) == [10])
      guard let lowest = labels.first, let perTen = steps.first?.0, score >= lowest.score else {
        continue
      }
      // The top of a bar is less than a row away from its score.
      let expected = lowest.row * 8 + 4 + (score - lowest.score) * perTen * 8 / 10
      #expect(abs(height(in: lines) - expected) < 8, "\(rows) rows")
    }
  }
}
