/// What brings the list of contracts up to date: offered, and one step with what else is saved.
package struct ContractChanges: Equatable, Sendable {
  package var added: [Contract] = []
  package var updated: [Update] = []

  package struct Update: Equatable, Sendable {
    /// Its place in the file.
    package let index: Int
    package let before: Contract
    package let after: Contract
  }

  package init() {}

  package var isEmpty: Bool { added.isEmpty && updated.isEmpty }

  /// From the payments of the same clients. Where a client has several contracts, nothing says which
  /// of them was paid, so those stay as they are.
  package init(fromPaymentsOf profile: Profile, today: Day, rules: Rules) {
    let contracts = profile.contracts ?? []
    if contracts.isEmpty { return }
    let places = Dictionary(grouping: contracts.indices) { contracts[$0].client.clientKey }
      .filter { $1.count == 1 }
    let payments = profile.payments(of: Set(places.keys), today: today, rules: rules)
    for (index, contract) in contracts.enumerated() {
      guard let payments = payments[contract.client.clientKey] else { continue }
      update(contract, at: index, to: payments.filled(contract))
    }
  }

  /// From what another program says of them: known ones, by client and title, are updated.
  package init(_ stated: [Contract], in profile: Profile) {
    let contracts = profile.contracts ?? []
    var known = Dictionary(
      contracts.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
    for contract in stated {
      guard let index = known[contract.identity] else {
        known[contract.identity] = contracts.count + added.count
        added.append(contract)
        continue
      }
      guard contracts.indices.contains(index) else { continue }
      update(contracts[index], at: index, to: contracts[index].updated(from: contract))
    }
  }

  private mutating func update(_ before: Contract, at index: Int, to after: Contract) {
    if before != after { updated.append(Update(index: index, before: before, after: after)) }
  }

  package var steps: [ProfileEdit.Operation] {
    updated.flatMap(\.steps) + added.map { .add(.contracts, $0.fields) }
  }
}

extension ContractChanges.Update {
  /// Fields that differ, in the order of the format.
  fileprivate var steps: [ProfileEdit.Operation] {
    changedKeys.map { .set(.entry(.contracts, index, $0), after.value(of: $0)) }
  }

  package var changedKeys: [String] {
    let keys = (before.fields + after.fields).map(\.key)
    let unique = keys.enumerated().filter { keys.firstIndex(of: $1) == $0 }.map(\.element)
    return unique.filter { before.value(of: $0) != after.value(of: $0) }
  }
}

extension Contract {
  fileprivate struct Identity: Hashable {
    let client: [UInt8]
    let title: [UInt8]
  }

  /// What makes it the same contract, wherever it is told.
  fileprivate var identity: Identity {
    Identity(client: client.clientKey, title: (title ?? "").clientKey)
  }

  package func value(of key: String) -> JSONValue? {
    fields.first { $0.key == key }?.value
  }

  /// What is stated goes before what was known, but days of payments that are known stay.
  fileprivate func updated(from stated: Contract) -> Contract {
    var updated = self
    if firstPaid == nil {
      updated.firstPaid = stated.firstPaid
      updated.lastPaid = stated.lastPaid
    }
    let start = updated.firstPaid
    if start != nil || stated.paid == .zero { updated.paid = stated.paid ?? paid }
    if let end = stated.ended, start.map({ $0 <= end }) ?? true { updated.ended = end }
    if updated.ended != nil { updated.stars = stated.stars ?? stars }
    return updated
  }
}
