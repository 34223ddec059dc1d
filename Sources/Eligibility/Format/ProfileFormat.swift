/// The description of a field in the profile format.
package struct FieldFormat: Sendable {
  package let key: String
  package let content: FieldContent
  package let isRequired: Bool

  package enum FieldContent: Sendable {
    case value(FieldKind)
    case object([FieldFormat])
    /// A list, with the fields of each entry.
    case list([FieldFormat])
  }
}

/// The format of the profile file. Each level is in the order of the format.
package enum ProfileFormat {
  package static let fields = Profile.blank.format

  /// The paths of all single values that the user can set.
  package static let scalars: [[String]] = fields.flatMap { field in
    switch field.content {
    case .value(.version), .list: [[String]]()
    case .value: [[field.key]]
    case .object(let fields): fields.map { [field.key, $0.key] }
    }
  }

  /// Returns the kind of a single value; `nil` if there is none at the path.
  package static func kind(at path: [String]) -> FieldKind? {
    let siblings = path.dropLast().reduce(fields) { fields, key in
      fields.first { $0.key == key }?.fields ?? []
    }
    guard case .value(let kind)? = siblings.first(where: { $0.key == path.last })?.content else {
      return nil
    }
    return kind
  }

  /// Returns the keys of an object.
  /// - Parameter path: the keys that lead to the object; empty for the whole profile.
  package static func keys(under path: [String]) -> [String] {
    path.reduce(fields) { fields, key in fields.first { $0.key == key }?.fields ?? [] }.map(\.key)
  }

  package static func keys(of list: ListField) -> [String] { keys(under: [list.rawValue]) }
}

extension FieldFormat {
  /// The fields of the object, or of the entries of the list.
  package var fields: [FieldFormat] {
    switch content {
    case .value: []
    case .object(let fields), .list(let fields): fields
    }
  }
}

extension ProfileRecord {
  /// The fields of this record. The kind of a field can depend on the record's values.
  package var format: [FieldFormat] {
    let lister = FieldLister()
    var record = self
    record.walk(RecordFields(lister))
    return lister.fields
  }
}

private final class FieldLister: FieldVisitor {
  var fields: [FieldFormat] = []

  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue? {
    fields.append(FieldFormat(key: key, content: .value(kind), isRequired: isRequired))
    return value
  }

  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?) {
    let content = FieldFormat.FieldContent.object(Content.blank.format)
    fields.append(FieldFormat(key: key, content: content, isRequired: false))
  }

  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?) {
    let content = FieldFormat.FieldContent.list(Entry.blank.format)
    fields.append(FieldFormat(key: key, content: content, isRequired: false))
  }
}
