import Eligibility

/// A piece of HTML or SVG that is also valid XML. Text is escaped when it is written.
indirect enum Markup: ExpressibleByStringInterpolation {
  case text(String)
  case element(String, KeyValuePairs<String, String>, [Markup])
  /// A style sheet, which is written without escaping.
  case style(StaticString)

  init(stringLiteral text: String) {
    self = .text(text)
  }

  func written(ascii: Bool, indent: String = "") -> String {
    switch self {
    case .text(let text): return escaped(text, ascii)
    case .style(let rules): return "\n\(rules)\n"
    case .element(let name, let attributes, let content):
      let start =
        name + attributes.map { " \($0)=\"\(escaped($1, ascii))\"" }.joined()
      if content.isEmpty, Markup.empty.contains(name) { return "<\(start)/>" }
      return "<\(start)>\(inner(content, ascii, indent))</\(name)>"
    }
  }

  /// Writes elements on their own lines, unless there is text between them.
  private func inner(_ content: [Markup], _ ascii: Bool, _ indent: String) -> String {
    guard !content.isEmpty, content.allSatisfy(\.isElement) else {
      return content.map { $0.written(ascii: ascii, indent: indent) }.joined()
    }
    let deeper = indent + " "
    return content.map { "\n\(deeper)\($0.written(ascii: ascii, indent: deeper))" }.joined()
      + "\n\(indent)"
  }

  private var isElement: Bool {
    switch self {
    case .element: true
    case .text, .style: false
    }
  }

  private func escaped(_ text: String, _ ascii: Bool) -> String {
    text.escapedForTerminal.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\u{FFFE}", "\u{FFFF}": "&#xFFFD;"
      case _ where ascii && !scalar.isASCII: "&#x\(String(scalar.value, radix: 16));"
      default: String(scalar)
      }
    }.joined()
  }

  /// Elements without an end tag: void elements of HTML, and SVG elements without content.
  private static let empty: Set = ["meta", "path", "rect", "line", "circle", "use"]
}

func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: Markup...
) -> Markup {
  .element(name, attributes, content)
}

func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [Markup]
) -> Markup {
  .element(name, attributes, content)
}

/// A line of text in an SVG.
func svgText(_ text: String, x: Int, y: Int, _ style: String) -> Markup {
  tag("text", ["class": style, "x": "\(x)", "y": "\(y)"], .text(text))
}
