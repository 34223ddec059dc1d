/// One change of a profile as a person means it: one step to undo, with a name.
package struct ProfileEdit: Equatable, Sendable {
  /// As in "availability: as needed → not available until 1 Dec".
  package var name: String
  package var steps: [Operation]

  package init(_ name: String, _ steps: [Operation]) {
    self.name = name
    self.steps = steps
  }

  package enum Operation: Equatable, Sendable {
    /// Nil takes the key away.
    case set(FieldPath, JSONValue?)
    /// One field of many entries, by their position.
    case setEach(ListField, String, [Int: JSONValue])
    /// At the end of the list, its fields in the order of the format.
    case add(ListField, [EditedField])
    /// The same for each of many.
    case addTransactions([Transaction])
    case remove(ListField, Int)
  }

  package struct EditedField: Equatable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

/// Where a value stands in a profile.
package enum FieldPath: Hashable, Sendable {
  /// As in `badge`, or `availability` and `capacity`.
  case scalar([String])
  /// A field of an entry, by its position in the file.
  case entry(ListField, Int, String)
}

package enum ListField: String, CaseIterable, Sendable {
  case checkIns, transactions, activity, holds, contracts, scenarios
}
