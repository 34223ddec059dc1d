import Eligibility

/// All settings of a what-if.
extension Lever {
  /// The settings that `whatIf` lists, in order.
  static func all(in whatIf: WhatIf) -> [Lever] {
    let payments = (0...(whatIf.scenario.earn?.count ?? 0)).map(payment)
    return [score, weeklyEarnings] + payments + (others + ofJob).filter { $0.isOpen(whatIf) }
  }

  /// Returns the setting that changes a criterion, or `nil` if only its status can be tried.
  static func moving(_ criterion: Criterion) -> Lever? {
    ([score, payment(0)] + others).first {
      $0.criterion == criterion || $0.otherCriteria.contains(criterion)
    }
  }

  static let score = {
    var score = percent("Score", \.scenario.score, of: .jobSuccessScore, by: 1) {
      $0.projection.standing?.score?.percent ?? 90
    }
    score.otherCriteria = [.eligibleWeeks]
    return score
  }()

  private static let weeklyEarnings = Lever(
    "Weekly earnings", \.scenario.weeklyEarnings, of: .earnings,
    format: { amount, _ in "\(amount.formatted(.short)) a week" },
    step: { amount, steps, _ in (amount ?? .zero).moved(by: 50 * steps) },
    expected: "an amount of 0 or more",
    typed: { text, _, _ in Money(parsing: text, .notNegative) })

  /// Returns the setting for one of the tried payments, or for one more after the last.
  static func payment(_ index: Int) -> Lever {
    Lever(
      index == 0 ? "A payment" : "Another payment", number: index, \.scenario[earning: index],
      of: .earnings,
      format: { "\($0.amount.formatted(.short)) on \($0.date.formatted(relativeTo: $1.today))" },
      step: { ($0 ?? .none(on: $2.today)).moved(by: 100 * $1) },
      expected: "an amount, and a day from today on: 700 +3w",
      typed: { Scenario.Earning(parsing: $0, over: $1, in: $2.snapshot) })
  }

  private static let others = [
    toggle("Staying active", \.scenario.stayActive, of: .activity, on: "every day", off: "none"),
    percent("Completeness", \.scenario.completeness, of: .profileCompleteness, by: 5) {
      $0[.profileCompleteness].evaluation.value?.percent ?? 100
    },
    Lever(
      "Availability", \.scenario.availability, of: .availability, showsFigure: true,
      format: { stated, _ in stated.capacity?.upworkName ?? "not stated" },
      step: { stated, steps, _ in
        Capacity.stepped(from: stated?.capacity, by: steps).map { Availability($0) }
      }),
    Lever(
      "  hours a week", \.hours, of: .availability,
      isOpen: { ![nil, .notAvailable].contains($0.scenario.availability?.capacity) },
      format: { hours, _ in hours.formatted() },
      step: { hours, steps, _ in
        Hours(hundredths: Hours.range.clamped((hours?.hundredths ?? 3_000) + 500 * steps))
      },
      expected: "a number from 0 to 168", typed: { text, _, _ in Hours(parsing: text) }),
    Lever(
      "  back on", \.returnDate, of: .availability,
      isOpen: { $0.scenario.availability?.capacity == .notAvailable },
      format: { day, _ in day.formatted() },
      step: { day, steps, actual in
        let (today, last) = (actual.today, actual.snapshot.horizon)
        return (today + 1...last).clamped((day ?? today) + 7 * steps)
      },
      expected: InputKind.day(.future).expected,
      typed: { text, _, actual in try? Day.parse(text, today: actual.today, for: .future) }),
    toggle(
      "Account holds", \.scenario.liftHolds, of: .accountHolds, showsFigure: true, on: "lifted",
      off: "unchanged"),
  ]
}

extension WhatIf {
  fileprivate var hours: Hours? {
    get { scenario.availability?.hoursPerWeek }
    set { scenario.availability?.hoursPerWeek = newValue }
  }

  fileprivate var returnDate: Day? {
    get { scenario.availability?.availableFrom }
    set { scenario.availability?.availableFrom = newValue }
  }
}

extension Scenario {
  /// The payment at an index; removing the last payment removes the list.
  fileprivate subscript(earning index: Int) -> Earning? {
    get { earn.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
    set {
      var earnings = earn ?? []
      if earnings.indices.contains(index) { earnings.remove(at: index) }
      if let newValue { earnings.insert(newValue, at: min(index, earnings.count)) }
      earn = earnings.isEmpty ? nil : earnings
    }
  }
}

extension Scenario.Earning {
  fileprivate static func none(on day: Day) -> Scenario.Earning { .init(date: day, amount: .zero) }

  /// Returns the payment with another amount, or `nil` if the amount is zero.
  fileprivate func moved(by dollars: Int) -> Scenario.Earning? {
    let amount = amount.moved(by: dollars)
    return amount > .zero ? .init(date: date, amount: amount) : nil
  }

  /// As in "700", "700 +3w" or "3 Feb"; what is not typed is taken from `old`, or the day is today.
  fileprivate init?(parsing text: String, over old: Scenario.Earning?, in snapshot: Snapshot) {
    let day = { (words: ArraySlice<String>) in
      snapshot.dayAhead(parsing: words.joined(separator: " "))
    }
    let words = text.split(separator: " ").map(String.init).filter { $0 != "on" }[...]
    let amount = { (word: String?) in word.flatMap { Money(parsing: $0, .positive) } }
    if let old, let day = day(words) {
      self.init(date: day, amount: old.amount)
    } else if let amount = amount(words.first),
      let day = words.count == 1 ? old?.date ?? snapshot.today : day(words.dropFirst())
    {
      self.init(date: day, amount: amount)
    } else if let amount = amount(words.last), let day = day(words.dropLast()) {
      self.init(date: day, amount: amount)
    } else {
      return nil
    }
  }
}

extension Snapshot {
  /// Returns the day, or `nil` if it is before today or after the end of the projection.
  func dayAhead(parsing text: String) -> Day? {
    let day = try? Day.parse(text, today: today, for: .future)
    return day.flatMap { daysAhead.contains($0) ? $0 : nil }
  }
}

extension Capacity {
  /// Steps through all choices and back to unchanged.
  fileprivate static func stepped(from now: Capacity?, by steps: Int) -> Capacity? {
    let all: [Capacity?] = [nil] + allCases
    let here = all.firstIndex(of: now) ?? 0
    return all[(here + steps % all.count + all.count) % all.count]
  }
}

extension Money {
  /// Returns the amount with dollars added or subtracted, but not below zero.
  func moved(by dollars: Int) -> Money {
    AmountSign.notNegative.range.clamped(self + Money(cents: 100 * dollars))
  }
}

extension CriterionFigure {
  fileprivate var percent: Int? {
    if case .percent(let percent) = self { percent } else { nil }
  }
}
