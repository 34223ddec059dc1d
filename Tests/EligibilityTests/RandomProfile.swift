import Eligibility
import Story

/// A random profile. Half of the users are careful, so that some profiles meet all eight criteria.
struct RandomProfile {
  private var dice: Dice
  private(set) var profile = Profile()
  let today: Day
  private let isCareful: Bool

  static func snapshot(_ seed: Int, _ rules: Rules) -> Snapshot {
    let random = RandomProfile(seed)
    return Snapshot(random.profile, today: random.today, rules: rules)
  }

  init(_ seed: Int) {
    dice = Dice(seed: seed)
    today = Day(number: 20_779 + dice.roll(0...13))
    isCareful = dice.happens(50)
    fill()
  }

  /// Adds a check-in of today with some of the figures; sometimes removes all payments.
  mutating func checkInToday() {
    var checkIn = CheckIn(date: today)
    if dice.happens(50) { checkIn.earnings = Money(cents: dice.roll(0...150_000)) }
    if dice.happens(50) { checkIn.completeness = dice.roll(14...20) * 5 }
    if dice.happens(50) { checkIn.score = .percent(dice.roll(85...100)) }
    if dice.happens(20) { checkIn.eligibleWeeks = dice.roll(6...16) }
    if dice.happens(50) { checkIn.accountHolds = 0 }
    profile.checkIns = (profile.checkIns ?? []) + [checkIn]
    if dice.happens(30) {
      profile.transactions = dice.happens(50) ? nil : []
      profile.transactionsSince = nil
    }
    if dice.happens(50) { profile.sections?.updated = today - dice.roll(0...3) }
  }

  /// Whether something happens that is good for the badge; more often for a careful user.
  private mutating func isWell(_ percent: Int) -> Bool {
    dice.happens(isCareful ? 100 - (100 - percent) / 10 : percent)
  }

  private mutating func fill() {
    if isWell(90) {
      profile.firstContract = today - (isWell(80) ? dice.roll(91...900) : dice.roll(-200...90))
    }
    addAvailability()
    addSections()
    addCheckIns()
    addTransactions()
    addActivity()
    addHolds()
  }

  private mutating func addAvailability() {
    guard isWell(90) else { return }
    let away = dice.happens(25)
    profile.availability.capacity =
      away ? .notAvailable : dice.happens(90) ? .asNeeded : .moreThan30
    if away {
      profile.availability.availableFrom = today + dice.roll(isWell(80) ? 1...240 : -5...0)
    }
    if dice.happens(40) {
      profile.availability.hoursPerWeek = Hours(
        hundredths: dice.roll(away ? 0...2 : isWell(50) ? 1...9 : 0...9) * 500)
    }
  }

  private mutating func addSections() {
    guard dice.happens(isCareful ? 10 : 60) else { return }
    var sections = Sections()
    sections.photo = dice.happens(90)
    sections.overview = dice.happens(90)
    sections.employment = dice.roll(0...3)
    sections.skills = dice.roll(0...7)
    sections.portfolio = dice.happens(50) ? nil : dice.roll(0...5)
    sections.education = dice.roll(0...2)
    sections.video = dice.happens(50)
    sections.linkedAccount = dice.happens(70)
    sections.certifications = dice.roll(0...3)
    if dice.happens(40) { sections.updated = today - dice.roll(0...40) }
    profile.sections = sections
  }

  private mutating func addCheckIns() {
    guard isWell(90) else { return }
    let (least, most) = isWell(65) ? (90, 100) : dice.happens(70) ? (80, 99) : (60, 89)
    let (gaps, rising) = (dice.roll(0...(isCareful ? 10 : 30)), !isWell(90))
    var checkIns: [CheckIn] = []
    for week in (0..<20).reversed() where dice.happens(100 - gaps) {
      var checkIn = CheckIn(date: today - (7 * week + dice.roll(0...6)))
      if rising {
        checkIn.risingTalent = true
        if dice.happens(20) { checkIn.score = .notShown }
      } else {
        checkIn.score = .percent(dice.roll(least...most))
      }
      if !isWell(85) { checkIn.eligibleWeeks = dice.roll(6...16) }
      if dice.happens(8) { checkIn.earnings = Money(cents: dice.roll(0...300_000)) }
      if dice.happens(15) { checkIn.completeness = isWell(80) ? 100 : dice.roll(14...20) * 5 }
      if dice.happens(30) { checkIn.accountHolds = isWell(97) ? 0 : 1 }
      checkIns.append(checkIn)
    }
    profile.checkIns = checkIns
  }

  private mutating func addTransactions() {
    guard isWell(90) else { return }
    let most = isWell(70) ? 30_000 : 4000
    profile.transactions = (0..<dice.roll(isCareful ? 15...40 : 0...30)).map { _ in
      let refund = dice.happens(8)
      let amount = dice.roll(1...most) * (refund ? -(dice.happens(20) ? 40 : 1) : 1)
      return Transaction(
        date: today - dice.roll(0...700), type: refund ? .refund : .hourly,
        amount: Money(cents: amount))
    }
    if !isWell(80) { profile.transactionsSince = today - dice.roll(0...500) }
  }

  private mutating func addActivity() {
    guard isWell(85) else { return }
    profile.activity = (0..<dice.roll(0...3)).map { _ in
      Activity(date: today - dice.roll(0...150), type: .proposal)
    }
  }

  private mutating func addHolds() {
    guard isWell(80) else { return }
    profile.holds = []
    guard !isWell(80) else { return }
    var hold = Hold(from: today - dice.roll(100...300))
    if dice.happens(80) { hold.to = hold.from + dice.roll(0...260) }
    profile.holds = [hold]
  }
}
