import Eligibility
import Story
import Testing

/// The bounds of eligible weeks, compared with a brute-force search.
@Suite struct WeekHistoryTests {
  /// Random weeks by number, 0 being the newest: some are known, some are covered by figures only.
  struct RandomWeeks {
    var stated: [Int: Bool] = [:]
    /// Official figures, newest first; each covers 16 weeks from `week`.
    var figures: [(week: Int, eligible: Int)] = []
    static let weeks = 22

    init(_ dice: inout Dice) {
      var open = 0
      for week in 0..<RandomWeeks.weeks {
        open += 1
        if open > 8 || Int.random(in: 0..<3, using: &dice) > 0 {
          stated[week] = Bool.random(using: &dice)
          open -= 1
        }
      }
      for week in 0...RandomWeeks.weeks - 16 {
        // The more figures there are for one window, the more of them conflict.
        for _ in 0..<Int.random(in: 0...2, using: &dice) {
          figures.append((week, Int.random(in: 4...12, using: &dice)))
        }
      }
    }

    var members: String {
      let scores = stated.map { week, eligible in
        #"{"date": "\#(RandomWeeks.saturday(week))", "score": \#(eligible ? 95 : 80)}"#
      }
      let official = figures.reversed().map { week, eligible in
        #"{"date": "\#(RandomWeeks.saturday(week))", "eligibleWeeks": \#(eligible)}"#
      }
      return "\"checkIns\": [\((scores + official).joined(separator: ","))]"
    }

    static func saturday(_ week: Int) -> Day { Day(number: 20_778 - 7 * week) }

    /// The smallest and largest count over all fillings that agree with the figures, starting with
    /// the newest, and the figures that conflict.
    var bruteForce: (bounds: ClosedRange<Int>, leftOut: [Int]) {
      let open = (0..<RandomWeeks.weeks).filter { stated[$0] == nil }
      var fillings = (0..<1 << open.count).map { bits in
        (0..<RandomWeeks.weeks).map { week in
          stated[week] ?? (open.firstIndex(of: week).map { bits >> $0 & 1 == 1 } ?? false)
        }
      }
      var leftOut: [Int] = []
      for figure in figures {
        let agreeing = fillings.filter { count($0, from: figure.week) == figure.eligible }
        if agreeing.isEmpty { leftOut.append(figure.eligible) } else { fillings = agreeing }
      }
      let counts = fillings.map { count($0, from: 0) }
      return ((counts.min() ?? 0)...(counts.max() ?? 0), leftOut)
    }

    private func count(_ filling: [Bool], from week: Int) -> Int {
      filling[week..<week + 16].count { $0 }
    }
  }

  @Test(arguments: Rounds.seeds(50, all: 150)) func boundsAreExact(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let random = RandomWeeks(&dice)
    let assessment = try assess(random.members)
    let bruteForce = random.bruteForce
    #expect(assessment[.eligibleWeeks].evaluation.value == .weeks(bruteForce.bounds))
    #expect(assessment.leftOut.map(\.eligibleWeeks) == bruteForce.leftOut)
    #expect(
      assessment.row(.eligibleWeeks).outlook?.short.contains("conflict") ?? false == !bruteForce
        .leftOut
        .isEmpty)
  }

  /// Figures of 52 years without any scores, which all depend on one another.
  @Test func longHistoriesAreExactToo() throws {
    var dice = Dice(seed: 3)
    let eligible = (0..<2_716).map { _ in dice.happens(70) }
    let figures = (0..<2_700).map { week in
      let count = eligible[week..<week + 16].count { $0 }
      return #"{"date": "\#(RandomWeeks.saturday(week))", "eligibleWeeks": \#(count)}"#
    }
    let assessment = try assess("\"checkIns\": [\(figures.joined(separator: ","))]")
    #expect(assessment.leftOut.isEmpty)
    #expect(assessment.weeks.map(\.eligible) == eligible.prefix(16).reversed())
  }

  @Test func theSaturdayItselfCountsAlready() throws {
    let members = #""checkIns": [{"date": "2026-11-21", "score": 95}]"#
    #expect(try assess(members, on: "2026-11-20").weeks.last?.ends == day("2026-11-14"))
    let saturday = try assess(members, on: "2026-11-21")
    #expect(try saturday.weeks.last?.ends == day("2026-11-21"))
    #expect(saturday.weeks.last?.eligible == true)
  }
}
