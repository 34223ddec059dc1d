import Eligibility

extension Report {
  /// When failed jobs drop out of the score's windows, and when the score would disappear.
  var score: [CalendarEntry] {
    guard let estimate else { return [] }
    var counts: [String: Int] = [:]
    let drops = estimate.failures.flatMap { failure in
      let name = estimate.contracts[failure.contract].contract.name
      counts[name, default: 0] += 1
      return estimate.dropOuts(failure).map { day, months in
        CalendarEntry(
          id: "job-\("\(name) \(counts[name] ?? 0)".hashed)-\(months)", day: day,
          summary: "Job Success Score: \(name) drops out of the \(months)-month window",
          details: estimate.calendarDetails)
      }
    }
    let end = estimate.disappearsOn.map { day in
      CalendarEntry(
        id: "score-disappears", day: day,
        summary: "Job Success Score: would disappear if nothing more is paid",
        details: ([estimate.disappearanceText] + [estimate.calendarDetails])
          .compactMap(\.self).joined(separator: " "))
    }
    return drops + [end].compactMap(\.self)
  }
}

extension String {
  /// A hash that is the same in every export (FNV-1a).
  var hashed: String {
    let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
