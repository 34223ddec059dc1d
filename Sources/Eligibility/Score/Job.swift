/// A contract that counts toward the Job Success Score.
struct Job: Equatable {
  /// The position in the file.
  let contract: Int
  /// A number that identifies the client.
  let client: Int
  let isFailure: Bool
  /// The day from which its time in the windows runs.
  let countedFrom: Day
  /// The first day on which it is out of each window, shortest window first.
  let dropsOut: [Day]
  let weight: JobWeight
}

/// The contracts of a profile, prepared for counting them on any day.
struct ContractList {
  let contracts: [Contract]
  let rules: ScoreRules
  private let clients: [Int]

  init(_ contracts: [Contract], _ rules: ScoreRules) {
    var numbers: [[UInt8]: Int] = [:]
    self.contracts = contracts
    self.rules = rules
    clients = contracts.map { contract in
      let (key, next) = (contract.client.clientKey, numbers.count)
      let number = numbers[key] ?? next
      numbers[key] = number
      return number
    }
  }

  /// Returns what each contract counts as on `day`, and those that count.
  func counted(on day: Day) -> (counts: [ContractCount], jobs: [Job]) {
    let snapshot = contracts.map { KnownContract($0, on: day) }
    let counts = snapshot.map { $0.count(rules) }
    let jobs = snapshot.indices.compactMap { job($0, snapshot[$0], counts[$0]) }
    return (counts, jobs)
  }

  private func job(_ index: Int, _ contract: KnownContract, _ count: ContractCount) -> Job? {
    guard count == .success || count == .failure, let clock = contract.countedFrom else {
      return nil
    }
    return Job(
      contract: index, client: clients[index], isFailure: count == .failure, countedFrom: clock,
      dropsOut: rules.windowMonths.map { clock.adding(months: $0) + 1 },
      weight: rules.weights.weight(of: contract))
  }
}
