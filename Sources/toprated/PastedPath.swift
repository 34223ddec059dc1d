import Glibc

/// A path as people paste it or drag it into a terminal: plain, with quotes around it, with
/// a backslash before its blanks, or as a `file:` address.
struct PastedPath {
  /// With the home folder in place of a tilde.
  let path: String

  /// What is there under the very name that was typed is meant, whatever characters the name has.
  init(_ typed: String) {
    let candidates = [typed, typed.trimmed]
    let plain = candidates.map(PastedPath.expanded).first { access($0, F_OK) == 0 }
    path = plain ?? PastedPath.expanded(typed.trimmed.withoutQuoting)
  }

  private static func expanded(_ path: String) -> String {
    (try? TypedPath.expanded(path)) ?? path
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  fileprivate var withoutQuoting: String {
    fileAddress ?? (first == "'" || first == "\"" ? withoutQuotes : withoutBackslashes)
  }

  /// Of `file:///a%20b` or `file://localhost/a%20b`; nil: it is no such address.
  private var fileAddress: String? {
    for prefix in ["file://localhost/", "file:///", "file:/"] where lowercased().hasPrefix(prefix) {
      return "/" + String(dropFirst(prefix.count)).withoutPercents
    }
    return nil
  }

  /// As it stands, if it would be no text.
  private var withoutPercents: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = byte == UInt8(ascii: "%") ? Substring(rest.prefix(2)) : ""
      if digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let code = UInt8(digits, radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }

  private var withoutBackslashes: String {
    var plain = ""
    var rest = self[...]
    while let character = rest.popFirst() {
      plain.append(character == "\\" ? rest.popFirst() ?? character : character)
    }
    return plain
  }

  /// As a shell reads it; a quote that is not closed goes to the end.
  private var withoutQuotes: String {
    var plain = ""
    var quote: Character?
    var rest = self[...]
    while let character = rest.popFirst() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else if character == "\\", quote != "'" {
        plain.append(rest.popFirst() ?? character)
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
