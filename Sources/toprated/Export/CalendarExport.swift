import Eligibility

extension Report {
  /// An iCalendar file (RFC 5545) with the dates that matter and the weekly check-in.
  /// Each date is an all-day event with a reminder a week before.
  var calendar: String {
    ([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//toprated//toprated \(Toprated.version)//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(escaped("Top Rated"))",
    ] + entries.flatMap(lines) + checkIn + ["END:VCALENDAR"])
    .map { $0.folded + "\r\n" }.joined()
  }

  /// Returns an event. Its UID stays the same if its day moves, so that the next export moves it.
  private func lines(_ entry: CalendarEntry) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(entry.id)-\(owner)@toprated",
      "DTSTAMP:\(date.digits)T000000Z", "SEQUENCE:\(date.daysSince1970)",
      "DTSTART;VALUE=DATE:\(entry.day.digits)", "DTEND;VALUE=DATE:\((entry.day + 1).digits)",
      "SUMMARY:\(escaped(entry.summary))", "DESCRIPTION:\(escaped(entry.details))",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(escaped(entry.summary))", "TRIGGER:-P7D",
      "END:VALARM", "END:VEVENT",
    ]
  }

  /// The recurring check-in, from the day on which the next one is due.
  private var checkIn: [String] {
    let reminder = assessment.snapshot.checkInReminder
    let day = max(reminder.next, date)
    let summary = escaped("Top Rated: check in")
    return [
      "BEGIN:VEVENT", "UID:check-in-\(owner)@toprated",
      "DTSTAMP:\(date.digits)T000000Z", "SEQUENCE:\(date.daysSince1970)",
      "DTSTART;VALUE=DATE:\(day.digits)", "DTEND;VALUE=DATE:\((day + 1).digits)",
      "RRULE:\(repetition(everyDays: reminder.everyDays))",
      "SUMMARY:\(summary)", "DESCRIPTION:\(escaped("Copy the figures from My Stats."))",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(summary)", "TRIGGER:PT9H",
      "END:VALARM", "END:VEVENT",
    ]
  }

  private func repetition(everyDays days: Int) -> String {
    days == 7 ? "FREQ=WEEKLY" : "FREQ=DAILY;INTERVAL=\(days)"
  }

  private func escaped(_ text: String) -> String {
    plain(text).escaping("\\;,")
  }

  /// A hash of the name, which keeps the dates of two people apart in one calendar.
  private var owner: String {
    (freelancer.name ?? "").hashed
  }
}

struct CalendarEntry {
  let id: String
  let day: Day
  let summary: String
  let details: String
}

extension Report {
  private var entries: [CalendarEntry] {
    ([badgeEntry].compactMap(\.self) + Criterion.allCases.compactMap(entry) + steps + score)
      .sorted { $0.day < $1.day }
  }

  /// The day on which all criteria are met, or on which one lapses.
  private var badgeEntry: CalendarEntry? {
    let sentence = assessment.headline.sentence
    if let lapsesOn = assessment.lapsesOn {
      return CalendarEntry(
        id: "lapses", day: lapsesOn, summary: "Top Rated lapses if you do nothing",
        details: sentence)
    }
    guard let day = assessment.qualifiesOn, day > date else { return nil }
    return CalendarEntry(
      id: "qualifies", day: day, summary: "Top Rated: you would qualify", details: sentence)
  }

  /// Returns the entry of a criterion. Proposals can be sent on any day, so the plan covers them.
  private func entry(_ criterion: Criterion) -> CalendarEntry? {
    let assessed = assessment[criterion]
    let isAnyDay = criterion == .activity && assessed.lapsesOn == nil
    guard let day = assessed.metOn ?? assessed.lapsesOn, !isAnyDay else { return nil }
    let row = assessment.row(criterion)
    return CalendarEntry(
      id: "\(criterion.rawValue)-\(assessed.lapsesOn == nil ? "met" : "lapses")", day: day,
      summary: "Top Rated, \(row.title): \(row.outlook?.long ?? "")",
      details: "\(row.figure) on \(date.formatted()); required: \(row.requirement).")
  }

  private var steps: [CalendarEntry] {
    let all = plan.rows.map { "\($0.when) \($0.what.long)" }
    var counts: [String: Int] = [:]
    return plan.rows.map { row in
      let id = row.step.action.id
      counts[id, default: 0] += 1
      return CalendarEntry(
        id: "plan-\(id)-\(counts[id] ?? 0)", day: row.step.by,
        summary: "Top Rated: \(row.when) \(row.what.long)",
        details: "\(plan.headline.long) \(all.joined(separator: "; "))")
    }
  }
}

extension Day {
  /// As in "20261226".
  fileprivate var digits: String { description.filter { $0 != "-" } }
}

extension String {
  /// Folded at 75 octets, between characters; continuation lines begin with a space.
  fileprivate var folded: String {
    var (folded, octets) = ("", 0)
    for scalar in unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += width
    }
    return folded
  }
}
