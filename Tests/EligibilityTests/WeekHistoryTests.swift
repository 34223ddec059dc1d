import Eligibility
import Testing

/// The bounds of eligible weeks, against every filling tried one by one.
@Suite struct WeekHistoryTests {
  /// Weeks by number, 0 the newest; some stated, some figures over sixteen of them.
  struct World {
    var stated: [Int: Bool] = [:]
    var figures: [(week: Int, eligible: Int)] = []
    static let weeks = 22

    init(_ dice: inout Dice) {
      var open = 0
      for week in 0..<World.weeks {
        open += 1
        if open > 8 || Int.random(in: 0..<3, using: &dice) > 0 {
          stated[week] = Bool.random(using: &dice)
          open -= 1
        }
      }
      for week in (0...World.weeks - 16).reversed() where Bool.random(using: &dice) {
        figures.append((week, Int.random(in: 4...12, using: &dice)))
      }
    }

    var members: String {
      let scores = stated.map { week, eligible in
        #"{"date": "\#(World.saturday(week))", "score": \#(eligible ? 95 : 80)}"#
      }
      let official = figures.map { week, eligible in
        #"{"date": "\#(World.saturday(week))", "eligibleWeeks": \#(eligible)}"#
      }
      return "\"checkIns\": [\((scores + official).joined(separator: ","))]"
    }

    static func saturday(_ week: Int) -> Day { Day(number: 20_778 - 7 * week) }

    /// The smallest and largest count over all fillings that agree with what can be taken.
    var bounds: ClosedRange<Int> {
      let open = (0..<World.weeks).filter { stated[$0] == nil }
      var fillings = (0..<1 << open.count).map { bits in
        (0..<World.weeks).map { week in
          stated[week] ?? (open.firstIndex(of: week).map { bits >> $0 & 1 == 1 } ?? false)
        }
      }
      for figure in figures.sorted(by: { $0.week < $1.week }) {
        let agreeing = fillings.filter { count($0, from: figure.week) == figure.eligible }
        if !agreeing.isEmpty { fillings = agreeing }
      }
      let counts = fillings.map { count($0, from: 0) }
      return (counts.min() ?? 0)...(counts.max() ?? 0)
    }

    private func count(_ filling: [Bool], from week: Int) -> Int {
      filling[week..<week + 16].count { $0 }
    }
  }

  @Test(arguments: 0..<150) func boundsAreExact(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let world = World(&dice)
    let assessment = try assess(world.members)
    #expect(assessment[.eligibleWeeks].finding.value == .weeks(world.bounds))
  }

  @Test func theSaturdayItselfCountsAlready() throws {
    let members = #""checkIns": [{"date": "2026-11-21", "score": 95}]"#
    #expect(try assess(members, on: "2026-11-20").weeks.last?.ends == day("2026-11-14"))
    let saturday = try assess(members, on: "2026-11-21")
    #expect(try saturday.weeks.last?.ends == day("2026-11-21"))
    #expect(saturday.weeks.last?.eligible == true)
  }
}
