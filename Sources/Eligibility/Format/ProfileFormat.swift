/// A field of the format, without a value.
package struct FieldFormat: Sendable {
  package let key: String
  package let content: FieldContent
  package let isRequired: Bool

  package enum FieldContent: Sendable {
    case value(FieldKind)
    case object([FieldFormat])
    /// With the fields of each entry.
    case list([FieldFormat])
  }
}

/// The profile file, each level in the order of the format.
package enum ProfileFormat {
  package static let fields = Profile.blank.format

  /// The keys that lead to each value that a person can set.
  package static let scalars: [[String]] = fields.flatMap { field in
    switch field.content {
    case .value(.version), .list: [[String]]()
    case .value: [[field.key]]
    case .object(let fields): fields.map { [field.key, $0.key] }
    }
  }

  /// - Parameter path: the keys that lead to an object; empty for the whole profile.
  package static func keys(under path: [String]) -> [String] {
    path.reduce(fields) { fields, key in fields.first { $0.key == key }?.fields ?? [] }.map(\.key)
  }

  package static func keys(of list: ListField) -> [String] { keys(under: [list.rawValue]) }
}

extension FieldFormat {
  /// Of an object, or of the entries of a list.
  package var fields: [FieldFormat] {
    switch content {
    case .value: []
    case .object(let fields), .list(let fields): fields
    }
  }
}

extension ProfileRecord {
  /// The kind of a field may depend on what this record says.
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
