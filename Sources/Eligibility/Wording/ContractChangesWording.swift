extension ContractChanges {
  /// As in "1 new contract, 2 contracts updated".
  package var summary: String {
    [
      added.isEmpty ? nil : pluralized(added.count, "new contract"),
      updated.isEmpty ? nil : "\(pluralized(updated.count, "contract")) updated",
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// As in "1 new, 2 updated".
  package var counts: String {
    [
      added.isEmpty ? nil : "\(added.count) new",
      updated.isEmpty ? nil : "\(updated.count) updated",
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// As in "Acme (Checkout), Beta and 3 more".
  package func names(atMost most: Int) -> String {
    let all = updated.map(\.after.name) + added.map(\.name)
    let more = all.count - min(most, all.count)
    return more == 0
      ? all.joinedAsList : "\(all.prefix(most).joined(separator: ", ")) and \(more) more"
  }

  /// Returns one sentence per contract, as in "Acme: last payment 30 Jun 2026 → 13 Nov 2026".
  package func sentences(atMost most: Int = 20) -> [String] {
    let all = updated.map(\.summary) + added.map { "New contract: \($0.statedText)" }
    let more = all.count - min(most, all.count)
    return all.prefix(most) + (more > 0 ? ["\(pluralized(more, "more contract"))"] : [])
  }
}

extension ContractChanges.Update {
  /// As in "Acme (Checkout): paid in all $100.00 → $300.00, last payment unknown → 13 Nov 2026".
  fileprivate var summary: String {
    let changes = changedKeys.map { key in
      let (from, to) = (before.value(of: key)?.contractText, after.value(of: key)?.contractText)
      return "\(Contract.label(of: key)) \(from ?? "unknown") → \(to ?? "unknown")"
    }
    return "\(before.name): \(changes.joined(separator: ", "))"
  }
}

extension Contract {
  fileprivate static func label(of key: String) -> String {
    let labels = [
      "firstPaid": "first payment", "lastPaid": "last payment", "paid": "paid in all",
      "periods": "90-day periods paid", "ended": "ended", "stars": "stars",
    ]
    return labels[key] ?? key
  }

  /// As in "Acme (Checkout rewrite), paid $3,150.00, ended 2 Jul 2026, 5 stars".
  package var statedText: String {
    [
      name, firstPaid.map { "first payment \($0.formatted())" },
      paid.map { "paid \($0.formatted())" },
      ended.map { "ended \($0.formatted())" } ?? "open", stars.map { "\($0.formatted()) stars" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension JSONValue {
  fileprivate var contractText: String {
    switch self {
    case .day(let day): day.formatted()
    case .money(let money): money.formatted()
    case .integer(let number): "\(number)"
    case .hundredths(let hundredths): decimal(hundredths: hundredths)
    case .text(let text): text
    case .bool(let flag): flag ? "yes" : "no"
    case .null, .list, .members: "unknown"
    }
  }
}

extension ClientPayments {
  /// As in "4 payments, $3,150.00, from 10 Feb 2026 to 30 Jun 2026".
  package var summary: String {
    let days =
      first == last ? "on \(first.formatted())" : "from \(first.formatted()) to \(last.formatted())"
    return "\(pluralized(count, "payment")), \(sum.formatted()), \(days)"
  }
}
