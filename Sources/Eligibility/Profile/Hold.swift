package struct Hold: Equatable, Sendable {
  package var from: Day
  /// The last day of the hold; `nil` if it is still active.
  package var to: Day?
  package var reason: String?
  package var note: String?

  package init(from: Day) {
    self.from = from
  }
}

extension Hold: ProfileRecord {
  package static var blank: Hold { Hold(from: .first) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("from", .day, &from)
    fields.optional("to", .day, &to)
    fields.check("to", to, isNotBefore: "from", from)
    fields.optional("reason", .text, &reason)
    fields.optional("note", .text, &note)
  }
}
