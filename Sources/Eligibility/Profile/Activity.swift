package struct Activity: Equatable, Sendable {
  package enum Kind: String, FieldChoice {
    /// A sent proposal.
    case proposal
    /// An accepted invitation.
    case invitation
  }

  package var date: Day
  package var type: Kind
  package var note: String?

  package init(date: Day, type: Kind) {
    self.date = date
    self.type = type
  }
}

extension Activity: ProfileRecord {
  package static var blank: Activity { Activity(date: .first, type: .proposal) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("date", .day, &date)
    fields.required("type", .choice(Kind.self), &type)
    fields.optional("note", .text, &note)
  }
}
