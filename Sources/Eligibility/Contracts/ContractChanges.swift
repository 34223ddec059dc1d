/// Additions and updates that bring the list of contracts up to date, offered to the user.
package struct ContractChanges: Equatable, Sendable {
  package var added: [Contract] = []
  package var updated: [Update] = []

  package struct Update: Equatable, Sendable {
    /// The position in the file.
    package let index: Int
    package let before: Contract
    package let after: Contract
  }

  package init() {}

  package var isEmpty: Bool { added.isEmpty && updated.isEmpty }

  /// Creates the updates from the payments of the same clients.
  ///
  /// Skips clients with several contracts, because a payment does not show which one it is for.
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

  /// Creates the changes from contracts of another source, matched by client and title.
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
  /// The operations that set the fields that differ.
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

  /// The key that identifies a contract in different sources.
  fileprivate var identity: Identity {
    Identity(client: client.clientKey, title: (title ?? "").clientKey)
  }

  package func value(of key: String) -> JSONValue? {
    fields.first { $0.key == key }?.value
  }

  /// Returns this contract with the stated values. Known days of payments stay as they are.
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
