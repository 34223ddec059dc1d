import Eligibility

/// A reference implementation of the score estimate that counts every day from the contracts.
struct SlowScore {
  var contracts: [Contract]
  let checkIns: [CheckIn]
  let today: Day

  init(_ profile: Profile, today: Day) {
    contracts = profile.contracts ?? []
    checkIns = profile.checkIns ?? []
    self.today = today
  }

  struct Model: Equatable {
    let multiplies: Bool
    let isNet: Bool
  }

  /// What one contract contributes to the score, in quarters of a small job.
  struct Counted {
    let index: Int
    let client: String
    let kind: String
    let clock: Day
    let size: Int
    let periods: Int

    func weight(multiplies: Bool) -> Int { multiplies ? size * periods : size + 4 * (periods - 1) }
  }

  static let models = [true, false].flatMap { multiplies in
    [true, false].map { Model(multiplies: multiplies, isNet: $0) }
  }

  // MARK: Counted contracts

  func kind(_ contract: Contract, knownOn day: Day) -> String {
    if contract.excluded == true { return "excluded" }
    let ended = contract.ended.map { $0 <= day } ?? false
    let failed =
      ended && (contract.endedBadly == true || (contract.stars?.hundredths ?? 500) < 300)
    let isPaid = (contract.firstPaid.map { $0 <= day } ?? false) && contract.paid?.cents != 0
    if failed { return "failure" }
    if !isPaid { return "unpaid" }
    if ended, contract.stars != nil { return "success" }
    if length(contract, knownOn: day) > 90 { return "success" }
    return ended ? "noFeedback" : "open"
  }

  private func length(_ contract: Contract, knownOn day: Day) -> Int {
    guard let first = contract.firstPaid else { return 0 }
    return min(contract.lastPaid ?? first, day).daysSince1970 - first.daysSince1970
  }

  func counted(knownOn day: Day) -> [Counted] {
    contracts.enumerated().compactMap { index, contract in
      let kind = kind(contract, knownOn: day)
      guard kind == "success" || kind == "failure" else { return nil }
      let client = trimmed(contract.client).lowercased()
      guard let first = contract.firstPaid, first <= day, contract.paid?.cents != 0 else {
        return contract.ended.map {
          Counted(index: index, client: client, kind: kind, clock: $0, size: 4, periods: 1)
        }
      }
      let cents = contract.paid?.cents ?? 0
      return Counted(
        index: index, client: client, kind: kind, clock: min(contract.lastPaid ?? first, day),
        size: cents <= 25_000 ? 4 : cents <= 100_000 ? 5 : 6,
        periods: min(8, contract.periods ?? 1 + length(contract, knownOn: day) / 90))
    }
  }

  private func trimmed(_ text: String) -> String {
    var characters = Array(text)
    while characters.first?.isWhitespace == true { characters.removeFirst() }
    while characters.last?.isWhitespace == true { characters.removeLast() }
    return String(characters)
  }

  // MARK: Windows

  /// Returns the last day that is at most this number of months after `clock`.
  func end(of months: Int, from clock: Day) -> Day {
    let (year, month, day) = clock.components
    let all = year * 12 + month - 1 + months
    var length = day
    while true {
      if let found = Day(year: all / 12, month: all % 12 + 1, day: length) { return found }
      length -= 1
    }
  }

  func score(_ model: Model, on day: Day, of counted: [Counted]) -> Int? {
    [6, 12, 24].compactMap { months -> Int? in
      let within = counted.filter { $0.clock <= day && day <= end(of: months, from: $0.clock) }
      guard within.count >= 2, Set(within.map(\.client)).count >= 2 else { return nil }
      var (successes, failures) = (0, 0)
      for job in within {
        let weight = job.weight(multiplies: model.multiplies)
        if job.kind == "success" {
          successes += weight
        } else {
          failures += job.size
          successes += weight - job.size
        }
      }
      let part = model.isNet ? max(0, successes - failures) : successes
      // The percentage, rounded half up.
      return (0...100).last { (2 * $0 - 1) * (successes + failures) <= 200 * part }
    }.max()
  }

  // MARK: Answers

  /// The last percentage of each day in the last 180 days, oldest first.
  var shown: [(day: Day, percent: Int)] {
    if contracts.isEmpty { return [] }
    return (0..<180).reversed().compactMap { ago in
      let last = checkIns.last { $0.date == today - ago && $0.score?.percent != nil }
      return last.flatMap { checkIn in checkIn.score?.percent.map { (checkIn.date, $0) } }
    }
  }

  var agreeing: [Model] {
    let newest = shown.suffix(6)
    if newest.isEmpty { return [] }
    return SlowScore.models.filter { model in
      newest.allSatisfy { shown in
        [0, 1].contains { lag in
          let day = shown.day - lag
          let score = score(model, on: day, of: counted(knownOn: day))
          return score.map { abs($0 - shown.percent) <= 2 } ?? false
        }
      }
    }
  }

  func range(on day: Day, of counted: [Counted]) -> [Int?] {
    let scores = agreeing.compactMap { score($0, on: day, of: counted) }
    return [scores.min(), scores.max()]
  }

  func jobs(on day: Day, _ models: [Model]) -> Int? {
    if models.isEmpty { return nil }
    let now = counted(knownOn: today)
    return (0...99).first { count in
      let further = (0..<count).map {
        Counted(index: -1, client: "new \($0)", kind: "success", clock: day, size: 5, periods: 1)
      }
      return models.allSatisfy { (score($0, on: day, of: now + further) ?? -1) >= 90 }
    }
  }
}
