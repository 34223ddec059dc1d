/// One change of a profile as a person means it: one step to undo, with a name.
package struct ProfileEdit: Equatable, Sendable {
  /// As in "availability: as needed → not available until 1 Dec".
  package var name: String
  package var steps: [Step]

  package init(_ name: String, _ steps: [Step]) {
    self.name = name
    self.steps = steps
  }

  package enum Step: Equatable, Sendable {
    /// Nil takes the key away.
    case set(Place, PlainValue?)
    /// One field of many entries, by their position.
    case setEach(EntryList, String, [Int: PlainValue])
    /// At the end of the list, its fields in the order of the format.
    case add(EntryList, [Field])
    /// The same for each of many.
    case addTransactions([Transaction])
    case remove(EntryList, Int)
  }

  package struct Field: Equatable, Sendable {
    package let key: String
    package let value: PlainValue

    package init(_ key: String, _ value: PlainValue) {
      self.key = key
      self.value = value
    }
  }
}

/// Where a value stands in a profile.
package enum Place: Hashable, Sendable {
  /// As in `badge`, or `availability` and `capacity`.
  case scalar([String])
  /// A field of an entry, by its position in the file.
  case entry(EntryList, Int, String)
}

package enum EntryList: String, CaseIterable, Sendable {
  case checkIns, transactions, activity, holds, contracts, scenarios
}

/// A value as the file has it.
package enum PlainValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case bool(Bool)
  case day(Day)
  case money(Money)
  case hours(Hours)
  case stars(Stars)
  case object([ProfileEdit.Field])
  case list([PlainValue])
}
