import Eligibility

/// A check of the values of a form beyond their formats.
enum FormRule: Equatable, Sendable {
  /// A refund is typed without a minus sign; other payments, except "Other", are not negative.
  case paymentSign
  /// The rules between two fields that the profile format has.
  case format
  /// The free hours match the availability stated on Upwork.
  case hoursFitCapacity(UpToDateAvailability)
  /// The day of a check-in is in the last 180 days; any other day may have the wrong year.
  case nearDay
  /// The first contract has started; one in the future counts only from that day on.
  case startedAlready
  /// A return date is used only if the availability is "Not available".
  case returnWhileAway

  /// What is wrong with a field, and whether that prevents saving.
  struct Finding: Equatable {
    let text: String
    let isFault: Bool
  }

  /// - Parameter broken: the rules of the format that the form breaks.
  func finding(at key: String, in form: Form, _ broken: [BrokenRule]) -> Finding? {
    switch (self, key) {
    case (.paymentSign, "amount"): fault(signFault(in: form))
    case (.format, _): fault(formatFault(key, in: form, broken))
    case (.hoursFitCapacity(let rule), "hoursPerWeek"): caution(hoursCaution(rule, in: form))
    case (.nearDay, "date"): caution(distanceCaution(in: form))
    case (.startedAlready, "firstContract"): caution(startCaution(in: form))
    case (.returnWhileAway, "availableFrom"): caution(returnCaution(in: form))
    default: nil
    }
  }

  private func fault(_ text: String?) -> Finding? { text.map { Finding(text: $0, isFault: true) } }

  private func caution(_ text: String?) -> Finding? {
    text.map { Finding(text: $0, isFault: false) }
  }

  private func signFault(in form: Form) -> String? {
    guard case .money(let amount)? = form.typedValue("amount"), amount < .zero else { return nil }
    switch form.paymentType {
    case .refund:
      return "Type a refund without a minus sign: \((.zero - amount).inputText)"
    case .hourly, .fixedPrice, .bonus:
      return "A payment is 0 or more. For money returned to the client, choose Refund"
    case .other, nil: return nil
    }
  }

  private func formatFault(_ key: String, in form: Form, _ broken: [BrokenRule]) -> String? {
    switch broken.first(where: { $0.key == key })?.rule {
    case .isBefore(let other, let first)?:
      guard let day = form.field(key)?.day(today: form.today), let label = form.field(other)?.label
      else { return nil }
      return "\(day.formatted()) is before \"\(label)\", \(first.formatted())"
    case .needs(let other, _)?:
      return form.field(other).flatMap { $0.isEmpty ? "Fill in \"\($0.label)\" too" : nil }
    case nil: return nil
    }
  }

  private func hoursCaution(_ rule: UpToDateAvailability, in form: Form) -> String? {
    guard case .hundredths(let hundredths)? = form.typedValue("hoursPerWeek"),
      let capacity = form.capacity, capacity != .notAvailable
    else { return nil }
    let hours = Hours(hundredths: hundredths)
    return rule.agrees(hours, with: capacity)
      ? nil
      : "\(hours.formatted()) hours don't match \"\(capacity.upworkName)\", so availability is not met"
  }

  private static let near = -180...0

  private func distanceCaution(in form: Form) -> String? {
    guard let field = form.field("date"), field.isChanged, let day = field.day(today: form.today),
      !FormRule.near.contains(day - form.today)
    else { return nil }
    return
      "\(day.formatted(.full)) is \(day.relativeDescription(to: form.today)). Is that the year you mean?"
  }

  private func startCaution(in form: Form) -> String? {
    guard let day = form.field("firstContract")?.day(today: form.today), day > form.today else {
      return nil
    }
    return "\(day.formatted(.full)) is in the future"
  }

  private func returnCaution(in form: Form) -> String? {
    guard form.typedValue("availableFrom") != nil, form.capacity != .notAvailable else {
      return nil
    }
    return "Used only with \"\(Capacity.notAvailable.upworkName)\""
  }
}

extension Form {
  var rules: [FormRule] {
    switch subject {
    case .entry(.transactions, _): [.paymentSign]
    case .checkIn, .welcome: [.nearDay]
    case .entry(.holds, _), .entry(.contracts, _): [.format]
    case .availability:
      [availabilityRule.map(FormRule.hoursFitCapacity), .returnWhileAway].compactMap(\.self)
    case .firstContract: [.startedAlready]
    case .entry, .transactionsSince, .badge, .person, .sections: []
    }
  }

  func field(_ key: String) -> FormField? { fields.first { $0.key == key } }

  /// Returns the typed value, or `nil` if it is empty or not valid.
  func typedValue(_ key: String) -> JSONValue? {
    guard let field = field(key) else { return nil }
    return (try? field.value(today: today).get()) ?? nil
  }

  var paymentType: Transaction.Kind? { field("type").flatMap { .init(rawValue: $0.input.text) } }

  var capacity: Capacity? { field("capacity").flatMap { Capacity(rawValue: $0.input.text) } }
}
