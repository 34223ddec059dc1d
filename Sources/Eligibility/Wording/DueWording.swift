extension Assessment {
  /// As in "falls below on 2 Mar unless you earn more".
  package func words(_ due: Due) -> String {
    let assessed = self[due.criterion]
    switch due.kind {
    case .checkIn: return caution(assessed)?.long ?? "check in again"
    case .lapses(on: let day):
      let outlook = rules[due.criterion].outlook(of: assessed, in: self)
      return outlook?.long ?? "lapses on \(day.formatted(relativeTo: date))"
    }
  }
}
