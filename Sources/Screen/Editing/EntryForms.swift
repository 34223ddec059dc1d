import Eligibility

/// The forms for the entries of lists; without an index, they add an entry.
extension Form {
  static func entry(of list: ListField, at index: Int?, in assessment: Assessment) -> Form {
    switch list {
    case .checkIns:
      let date = index.flatMap { assessment.snapshot.profile.checkIns?[safe: $0]?.date }
      return checkIn(on: date ?? assessment.today, in: assessment)
    case .transactions: return transaction(at: index, in: assessment)
    case .activity: return activity(at: index, in: assessment)
    case .holds: return hold(at: index, in: assessment)
    case .contracts: return contract(at: index, in: assessment)
    case .scenarios: return scenarioName(at: index, in: assessment)
    }
  }

  private static func transaction(at index: Int?, in assessment: Assessment) -> Form {
    let profile = assessment.snapshot.profile
    let old = index.flatMap { profile.transactions?[safe: $0] }
    return Form(
      .entry(.transactions, index), "Payment", target(.transactions, index),
      [
        FormField(
          "date", "Day", .day(.recorded), value: (old?.date ?? assessment.today).description,
          isRequired: true),
        FormField(
          "type", "Type", of: Transaction.Kind.self, named: \.upworkName,
          value: old?.type ?? .fixedPrice, isRequired: true),
        FormField(
          "amount", "Amount", .signedAmount, value: old?.typedAmount, isRequired: true,
          hint: "Before Upwork's fee. Type a refund without a minus sign"),
        FormField("contract", "Contract", .text, value: old?.contract),
        FormField("reference", "Reference", .text, value: old?.reference),
        FormField("featured", "Featured Job", .flag, value: old?.featured?.inputText),
        FormField("estimate", "Not paid yet", .flag, value: old?.estimate?.inputText),
      ], today: assessment.today, selected: index == nil ? 2 : 0,
      startsTransactions: index == nil && profile.isFirstTransaction)
  }

  private static func activity(at index: Int?, in assessment: Assessment) -> Form {
    let old = index.flatMap { assessment.snapshot.profile.activity?[safe: $0] }
    return Form(
      .entry(.activity, index), "Activity", target(.activity, index),
      [
        FormField(
          "date", "Day", .day(.recorded), value: (old?.date ?? assessment.today).description,
          isRequired: true),
        FormField(
          "type", "What", of: Activity.Kind.self, named: \.upworkName,
          value: old?.type ?? .proposal, isRequired: true),
      ], today: assessment.today, selected: 1)
  }

  private static func hold(at index: Int?, in assessment: Assessment) -> Form {
    let old = index.flatMap { assessment.snapshot.profile.holds?[safe: $0] }
    return Form(
      .entry(.holds, index), "Account hold", target(.holds, index),
      [
        FormField(
          "from", "From", .day(.recorded), value: (old?.from ?? assessment.today).description,
          isRequired: true),
        FormField(
          "to", "To", .day(.past), value: old?.to?.description, last: "empty: still active"),
        FormField("reason", "Reason", .text, value: old?.reason),
      ], today: assessment.today)
  }

  /// Returns the form that renames a saved what-if; its settings are changed in the what-if itself.
  private static func scenarioName(at index: Int?, in assessment: Assessment) -> Form {
    let old = index.flatMap { assessment.snapshot.profile.scenarios?[safe: $0] }
    return Form(
      .entry(.scenarios, index), "What-if", target(.scenarios, index),
      [FormField("name", "Name", .text, value: old?.name, isRequired: true)],
      today: assessment.today)
  }

  static func target(_ list: ListField, _ index: Int?) -> Target {
    index.map { .entry(list, $0) } ?? .newEntry(list)
  }
}

extension Transaction {
  /// The amount as typed into the form; a refund has no minus sign.
  fileprivate var typedAmount: String { (type == .refund ? .zero - amount : amount).inputText }
}

extension Array {
  /// The element, or `nil` if another process has made the list shorter.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
