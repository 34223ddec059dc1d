import Eligibility

/// A check of the values of a form beyond their formats.
enum FormRule: Equatable, Sendable {
  /// A refund is typed without a minus sign; other payments, except "Other", are not negative.
  case paymentSign
  /// The second day is not before the first.
  case dayOrder(String, String)
  /// The first value is valid only together with the second.
  case needs(String, String)
  /// The free hours match the availability stated on Upwork.
  case hoursFitCapacity
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

  func finding(at key: String, in form: Form) -> Finding? {
    switch (self, key) {
    case (.paymentSign, "amount"): fault(signFault(in: form))
    case (.dayOrder(let first, let last), let key) where key == last:
      fault(orderFault(first, last, in: form))
    case (.needs(let one, let other), _) where key == one: fault(needFault(key, other, in: form))
    case (.hoursFitCapacity, "hoursPerWeek"): caution(hoursCaution(in: form))
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

  private func orderFault(_ first: String, _ last: String, in form: Form) -> String? {
    guard case .day(let start)? = form.typedValue(first),
      case .day(let end)? = form.typedValue(last),
      end < start, let label = form.field(first)?.label
    else { return nil }
    return "\(end.formatted()) is before \"\(label)\", \(start.formatted())"
  }

  private func needFault(_ key: String, _ other: String, in form: Form) -> String? {
    guard let value = form.typedValue(key), value != .money(.zero), value != .bool(false),
      form.field(other)?.isEmpty == true,
      let label = form.field(other)?.label
    else { return nil }
    return "Fill in \"\(label)\" too"
  }

  private func hoursCaution(in form: Form) -> String? {
    guard case .hundredths(let hundredths)? = form.typedValue("hoursPerWeek"),
      let capacity = form.capacity, capacity != .notAvailable
    else { return nil }
    let hours = Hours(hundredths: hundredths)
    let thirty = Hours(hundredths: 3000)
    let fits =
      hours.hundredths > 0 && (capacity != .moreThan30 || hours >= thirty)
      && (capacity != .lessThan30 || hours <= thirty)
    return fits
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
    case .entry(.holds, _): [.dayOrder("from", "to")]
    case .checkIn, .welcome: [.nearDay]
    case .entry(.contracts, _):
      [
        .dayOrder("firstPaid", "lastPaid"), .dayOrder("firstPaid", "ended"),
        .needs("lastPaid", "firstPaid"), .needs("paid", "firstPaid"),
        .needs("stars", "ended"), .needs("endedBadly", "ended"),
      ]
    case .availability: [.hoursFitCapacity, .returnWhileAway]
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
