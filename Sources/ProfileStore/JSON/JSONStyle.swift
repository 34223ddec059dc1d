/// How the lines of a JSON text begin and end.
struct JSONStyle: Equatable, Sendable {
  var indentation = ""
  /// What each level adds to the indentation.
  var unit = "  "
  var lineEnd = "\n"

  private static let widest = 100

  var deeper: JSONStyle {
    JSONStyle(indentation: indentation + unit, unit: unit, lineEnd: lineEnd)
  }

  /// Whether it stays on one line here, with room for a comma.
  func fits(_ text: ArraySlice<UInt8>) -> Bool {
    let room = JSONStyle.widest - indentation.utf8.count
    return text.count < room || text.countOfCharacters < room
  }

  static func isTooWide(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > widest && line.countOfCharacters > widest
  }

  /// Brackets around a line for each item.
  func block(_ opening: String, _ items: [String], _ closing: String) -> String {
    let lines = items.map { deeper.indentation + $0 }
    return opening + lineEnd + lines.joined(separator: ",\(lineEnd)")
      + "\(lineEnd)\(indentation)\(closing)"
  }
}

extension ArraySlice<UInt8> {
  /// Of a text in UTF-8.
  fileprivate var countOfCharacters: Int { count { $0 & 0xC0 != 0x80 } }
}
