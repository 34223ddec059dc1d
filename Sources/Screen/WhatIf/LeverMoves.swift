import Eligibility

/// A step of a lever, from where it stands or from how things are.
extension Scenario {
  mutating func move(_ lever: Lever, by steps: Int, from actual: Assessment) {
    let snapshot = actual.snapshot
    switch lever {
    case .score:
      score = percent(score ?? actual.projection.standing?.score?.percent ?? 90, steps)
    case .completeness:
      let now = actual[.profileCompleteness].evaluation.value
      completeness = percent(completeness ?? (now?.percent ?? 100), 5 * steps)
    case .weeklyEarnings:
      weeklyEarnings = (weeklyEarnings ?? .zero).moved(by: 50 * steps, atLeast: .zero)
    case .earning(let index): moveEarning(index, by: steps, today: snapshot.today)
    case .stayActive: stayActive = stayActive == nil ? true : nil
    case .holds: liftHolds = liftHolds == nil ? true : nil
    case .job: break
    case .capacity: moveCapacity(by: steps)
    case .hours:
      let now = availability?.hoursPerWeek?.hundredths ?? 3_000
      availability?.hoursPerWeek = Hours(hundredths: min(16_800, max(0, now + 500 * steps)))
    case .returnDate:
      let now = availability?.availableFrom ?? snapshot.today
      availability?.availableFrom = min(snapshot.horizon, max(snapshot.today + 1, now + 7 * steps))
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
  mutating func type(_ text: String, into lever: Lever, knowing snapshot: Snapshot) -> Bool {
    let blank = text.allSatisfy { $0 == " " }
    if blank {
      reset(lever)
      return true
    }
    switch lever {
    case .score: return set(\.score, Int(typedPercent: text))
    case .completeness: return set(\.completeness, Int(typedPercent: text))
    case .weeklyEarnings:
      return set(\.weeklyEarnings, Money(typed: text).flatMap { $0.notNegative })
    case .earning(let index):
      guard let earning = Earning(typed: text, over: earning(index), knowing: snapshot) else {
        return false
      }
      setEarning(index, to: earning)
      return true
    case .hours: return set(\.hoursPerWeek, Hours(typed: text))
    case .returnDate:
      return set(\.availableFrom, try? Day.typed(text, today: snapshot.today, for: .future))
    case .stayActive, .capacity, .holds, .job: return false
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
  /// As in "700", "700 +3w" or "3 Feb"; what is not typed stays as it is in `old`, else today.
  fileprivate init?(typed text: String, over old: Scenario.Earning?, knowing snapshot: Snapshot) {
    let days = snapshot.today...snapshot.horizon
    let day = { (words: ArraySlice<String>) -> Day? in
      let day = try? Day.typed(words.joined(separator: " "), today: snapshot.today, for: .future)
      return day.flatMap { days.contains($0) ? $0 : nil }
    }
    let words = text.split(separator: " ").map(String.init).filter { $0 != "on" }[...]
    if let old, let day = day(words) {
      self.init(date: day, amount: old.amount)
    } else if let amount = words.first.flatMap(Money.init(earned:)),
      let day = words.count == 1 ? old?.date ?? snapshot.today : day(words.dropFirst())
    {
      self.init(date: day, amount: amount)
    } else if let amount = words.last.flatMap(Money.init(earned:)), let day = day(words.dropLast())
    {
      self.init(date: day, amount: amount)
    } else {
      return nil
    }
  }
}

extension Money {
  /// Above zero.
  fileprivate init?(earned text: String) {
    guard let money = Money(typed: text), money > .zero else { return nil }
    self = money
  }

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
