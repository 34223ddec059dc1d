/// An HTML element and its effect on the text around it.
struct PageElement {
  let name: String

  /// - Parameter name: in lowercase.
  init(_ name: String) {
    self.name = name
  }

  enum Flow {
    /// It begins and ends a line.
    case block
    /// It is separate from the text, as a button is.
    case besideText
    /// Superscript or subscript: its digits don't continue the number before it.
    case raised
    /// It is part of the text, as a link is.
    case inText
  }

  var flow: Flow {
    if PageElement.blocks.contains(name) { return .block }
    if name == "sup" || name == "sub" { return .raised }
    // The effect of a custom element is unknown, so it is kept apart.
    let isBeside = PageElement.besideText.contains(name) || name.utf8.contains(UInt8(ascii: "-"))
    return isBeside ? .besideText : .inText
  }

  /// Whether its content is raw text, not markup.
  var hasRawContent: Bool { PageElement.raw.contains(name) }

  /// Whether its content is markup that is never shown.
  var isNeverShown: Bool { name == "template" || name == "noscript" }

  var isPreformatted: Bool { name == "pre" || name == "textarea" }

  /// Whether its attributes can hide it.
  /// A page saved while loading may hide itself; an element without an end tag has no content.
  var canBeHidden: Bool {
    name != "html" && name != "body" && !PageElement.void.contains(name)
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  private static let besideText: Set<String> = [
    "audio", "button", "canvas", "img", "input", "label", "meter", "object", "output",
    "progress", "select", "svg", "textarea", "video",
  ]
  private static let raw: Set<String> = [
    "script", "style", "title", "iframe", "noembed", "noframes",
  ]
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr",
  ]
}
