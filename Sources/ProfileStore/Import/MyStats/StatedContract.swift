import Eligibility

/// An object in a list of an Upwork API answer that may be a contract.
struct StatedContract {
  private let document: JSONDocument
  private let node: JSONDocument.Node

  init(_ node: JSONDocument.Node, in document: JSONDocument) {
    self.document = document
    self.node = node
  }

  /// Returns the contract; `nil` if this is not one, because it names no client.
  /// The API doesn't list payments, so the total is dated with the contract's start and end.
  func contract(today: Day) -> Contract? {
    guard let client else { return nil }
    var contract = Contract(client: client)
    contract.title = text(of: value("title"))
    let start = day("startDate") ?? day("startedOn")
    let end = (day("endDate") ?? day("endedOn")).flatMap { $0 > today ? nil : $0 }
    let charged = amount
    contract.ended = end.flatMap { end in start.map { $0 > end } == true ? nil : end }
    if charged != .zero, let start, start <= today {
      contract.firstPaid = start
      contract.lastPaid = contract.ended == start ? nil : contract.ended
    }
    contract.paid = contract.firstPaid == nil && charged != .zero ? nil : charged
    contract.stars = contract.ended == nil ? nil : stars
    return contract
  }

  private var client: String? {
    let name = value("clientOrganization").flatMap { text(of: value("name", in: $0)) }
    return name ?? text(of: value("clientId"))
  }

  private var amount: Money? {
    guard let charges = value("totalCharges") else { return nil }
    let figure = value("amount", in: charges) ?? value("rawValue", in: charges) ?? charges
    return document.statedNumber(figure)?.money
  }

  private var stars: Stars? {
    let feedback = [value("feedback"), value("feedbackToTheFreelancer")].compactMap(\.self)
    let scores = feedback.compactMap { value("score", in: $0) }.compactMap {
      document.statedNumber($0)?.money
    }
    return scores.lazy.map { Stars(hundredths: $0.cents) }
      .first { Stars.range.contains($0.hundredths) }
  }

  /// Returns the day of a date or of a timestamp.
  private func day(_ key: String) -> Day? {
    text(of: value(key)).flatMap { Day(String($0.prefix(10))) }
  }

  private func value(_ key: String) -> JSONDocument.Node? { value(key, in: node) }

  private func value(_ key: String, in node: JSONDocument.Node) -> JSONDocument.Node? {
    document.kind(of: node) == .object ? document.value(of: key, in: node) : nil
  }

  /// Returns the text of a string that is not blank, or of a number.
  private func text(of node: JSONDocument.Node?) -> String? {
    guard let node else { return nil }
    switch document.kind(of: node) {
    case .string:
      let text = document.text(of: node)
      return text.isBlank || text.unicodeScalars.count > 10_000 ? nil : text
    case .number: return String(document.source(of: node))
    case .object, .array, .bool, .null: return nil
    }
  }
}
