import Eligibility
import Glibc

/// A profile and the document that it was read from.
package struct ProfileFile: Equatable, Sendable {
  package let document: JSONDocument
  package let profile: Profile

  /// - Throws: the errors in the syntax or in the values.
  package init(_ bytes: [UInt8]) throws(StoreError.Reason) {
    guard bytes.count <= SizeLimit.profile.bytes else { throw .file(.tooLarge(.profile)) }
    try self.init(JSONDocument(reading: bytes))
  }

  private init(_ document: JSONDocument) throws(StoreError.Reason) {
    self.document = document
    profile = try Profile(document)
  }

  /// Reads a profile that is not in a file, such as a line of standard input.
  package init(_ bytes: [UInt8], named name: String) throws(StoreError) {
    self = try mapError(StoreError.at(name), try ProfileFile(bytes))
  }

  /// Returns the file with `edit` applied.
  package func changed(by edit: ProfileEdit) throws(StoreError.Reason) -> ProfileFile {
    do throws(StoreError.Reason) {
      var editor = JSONEditor(document)
      try editor.apply(edit.steps)
      return try ProfileFile(editor.document)
    } catch .values(let faults) {
      throw .invalid(faults)
    }
  }

  package static func == (one: ProfileFile, other: ProfileFile) -> Bool {
    one.document.bytes == other.document.bytes
  }

  /// Returns the value at a dotted path of keys as typed text; `nil` if it is unknown.
  package func inputText(at path: String) -> String? {
    guard let node = document.node(at: path), document.kind(of: node) != .null else { return nil }
    return document.kind(of: node) == .string ? document.text(of: node) : document.source(of: node)
  }

  /// Returns a new, empty profile.
  package static func blank() throws(StoreError.Reason) -> ProfileFile {
    let version = JSONValue.object([("version", .integer(Profile.formatVersion))])
    return try ProfileFile(Array("\(version.indented)\n".utf8))
  }

  /// - Parameter loaded: the file as last loaded, which is returned if it is unchanged.
  package static func load(
    _ path: String, reusing loaded: ProfileFile? = nil
  ) throws(StoreError) -> ProfileFile {
    try mapError(StoreError.at(path), try read(path, reusing: loaded))
  }

  static func read(
    _ path: String, reusing loaded: ProfileFile?
  ) throws(StoreError.Reason) -> ProfileFile {
    let bytes = try bytes(of: path)
    if let loaded, loaded.document.bytes == bytes { return loaded }
    return try ProfileFile(bytes)
  }

  static func bytes(
    of path: String, atMost limit: SizeLimit = .profile
  ) throws(StoreError.Reason) -> [UInt8] {
    try mapError(
      StoreError.Reason.file, try OpenFile(path, O_RDONLY, followsLinks: true).read(limit))
  }
}

extension JSONDocument {
  init(reading bytes: [UInt8]) throws(StoreError.Reason) {
    do throws(SyntaxFault) {
      try self.init(bytes)
    } catch {
      throw .syntax(error)
    }
  }
}
