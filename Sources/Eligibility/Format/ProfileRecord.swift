/// A part of the profile file that lists its fields once, in the order of the format: reading, writing,
/// the order of keys and the check against the schema all come from that list.
package protocol ProfileRecord {
  /// What a reader fills in.
  static var blank: Self { get }
  mutating func walk(_ fields: RecordFields)
}

/// What is done with each field of a record.
package protocol FieldVisitor: AnyObject {
  /// - Parameter value: what the record has.
  /// - Returns: what it shall have.
  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue?
  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?)
  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?)
  /// A value that may stand there only because of what another field says.
  func rule(_ key: String, _ rule: FieldRule)
}

/// How fields of one record depend on each other.
package enum FieldRule {
  /// It may not stand without that one, save for an exception in words.
  case needs(String, unless: String = "")
  /// It is before the day that stands there.
  case isBefore(String, Day)
}

/// The fields of a record as its walk names them, for whichever visitor.
package struct RecordFields {
  private let visitor: any FieldVisitor

  package init(_ visitor: any FieldVisitor) {
    self.visitor = visitor
  }

  func optional<Value: FieldValue>(
    _ key: String, _ kind: FieldKind, _ property: inout Value?
  ) {
    property = visitor.value(key, kind, property?.jsonValue, isRequired: false).flatMap {
      Value($0)
    }
  }

  func required<Value: FieldValue>(
    _ key: String, _ kind: FieldKind, _ property: inout Value
  ) {
    let value = visitor.value(key, kind, property.jsonValue, isRequired: true)
    property = value.flatMap { Value($0) } ?? property
  }

  /// A property that is nil only as long as nothing is read into it.
  func required<Value: FieldValue>(
    _ key: String, _ kind: FieldKind, _ property: inout Value?
  ) {
    property = visitor.value(key, kind, property?.jsonValue, isRequired: true).flatMap { Value($0) }
  }

  /// An object that means the same when it is absent as when it is empty.
  func object<Content: ProfileRecord & Equatable>(
    _ key: String, _ content: inout Content
  ) {
    var known: Content? = content == .blank ? nil : content
    visitor.object(key, &known)
    content = known ?? .blank
  }

  /// Notes a day that is before another one.
  func check(_ key: String, _ day: Day?, isNotBefore other: String, _ first: Day?) {
    if let day, let first, day < first { visitor.rule(key, .isBefore(other, first)) }
  }

  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?) {
    visitor.object(key, &content)
  }

  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?) {
    visitor.list(key, &entries)
  }

  func rule(_ key: String, _ rule: FieldRule) { visitor.rule(key, rule) }
}

extension FieldVisitor {
  package func rule(_ key: String, _ rule: FieldRule) {}
}

/// Collects what is known in a record.
private final class FieldWriter: FieldVisitor {
  var fields: [ProfileEdit.EditedField] = []

  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue? {
    if let value { fields.append(.init(key, value)) }
    return value
  }

  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?) {
    if let content { fields.append(.init(key, .members(content.fields))) }
  }

  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?) {
    if let entries { fields.append(.init(key, .list(entries.map { .members($0.fields) }))) }
  }
}

extension ProfileRecord {
  /// As the file has them.
  package var fields: [ProfileEdit.EditedField] {
    let writer = FieldWriter()
    var record = self
    record.walk(RecordFields(writer))
    return writer.fields
  }
}
