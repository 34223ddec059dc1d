import Eligibility

extension Profile {
  /// The version of the format that this program reads and writes.
  package static let formatVersion = 1

  /// - Throws: all faults of the values at once.
  package init(_ document: Document) throws(ProfileFaults) {
    let faults = Faults()
    let fields = Fields(document, faults: faults)
    if let newer = fields?.version(newerThan: Profile.formatVersion) {
      throw ProfileFaults(list: [newer])
    }
    DocumentCheck.check(document, faults)
    self.init()
    if let fields { self.init(fields) }
    guard faults.list.isEmpty else { throw ProfileFaults(list: faults.list) }
  }

  private init(_ fields: borrowing Fields) {
    self.init()
    fields.checkVersion(Profile.formatVersion)
    freelancer = fields.object(.freelancer, Freelancer.init) ?? Freelancer()
    badge = fields.choice(.badge)
    firstContract = fields.day(.firstContract)
    availability = fields.object(.availability, Availability.init) ?? Availability()
    sections = fields.object(.sections, Sections.init)
    checkIns = fields.list(.checkIns, CheckIn.init)
    transactionsSince = fields.day(.transactionsSince)
    transactions = fields.list(.transactions, Transaction.init)
    activity = fields.list(.activity, Activity.init)
    holds = fields.list(.holds, Hold.init)
    contracts = fields.list(.contracts, Contract.init)
    var names: Set<[UInt8]> = []
    scenarios = fields.list(.scenarios) { Scenario($0, unlike: &names) }
  }
}

/// All faults of the values of one document.
package struct ProfileFaults: Error, Equatable, Sendable {
  package let list: [Fault]
}

extension Freelancer {
  fileprivate init(_ fields: borrowing Fields) {
    self.init()
    name = fields.text(.name)
    title = fields.text(.title)
    category = fields.text(.category)
    country = fields.text(.country)
  }
}

extension Availability {
  fileprivate init(_ fields: borrowing Fields) {
    self.init()
    capacity = fields.choice(.capacity)
    hoursPerWeek = fields.hours(.hoursPerWeek)
    availableFrom = fields.day(.availableFrom)
    confirmed = fields.day(.confirmed)
  }
}

extension Sections {
  fileprivate init(_ fields: borrowing Fields) {
    self.init()
    updated = fields.day(.updated)
    photo = fields.bool(.photo)
    overview = fields.bool(.overview)
    employment = fields.integer(.employment, in: 0...999)
    skills = fields.integer(.skills, in: 0...999)
    portfolio = fields.integer(.portfolio, in: 0...999)
    education = fields.integer(.education, in: 0...999)
    video = fields.bool(.video)
    linkedAccount = fields.bool(.linkedAccount)
    certifications = fields.integer(.certifications, in: 0...999)
    otherExperience = fields.bool(.otherExperience)
  }
}

extension CheckIn {
  fileprivate init?(_ fields: borrowing Fields) {
    let date = fields.requiredDay(.date)
    let score = fields.score(.score)
    let risingTalent = fields.bool(.risingTalent)
    let eligibleWeeks = fields.integer(.eligibleWeeks, in: 0...WeekCalendar.windowLength)
    let earnings = fields.amount(.earnings, .notNegative)
    let completeness = fields.integer(.completeness, in: 0...100)
    let accountHolds = fields.integer(.accountHolds, in: 0...999)
    let note = fields.text(.note)
    guard let date else { return nil }
    self.init(date: date)
    self.score = score
    self.risingTalent = risingTalent
    self.eligibleWeeks = eligibleWeeks
    self.earnings = earnings
    self.completeness = completeness
    self.accountHolds = accountHolds
    self.note = note
  }
}

extension Transaction {
  fileprivate init?(_ fields: borrowing Fields) {
    let date = fields.requiredDay(.date)
    let type: Kind? = fields.requiredChoice(.type)
    let amount = fields.requiredAmount(.amount, type.map(\.sign) ?? .any)
    let contract = fields.text(.contract)
    let reference = fields.text(.reference)
    let featured = fields.bool(.featured)
    let estimate = fields.bool(.estimate)
    fields.checkText(.note)
    guard let date, let type, let amount else { return nil }
    self.init(date: date, type: type, amount: amount)
    self.contract = contract
    self.reference = reference
    self.featured = featured
    self.estimate = estimate
  }
}

extension Transaction.Kind {
  var sign: AmountSign {
    switch self {
    case .hourly, .fixedPrice, .bonus: .notNegative
    case .refund: .notPositive
    case .other: .any
    }
  }
}

extension Activity {
  fileprivate init?(_ fields: borrowing Fields) {
    let date = fields.requiredDay(.date)
    let type: Kind? = fields.requiredChoice(.type)
    fields.checkText(.note)
    guard let date, let type else { return nil }
    self.init(date: date, type: type)
  }
}

extension Hold {
  fileprivate init?(_ fields: borrowing Fields) {
    let from = fields.requiredDay(.from)
    self.init(from: from ?? Day(number: 0))
    to = fields.day(.to)
    reason = fields.text(.reason)
    fields.checkText(.note)
    if let from, let to, to < from { fields.reject(.to, "on or after \"from\", \(from)") }
    if from == nil { return nil }
  }
}

extension Scenario {
  fileprivate init?(_ fields: borrowing Fields, unlike names: inout Set<[UInt8]>) {
    self.init()
    name = fields.requiredText(.name)
    score = fields.integer(.score, in: 0...100)
    weeklyEarnings = fields.amount(.weeklyEarnings, .notNegative)
    earn = fields.list(.earn, Earning.init)
    stayActive = fields.bool(.stayActive)
    completeness = fields.integer(.completeness, in: 0...100)
    availability = fields.object(.availability, Availability.init)
    liftHolds = fields.bool(.liftHolds)
    assume = fields.object(.assume) { assumed in
      Criterion.allCases.reduce(into: [:]) { $0[$1] = assumed.choice($1.key) }
    }
    guard let name else { return nil }
    if !names.insert(Array(name.utf8)).inserted { fields.reject(.name, "a name of its own") }
  }
}

extension Scenario.Earning {
  fileprivate init?(_ fields: borrowing Fields) {
    let date = fields.requiredDay(.date)
    let amount = fields.requiredAmount(.amount, .positive)
    guard let date, let amount else { return nil }
    self.init(date: date, amount: amount)
  }
}

extension Criterion {
  fileprivate var key: ProfileKey {
    switch self {
    case .jobSuccessScore: .jobSuccessScore
    case .firstContract: .firstContract
    case .eligibleWeeks: .eligibleWeeks
    case .profileCompleteness: .profileCompleteness
    case .earnings: .earnings
    case .availability: .availability
    case .accountHolds: .accountHolds
    case .activity: .activity
    }
  }
}
