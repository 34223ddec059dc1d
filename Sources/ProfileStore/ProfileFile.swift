import Eligibility
import Glibc

/// A profile as it stands in a file.
package struct ProfileFile: Sendable {
  package let document: JSONDocument
  package let profile: Profile

  /// - Throws: what is wrong with the text or with its values.
  package init(_ bytes: [UInt8]) throws(ProfileError.Reason) {
    guard bytes.count <= SizeLimit.profile.bytes else { throw .tooLarge(.profile) }
    try self.init(JSONDocument(reading: bytes))
  }

  private init(_ document: JSONDocument) throws(ProfileError.Reason) {
    self.document = document
    profile = try mapError(
      { (faults: ProfileFaults) in ProfileError.Reason.values(faults.list) },
      try Profile(document))
  }

  /// A profile that stands in no file, such as a line of standard input.
  package init(_ bytes: [UInt8], named name: String) throws(ProfileError) {
    do throws(ProfileError.Reason) {
      try self.init(bytes)
    } catch {
      throw ProfileError(path: name, reason: error)
    }
  }

  /// The same file changed as `edit` says.
  package func changed(by edit: ProfileEdit) throws(ProfileError.Reason) -> ProfileFile {
    var editor = JSONEditor(document)
    try editor.apply(edit.steps)
    return try ProfileFile(editor.document)
  }

  /// A value as people type it, under keys joined by dots; nil if it is not known.
  package func inputText(at path: String) -> String? {
    guard let node = document.node(at: path), document.kind(of: node) != .null else { return nil }
    return document.kind(of: node) == .string ? document.text(of: node) : document.source(of: node)
  }

  /// What every new profile begins as.
  package static func blank() throws(ProfileError.Reason) -> ProfileFile {
    let version = JSONValue.object([("version", .integer(Profile.formatVersion))])
    return try ProfileFile(Array("\(version.indented)\n".utf8))
  }

  /// - Parameter loaded: what was loaded before, which is the answer as long as it is what is there.
  package static func load(
    _ path: String, reusing loaded: ProfileFile? = nil
  ) throws(ProfileError) -> ProfileFile {
    let bytes = try mapError({ ProfileError(path: path, reason: $0) }, try self.bytes(of: path))
    if let loaded, loaded.document.bytes == bytes { return loaded }
    return try ProfileFile(bytes, named: path)
  }

  static func bytes(
    of path: String, atMost limit: SizeLimit = .profile
  ) throws(ProfileError.Reason) -> [UInt8] {
    do throws(FileError) {
      return try OpenFile(path, O_RDONLY, followsLinks: true).read(limit)
    } catch .tooLarge {
      throw .tooLarge(limit)
    } catch  where error.isMissing {
      throw .missing
    } catch {
      throw .unreadable(error.description)
    }
  }
}

extension JSONDocument {
  init(reading bytes: [UInt8]) throws(ProfileError.Reason) {
    do throws(SyntaxFault) {
      try self.init(bytes)
    } catch {
      throw .syntax(error)
    }
  }
}
