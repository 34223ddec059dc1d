import Eligibility

extension Contract {
  init?(_ fields: borrowing Fields) {
    let client = fields.requiredName(.client)
    self.init(client: client ?? "")
    title = fields.text(.title)
    readPayments(fields)
    readEnd(fields)
    excluded = fields.bool(.excluded)
    note = fields.text(.note)
    if client == nil { return nil }
  }

  private mutating func readPayments(_ fields: borrowing Fields) {
    firstPaid = fields.day(.firstPaid)
    lastPaid = fields.day(.lastPaid)
    let isPaid = fields.has(.firstPaid)
    if lastPaid != nil, !isPaid { fields.reject(.lastPaid, "possible without \"firstPaid\"") }
    fields.checkIsNot(lastPaid, .lastPaid, before: firstPaid)
    paid = fields.amount(.paid, .notNegative)
    if let paid, paid > .zero, !isPaid {
      fields.reject(.paid, "possible without \"firstPaid\", unless it is 0")
    }
    periods = fields.integer(.periods, in: Contract.periodsRange)
  }

  private mutating func readEnd(_ fields: borrowing Fields) {
    ended = fields.day(.ended)
    fields.checkIsNot(ended, .ended, before: firstPaid)
    let hasEnded = fields.has(.ended)
    stars = fields.stars(.stars)
    if stars != nil, !hasEnded { fields.reject(.stars, "possible without \"ended\"") }
    endedBadly = fields.bool(.endedBadly)
    if endedBadly == true, !hasEnded { fields.reject(.endedBadly, "possible without \"ended\"") }
  }
}

extension Fields {
  fileprivate func checkIsNot(_ day: Day?, _ key: ProfileKey, before first: Day?) {
    guard let day, let first, day < first else { return }
    reject(key, "on or after \"firstPaid\", \(first)")
  }
}
