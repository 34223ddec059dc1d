extension ScoreDifference {
  /// As in "▲1"; empty if the score is the same.
  package var sign: String {
    points == 0 ? "" : "\(points > 0 ? "▲" : "▼")\(points.magnitude)"
  }

  /// As in "up 1 point since 13 Nov".
  package func summary(on day: Day) -> String {
    let since = "since \(since.formatted(relativeTo: day))"
    guard points != 0 else { return "unchanged \(since)" }
    return "\(points > 0 ? "up" : "down") \(pluralized(Int(points.magnitude), "point")) \(since)"
  }
}
