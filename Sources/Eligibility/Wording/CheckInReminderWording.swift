extension CheckInReminder {
  /// As in "last check-in 20 Nov, 2 days ago · next Fri 27 Nov", longest first.
  package var messages: [String] {
    guard let last else { return ["no check-in yet · check in today", "no check-in yet"] }
    let day = last.formatted(relativeTo: today)
    let distance = last.relativeDescription(to: today)
    if isDue {
      return [
        "last check-in \(day), \(distance) · check in today", "last check-in \(distance)",
        "check-in due",
      ]
    }
    let next = "\(self.next.weekday.shortName) \(self.next.formatted(relativeTo: today))"
    return [
      "last check-in \(day), \(distance) · next \(next)",
      "last check-in \(day) · next \(next)", "next check-in \(next)",
    ]
  }

  /// What to do, for a reminder that is shown on its own.
  package var dueText: String {
    guard let last else { return "check in with the figures that My Stats shows" }
    let day = last.formatted(relativeTo: today)
    return "check in again; the last check-in was on \(day), \(last.relativeDescription(to: today))"
  }
}
