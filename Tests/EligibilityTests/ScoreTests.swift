import Eligibility
import Story
import Testing

/// The optimized score estimate agrees with the reference implementation for random contracts.
@Suite struct ScoreTests {
  @Test(arguments: Rounds.seeds(60, all: 240)) func everyAnswerIsThatOfAPlainReading(_ seed: Int)
    throws
  {
    var random = RandomContracts(seed)
    let slow = random.slowScore()
    let snapshot = Snapshot(random.profile, today: random.today, rules: try #require(rules))
    let fast = ScoreEstimate(snapshot)
    let models = slow.agreeing
    let now = slow.counted(knownOn: slow.today)

    #expect(fast.agreeingModels == models.count)
    #expect(range(fast.score) == slow.range(on: slow.today, of: now))
    #expect(
      fast.contracts.map(\.counts.rawValue)
        == slow.contracts.map { slow.kind($0, knownOn: slow.today) })
    #expect(fast.contracts.compactMap(\.dropsOut) == now.map { dropsOut($0, slow) })
    #expect(fast.contracts.compactMap(\.weight) == now.map(weights))
    #expect(fast.jobsToTarget == slow.jobs(on: slow.today, models))
    expectDays(fast, slow, now)
    expectFailures(fast, slow, now)
    expectChanges(fast, slow, now)
  }

  /// Makes sure that the random profiles cover every kind of result.
  @Test(.enabled(if: Rounds.areAll)) func theyAreOfEveryKind() throws {
    let rules = try #require(rules)
    let all = (Rounds.seeds(60, all: 240)).map { seed in
      var random = RandomContracts(seed)
      _ = random.slowScore()
      return ScoreEstimate(Snapshot(random.profile, today: random.today, rules: rules))
    }
    func count(_ isSo: (ScoreEstimate) -> Bool) -> Int { all.count(where: isSo) }
    for agrees in [0, 1, 2, 4] { #expect(count { $0.agreeingModels == agrees } > 5, "\(agrees)") }
    #expect(count { $0.score.map { $0.count > 1 } ?? false } > 10)
    #expect(count { !$0.steps.isEmpty && $0.failures.count > 1 } > 20)
    #expect(count { ($0.jobsToTarget ?? 0) > 0 } > 20)
    #expect(count { $0.disappearsOn != nil } > 50)
    #expect(count { $0.scoreChanges.contains { !$0.ended.isEmpty && !$0.droppedOut.isEmpty } } > 10)
    #expect(Set(all.flatMap(\.contracts).map(\.counts)).count == ContractCount.allCases.count)
  }

  /// A job holds the score down only if the score would be higher without it.
  @Test(arguments: Rounds.seeds(60, all: 240)) func noJobIsBlamedForNothing(_ seed: Int) throws {
    var random = RandomContracts(seed)
    _ = random.slowScore()
    let estimate = ScoreEstimate(
      Snapshot(random.profile, today: random.today, rules: try #require(rules)))
    let lines: [String] = estimate.sections.flatMap { section in section.rows.flatMap { $0 } }
    let blamed = lines.count { $0.contains("holds your score down") }
    let higher = estimate.failures.count { failure in
      guard let low = failure.without?.lowerBound, let score = estimate.score else { return false }
      return low > score.lowerBound
    }
    #expect(blamed <= higher)
  }

  private func expectDays(_ fast: ScoreEstimate, _ slow: SlowScore, _ now: [SlowScore.Counted]) {
    let models = slow.agreeing
    func scores(_ day: Int, _ models: [SlowScore.Model]) -> [Int?] {
      let all = models.compactMap { slow.score($0, on: slow.today + day, of: now) }
      return [all.min(), all.max()]
    }
    var (last, steps) = (scores(0, models), [String]())
    for day in 1...735 where !models.isEmpty {
      let next = scores(day, models)
      if next != last { steps.append("\(slow.today + day) \(next)") }
      last = next
    }
    #expect(fast.steps.map { "\($0.date) \(range($0.score))" } == steps)
    let any = [SlowScore.models[0]]
    let gone = scores(0, any)[0] == nil ? nil : (1...735).first { scores($0, any)[0] == nil }
    #expect(fast.disappearsOn == gone.map { slow.today + $0 })
  }

  private func expectFailures(
    _ fast: ScoreEstimate, _ slow: SlowScore, _ now: [SlowScore.Counted]
  ) {
    let models = slow.agreeing
    let low = slow.range(on: slow.today, of: now)[0]
    var failures: [(gain: Int, text: String)] = []
    for job in now where job.kind == "failure" && slow.end(of: 24, from: job.clock) >= slow.today {
      let without = slow.range(on: slow.today, of: now.filter { $0.index != job.index })
      let days = dropsOut(job, slow)
      let jobs = days.map { $0 > slow.today ? slow.jobs(on: $0, models) : nil }
      let gain = without[0].flatMap { with in low.map { with - $0 } } ?? -1000
      failures.append((gain, "\(job.index) \(days) \(without) \(jobs)"))
    }
    let ranked = failures.indices.sorted {
      (-failures[$0].gain, $0) < (-failures[$1].gain, $1)
    }
    #expect(
      fast.failures.map { "\($0.contract) \($0.dropsOut) \(range($0.without)) \($0.jobsToTarget)" }
        == ranked.map { failures[$0].text })
  }

  private func expectChanges(
    _ fast: ScoreEstimate, _ slow: SlowScore, _ now: [SlowScore.Counted]
  ) {
    let shown = slow.shown
    var changes: [String] = []
    for place in shown.indices.dropFirst().reversed() {
      let (one, other) = (shown[place - 1], shown[place])
      if one.percent == other.percent || changes.count == 6 { continue }
      func isBetween(_ day: Day?) -> Bool { day.map { $0 > one.day && $0 <= other.day } ?? false }
      let ended = slow.contracts.indices.filter {
        isBetween(slow.contracts[$0].ended) && slow.contracts[$0].excluded != true
      }
      let paid = slow.contracts.indices.filter { isBetween(slow.contracts[$0].firstPaid) }
      let drops = now.flatMap { job in
        [6, 12, 24].filter { isBetween(slow.end(of: $0, from: job.clock) + 1) }
          .map { "\(job.index)/\($0)" }
      }
      changes.append("\(one) \(other) \(ended) \(drops) \(paid)")
    }
    let found = fast.scoreChanges.map { change in
      let drops = change.droppedOut.map { "\($0.contract)/\($0.months)" }
      let one = (day: change.from, percent: change.before)
      let other = (day: change.to, percent: change.after)
      return "\(one) \(other) \(change.ended) \(drops) \(change.paid)"
    }
    #expect(found == changes)
  }

  private func range(_ range: ClosedRange<Int>?) -> [Int?] {
    [range?.lowerBound, range?.upperBound]
  }

  private func dropsOut(_ job: SlowScore.Counted, _ slow: SlowScore) -> [Day] {
    [6, 12, 24].map { slow.end(of: $0, from: job.clock) + 1 }
  }

  /// The range of the job's weight over all models, in hundredths.
  private func weights(_ job: SlowScore.Counted) -> ClosedRange<Int> {
    let weights = [true, false].map { 25 * job.weight(multiplies: $0) }.sorted()
    return weights[0]...weights[1]
  }
}
