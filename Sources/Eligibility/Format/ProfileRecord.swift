/// A part of the profile file that lists its fields once, in the order of the format.
///
/// Reading, writing, the order of the keys and the check against the schema all use that list.
package protocol ProfileRecord {
  /// The value that a reader starts from.
  static var blank: Self { get }
  mutating func walk(_ fields: RecordFields)
}

/// An operation on each field of a record, such as reading or writing.
package protocol FieldVisitor: AnyObject {
  /// Visits a field with a single value.
  /// - Parameter value: the value that the record has.
  /// - Returns: the value that the record gets.
  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue?
  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?)
  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?)
  /// Visits a rule by which a field depends on another one.
  func rule(_ key: String, _ rule: FieldRule)
}

/// A dependency between two fields of a record.
package enum FieldRule {
  /// The field requires the named field, except in the case that `unless` describes.
  case needs(String, unless: String = "")
  /// The field's day is before the given day of the named field, which is an error.
  case isBefore(String, Day)
}

/// The fields of a record, which its `walk` passes to a visitor.
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

  /// Visits a required field whose property is `nil` until a value is read.
  func required<Value: FieldValue>(
    _ key: String, _ kind: FieldKind, _ property: inout Value?
  ) {
    property = visitor.value(key, kind, property?.jsonValue, isRequired: true).flatMap { Value($0) }
  }

  /// Visits an object that means the same whether it is absent or empty.
  func object<Content: ProfileRecord & Equatable>(
    _ key: String, _ content: inout Content
  ) {
    var known: Content? = content == .blank ? nil : content
    visitor.object(key, &known)
    content = known ?? .blank
  }

  /// Reports a day that is before another one.
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

/// A visitor that collects the known values of a record.
private final class FieldWriter: FieldVisitor {
  var fields: [JSONMember] = []

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

/// A rule that a record breaks, and the key of the field that it is about.
package typealias BrokenRule = (key: String, rule: FieldRule)

/// A visitor that collects the rules that a record breaks.
private final class RuleChecker: FieldVisitor {
  var broken: [BrokenRule] = []
  private var known: Set<String> = []

  func value(
    _ key: String, _ kind: FieldKind, _ value: JSONValue?, isRequired: Bool
  ) -> JSONValue? {
    if value != nil { known.insert(key) }
    return value
  }

  func object<Content: ProfileRecord>(_ key: String, _ content: inout Content?) {}
  func list<Entry: ProfileRecord>(_ key: String, _ entries: inout [Entry]?) {}

  func rule(_ key: String, _ rule: FieldRule) {
    if case .needs(let other, _) = rule, known.contains(other) { return }
    broken.append((key, rule))
  }
}

extension ProfileRecord {
  /// The rules between two fields that the record breaks, and the field that each is about.
  package var brokenRules: [BrokenRule] {
    let checker = RuleChecker()
    var record = self
    record.walk(RecordFields(checker))
    return checker.broken
  }

  /// The known fields, as the file has them.
  package var fields: [JSONMember] {
    let writer = FieldWriter()
    var record = self
    record.walk(RecordFields(writer))
    return writer.fields
  }
}
