/// How the lines of a JSON text begin and end.
struct Layout: Equatable, Sendable {
  var indentation = ""
  /// What each level adds to the indentation.
  var unit = "  "
  var lineEnd = "\n"

  private static let widest = 100

  var deeper: Layout {
    Layout(indentation: indentation + unit, unit: unit, lineEnd: lineEnd)
  }

  /// Whether it stays on one line here, with room for a comma.
  func fits(_ text: String) -> Bool {
    indentation.unicodeScalars.count + text.unicodeScalars.count < Layout.widest
  }

  static func isTooWide(_ line: String) -> Bool {
    line.unicodeScalars.count > widest
  }

  /// Brackets around a line for each item.
  func block(_ opening: String, _ items: [String], _ closing: String) -> String {
    let lines = items.map { deeper.indentation + $0 }
    return opening + lineEnd + lines.joined(separator: ",\(lineEnd)")
      + "\(lineEnd)\(indentation)\(closing)"
  }
}
