/// The indentation and line ends of a JSON text.
struct JSONStyle: Equatable, Sendable {
  var indentation = ""
  /// The indentation that each level adds.
  var unit = "  "
  var lineEnd = "\n"

  private static let widest = 100

  var deeper: JSONStyle {
    JSONStyle(indentation: indentation + unit, unit: unit, lineEnd: lineEnd)
  }

  /// Whether the text fits on one line at this indentation, with room for a comma.
  func fits(_ text: ArraySlice<UInt8>) -> Bool {
    let room = JSONStyle.widest - indentation.utf8.count
    return text.count < room || text.countOfCharacters < room
  }

  static func isTooWide(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > widest && line.countOfCharacters > widest
  }

  /// Returns the items in brackets, each on its own line.
  func block(_ opening: String, _ items: [String], _ closing: String) -> String {
    let lines = items.map { deeper.indentation + $0 }
    return opening + lineEnd + lines.joined(separator: ",\(lineEnd)")
      + "\(lineEnd)\(indentation)\(closing)"
  }
}

extension ArraySlice<UInt8> {
  /// The number of Unicode scalars in UTF-8 text.
  fileprivate var countOfCharacters: Int { count { $0 & 0xC0 != 0x80 } }
}
