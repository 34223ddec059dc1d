/// The profile of one freelancer, as in the file. `nil` means unknown, never zero or "no".
package struct Profile: Equatable, Sendable {
  package var freelancer = Freelancer()
  package var badge: Badge?
  /// The day on which the first contract ever started; it may be in the future.
  package var firstContract: Day?
  package var availability = Availability()
  package var sections: Sections?
  package var checkIns: [CheckIn]?
  /// The first day that `transactions` covers; `nil` if the list is complete.
  package var transactionsSince: Day?
  package var transactions: [Transaction]?
  package var activity: [Activity]?
  package var holds: [Hold]?
  package var contracts: [Contract]?
  package var scenarios: [Scenario]?

  package init() {}
}

extension Profile: ProfileRecord {
  /// The version of the format that this program reads and writes.
  package static let formatVersion = 1
  package static var blank: Profile { Profile() }

  package mutating func walk(_ fields: RecordFields) {
    var version = Profile.formatVersion
    fields.required("version", .version, &version)
    fields.object("freelancer", &freelancer)
    fields.optional("badge", .choice(Badge.self), &badge)
    fields.optional("firstContract", .day, &firstContract)
    fields.object("availability", &availability)
    fields.object("sections", &sections)
    fields.list("checkIns", &checkIns)
    fields.optional("transactionsSince", .day, &transactionsSince)
    fields.list("transactions", &transactions)
    fields.list("activity", &activity)
    fields.list("holds", &holds)
    fields.list("contracts", &contracts)
    fields.list("scenarios", &scenarios)
  }
}

package struct Freelancer: Equatable, Sendable {
  package var name: String?
  package var title: String?
  package var category: String?
  package var country: String?

  package init() {}
}

extension Freelancer: ProfileRecord {
  package static var blank: Freelancer { Freelancer() }

  package mutating func walk(_ fields: RecordFields) {
    fields.optional("name", .text, &name)
    fields.optional("title", .text, &title)
    fields.optional("category", .text, &category)
    fields.optional("country", .text, &country)
  }
}

/// The badge that the Upwork profile shows now.
package enum Badge: String, FieldChoice {
  case none, risingTalent, topRated
}
