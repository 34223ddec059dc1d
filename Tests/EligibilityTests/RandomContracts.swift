import Eligibility
import Story

/// Random contracts, with scores that only some of the models explain.
struct RandomContracts {
  private var dice: Dice
  private(set) var profile = Profile()
  let today: Day

  init(_ seed: Int) {
    dice = Dice(seed: seed)
    today = Day(number: 20_779 + dice.roll(0...800))
    if dice.happens(97) { profile.contracts = (0..<dice.roll(0...9)).map { _ in contract() } }
  }

  /// Adds check-ins and returns the reference implementation for the profile.
  mutating func slowScore() -> SlowScore {
    addCheckIns()
    return SlowScore(profile, today: today)
  }

  /// Often a day on which a window begins or ends.
  private mutating func pastDay() -> Day {
    if dice.happens(70) { return today - dice.roll(-20...500) }
    return today - [0, 1, 89, 90, 91, 181, 182, 184, 364, 365, 366, 730, 731][dice.roll(0...12)]
  }

  private mutating func contract() -> Contract {
    var contract = Contract(
      client: ["Acme", " acme\t", "Beta", "Gamma", "Émile"][dice.roll(0...4)])
    if dice.happens(85) { addPayments(to: &contract) }
    if dice.happens(75) {
      let end = pastDay()
      contract.ended = contract.firstPaid.map { max($0, end) } ?? end
      if dice.happens(75) {
        contract.stars = Stars(hundredths: [500, 480, 300, 299, 100][dice.roll(0...4)])
      }
      if dice.happens(15) { contract.endedBadly = dice.happens(70) }
    }
    if dice.happens(8) { contract.excluded = dice.happens(70) }
    return contract
  }

  private mutating func addPayments(to contract: inout Contract) {
    let last = pastDay()
    let first = last - (dice.happens(50) ? 0 : dice.roll(80...95) * dice.roll(1...8))
    contract.firstPaid = first
    if first != last || dice.happens(20) { contract.lastPaid = last }
    if dice.happens(80) {
      contract.paid = Money(
        cents: [0, 100, 25_000, 25_001, 100_000, 100_001, 900_000][dice.roll(0...6)])
    }
    if dice.happens(25) { contract.periods = dice.roll(1...12) }
  }

  private mutating func addCheckIns() {
    let slow = SlowScore(profile, today: today)
    let model = SlowScore.models[dice.roll(0...3)]
    let most = dice.happens(50) ? 2 : 9
    profile.checkIns = (0..<most).map { _ in
      var checkIn = CheckIn(date: today - dice.roll(-3...(dice.happens(50) ? 20 : 190)))
      let day = checkIn.date - dice.roll(0...1)
      let score = slow.score(model, on: day, of: slow.counted(knownOn: day))
      checkIn.score = dice.happens(5) ? .notShown : .percent(near(score ?? dice.roll(50...100)))
      return checkIn
    }
  }

  private mutating func near(_ score: Int) -> Int {
    min(100, max(0, score + dice.roll(dice.happens(80) ? -2...2 : -4...4)))
  }
}
