import CWidth
import Eligibility
import Glibc

/// The character encoding of the environment.
package enum Locale {
  /// Whether the encoding is UTF-8.
  package static let isUTF8 = environmentIsUTF8()

  /// Whether the C library knows the widths of characters. It does not if no UTF-8 locale is
  /// installed; everything is then shown in ASCII.
  static let knowsWidths: Bool = {
    if !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    return codeset == "UTF-8"
  }()

  private static func environmentIsUTF8() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, namesUTF8 {
      // The locale is not installed; C.UTF-8 has the same character data.
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    return codeset == "UTF-8"
  }

  private static var codeset: String? {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
  }

  /// Whether the environment names a UTF-8 locale, as in "de_DE.UTF-8".
  private static var namesUTF8: Bool {
    let variables: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let values = variables.compactMap { getenv($0) }.map { String(cString: $0) }
    let name = values.first { !$0.isEmpty }?.lowercased() ?? ""
    return name.hasSuffix(".utf-8") || name.hasSuffix(".utf8")
  }
}

extension String {
  /// The number of terminal cells that the string occupies.
  package var columns: Int {
    let bytes = utf8.span
    guard bytes.indices.contains(where: { bytes[$0] >= 0x80 }) else { return bytes.count }
    return escapedForTerminal.unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  package var columns: Int { isASCII ? 1 : String(self).columns }
}

extension Unicode.Scalar {
  /// The number of terminal cells that the scalar occupies according to the C library: 0, 1 or 2.
  package var columns: Int {
    isASCII || !Locale.knowsWidths ? 1 : abs(Int(wcwidth(wchar_t(value))))
  }

  /// The scalar, or a replacement character if the C library does not know it.
  var drawable: Unicode.Scalar {
    let isKnown = isASCII || !Locale.knowsWidths || wcwidth(wchar_t(value)) >= 0
    return isKnown ? self : "\u{FFFD}"
  }
}
