/// A named change of a profile that is undone as one step.
package struct ProfileEdit: Equatable, Sendable {
  /// As in "availability: As needed – open to offers → Not available until 1 Dec 2026".
  package var name: String
  package var steps: [Operation]

  package init(_ name: String, _ steps: [Operation]) {
    self.name = name
    self.steps = steps
  }

  package enum Operation: Equatable, Sendable {
    /// Sets a value; `nil` removes the key.
    case set(FieldPath, JSONValue?)
    /// Sets one field of many entries, by their position.
    case setEach(ListField, String, [Int: JSONValue])
    /// Adds an entry to the end of the list, with its fields in the order of the format.
    case add(ListField, [JSONMember])
    /// Adds transactions to the end of the list.
    case addTransactions([Transaction])
    case remove(ListField, Int)
  }
}

/// The location of a value in a profile.
package enum FieldPath: Hashable, Sendable {
  /// A value outside lists, as in `badge`, or `availability` and `capacity`.
  case scalar([String])
  /// A field of a list entry, by the entry's position in the file.
  case entry(ListField, Int, String)
}

package enum ListField: String, CaseIterable, Sendable {
  case checkIns, transactions, activity, holds, contracts, scenarios
}
