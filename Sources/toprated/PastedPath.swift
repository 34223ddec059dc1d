import Glibc

/// A path that the user pastes or drags into a terminal: plain, in quotes, with backslashes before
/// spaces, or as a `file:` URL.
struct PastedPath {
  /// The path, with a leading tilde expanded to the home folder.
  let path: String

  /// A file with exactly the typed name takes precedence, whatever characters it contains.
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

  /// The path of `file:///a%20b` or `file://localhost/a%20b`; `nil` if this is not a `file:` URL.
  private var fileAddress: String? {
    for prefix in ["file://localhost/", "file:///", "file:/"] where lowercased().hasPrefix(prefix) {
      return "/" + String(dropFirst(prefix.count)).withoutPercents
    }
    return nil
  }

  /// With percent escapes decoded; unchanged if the result is not valid UTF-8.
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

  /// Without quotes, as a shell reads it; an unclosed quote extends to the end.
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
