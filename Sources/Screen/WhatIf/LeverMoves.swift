import Eligibility

/// A step of a lever, from where it stands or from how things are.
extension Scenario {
  mutating func move(_ lever: Lever, by steps: Int, from actual: Assessment) {
    let known = actual.known
    switch lever {
    case .score:
      score = percent(score ?? actual.world.standing?.score?.percent ?? 90, steps)
    case .completeness:
      let now = actual[.profileCompleteness].finding.value
      completeness = percent(completeness ?? (now?.percent ?? 100), 5 * steps)
    case .weeklyEarnings:
      weeklyEarnings = (weeklyEarnings ?? .zero).moved(by: 50 * steps, atLeast: .zero)
    case .earning(let index): moveEarning(index, by: steps, today: known.today)
    case .stayActive: stayActive = stayActive == nil ? true : nil
    case .holds: liftHolds = liftHolds == nil ? true : nil
    case .capacity: moveCapacity(by: steps)
    case .hours:
      let now = availability?.hoursPerWeek?.hundredths ?? 3_000
      availability?.hoursPerWeek = Hours(hundredths: min(16_800, max(0, now + 500 * steps)))
    case .returnDate:
      let now = availability?.availableFrom ?? known.today
      availability?.availableFrom = min(known.horizon, max(known.today + 1, now + 7 * steps))
    }
  }

  private func percent(_ now: Int, _ steps: Int) -> Int {
    min(100, max(0, now + steps))
  }

  /// A hundred dollars more or less; none at all below that.
  private mutating func moveEarning(_ index: Int, by steps: Int, today: Day) {
    let now = earning(index) ?? Earning(date: today, amount: .zero)
    let amount = now.amount.moved(by: 100 * steps, atLeast: .zero)
    setEarning(index, to: amount > .zero ? Earning(date: now.date, amount: amount) : nil)
  }

  /// Through all that can be stated and back to what is.
  private mutating func moveCapacity(by steps: Int) {
    let all: [Capacity?] = [nil] + Capacity.allCases
    let here = all.firstIndex(of: availability?.capacity) ?? 0
    guard let capacity = all[(here + steps % all.count + all.count) % all.count] else {
      availability = nil
      return
    }
    var moved = Availability()
    moved.capacity = capacity
    availability = moved
  }
}

/// What is typed into a lever.
extension Scenario {
  /// False: that cannot be its value, and nothing changes.
  mutating func type(_ text: String, into lever: Lever, knowing known: Known) -> Bool {
    let blank = text.allSatisfy { $0 == " " }
    if blank {
      reset(lever)
      return true
    }
    switch lever {
    case .score: return set(\.score, Int(text).inPercent)
    case .completeness: return set(\.completeness, Int(text).inPercent)
    case .weeklyEarnings:
      return set(\.weeklyEarnings, Money(typed: text).flatMap { $0.notNegative })
    case .earning(let index):
      guard let earning = Earning(typed: text, over: earning(index), knowing: known) else {
        return false
      }
      setEarning(index, to: earning)
      return true
    case .hours: return set(\.hoursPerWeek, Hours(typed: text))
    case .returnDate:
      return set(
        \.availableFrom, Day(typed: text, today: known.today).flatMap { Day($0.description) })
    case .stayActive, .capacity, .holds: return false
    }
  }

  private mutating func set<Value>(
    _ field: WritableKeyPath<Scenario, Value?>, _ value: Value?
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: field] = value
    return true
  }

  private mutating func set<Value>(
    _ field: WritableKeyPath<Availability, Value?>, _ value: Value?
  ) -> Bool {
    guard let value else { return false }
    availability?[keyPath: field] = value
    return true
  }
}

extension Scenario.Earning {
  /// As in "700", "700 +3w" or "2026-12-15"; what is not typed stays as it is in `old`, else today.
  fileprivate init?(typed text: String, over old: Scenario.Earning?, knowing known: Known) {
    let today = known.today
    var (amount, day) = (old?.amount, old?.date ?? today)
    for word in text.split(separator: " ") where word != "on" {
      if let typed = Money(typed: String(word)), typed > .zero, !word.hasPrefix("+") {
        amount = typed
      } else if let typed = Day(typed: String(word), today: today),
        (today...known.horizon).contains(typed), Day(typed.description) != nil
      {
        day = typed
      } else {
        return nil
      }
    }
    guard let amount else { return nil }
    self.init(date: day, amount: amount)
  }
}

extension Int? {
  fileprivate var inPercent: Int? {
    flatMap { (0...100).contains($0) ? $0 : nil }
  }
}

extension Money {
  fileprivate var notNegative: Money? { self < .zero ? nil : self }

  fileprivate func moved(by dollars: Int, atLeast least: Money) -> Money {
    min(Money.largest, max(least, self + Money(cents: 100 * dollars)))
  }
}

extension Value {
  fileprivate var percent: Int? {
    if case .percent(let percent) = self { percent } else { nil }
  }
}
