/// The text that a saved HTML page shows, with a line break wherever a block begins or ends.
///
/// It is read once from start to end, so that a malformed page shows less but takes no longer.
struct VisibleText {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var text: [UInt8] = []
  /// The hidden element being skipped, and how many elements of its name are open.
  private var hidden: (name: String, depth: Int)?
  private var isPreformatted = false

  static func text(of page: [UInt8]) -> [UInt8] {
    var reader = VisibleText(page)
    while reader.position < page.count { reader.step() }
    return reader.text
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text.reserveCapacity(bytes.count / 2)
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func step() {
    switch byte() {
    case UInt8(ascii: "<"): readMarkup()
    case UInt8(ascii: "&"): readReference()
    case let other?:
      // Outside preformatted text, a line break is shown as a space.
      show(other.isBlank && !isPreformatted ? 0x20 : other)
      position += 1
    case nil: break
    }
  }

  private mutating func show(_ byte: UInt8) {
    if hidden == nil { text.append(byte) }
  }

  private mutating func readReference() {
    let end = min(position + CharacterReference.longest, bytes.count)
    if let reference = CharacterReference(bytes[position..<end]) {
      for byte in String(reference.scalar).utf8 { show(byte) }
      position += reference.length
    } else {
      show(UInt8(ascii: "&"))
      position += 1
    }
  }

  private mutating func readMarkup() {
    switch byte(1) {
    case let next? where next.isLetter: readTag(isEnd: false)
    case UInt8(ascii: "/"):
      if let next = byte(2), next.isLetter { readTag(isEnd: true) } else { skip(through: ">") }
    case UInt8(ascii: "!"): skipDeclaration()
    case UInt8(ascii: "?"): skip(through: ">")
    default:
      show(UInt8(ascii: "<"))
      position += 1
    }
  }

  /// Skips a comment, which may contain tags, or a document type.
  private mutating func skipDeclaration() {
    guard byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") else {
      return skip(through: ">")
    }
    // "<!-->" is a complete comment.
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
        if byte(2) == UInt8(ascii: ">") {
          position += 3
          return
        }
        if byte(2) == UInt8(ascii: "!"), byte(3) == UInt8(ascii: ">") {
          position += 4
          return
        }
      }
      position += 1
    }
  }

  private mutating func skip(through end: Unicode.Scalar) {
    while let next = byte(), next != UInt8(ascii: end) { position += 1 }
    position += 1
  }

  private mutating func readTag(isEnd: Bool) {
    position += isEnd ? 2 : 1
    let name = word { !$0.isBlank && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    let isHiding = readAttributes()
    // A truncated tag is ignored.
    guard position <= bytes.count else { return }
    let element = PageElement(name)
    if element.isPreformatted { isPreformatted = !isEnd }
    guard !leftOut(element, isEnd: isEnd, isHiding: isHiding) else { return }
    switch element.flow {
    case .block: show(UInt8(ascii: "\n"))
    case .besideText: show(UInt8(ascii: " "))
    case .raised: show(isEnd ? UInt8(ascii: " ") : UInt8(ascii: "^"))
    case .inText: break
    }
  }

  private mutating func leftOut(_ element: PageElement, isEnd: Bool, isHiding: Bool) -> Bool {
    if let (name, depth) = hidden {
      if name == element.name {
        let depth = depth + (isEnd ? -1 : 1)
        hidden = depth == 0 ? nil : (name, depth)
      } else if !isEnd, element.hasRawContent {
        skipRawContent(of: element.name)
      }
      return true
    }
    guard !isEnd else { return false }
    if element.hasRawContent {
      skipRawContent(of: element.name)
      return true
    }
    guard element.isNeverShown || isHiding && element.canBeHidden else { return false }
    hidden = (element.name, 1)
    return true
  }

  /// Reads the attributes and returns whether they hide the element's content.
  /// After a truncated tag, `position` is beyond the end.
  private mutating func readAttributes() -> Bool {
    var isHiding = false
    while let next = byte() {
      position += 1
      if next == UInt8(ascii: ">") { return isHiding }
      if next == UInt8(ascii: "/"), byte() == UInt8(ascii: ">") { isHiding = false }
      if next.isBlank || next == UInt8(ascii: "/") { continue }
      position -= 1
      let (name, value) = attribute()
      if name == "hidden" && value != "until-found"
        || name == "style" && value.filter({ $0 != " " }).contains("display:none")
      {
        isHiding = true
      }
    }
    position = bytes.count + 1
    return isHiding
  }

  private mutating func attribute() -> (name: String, value: String) {
    let start = position
    // A name may begin with "=", so always advance.
    position += 1
    _ = word {
      !$0.isBlank && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    let name = shortText(start..<position)
    skipBlanks()
    guard byte() == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    skipBlanks()
    guard let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (name, word { !$0.isBlank && $0 != UInt8(ascii: ">") })
    }
    position += 1
    let value = word { $0 != quote }
    position += 1
    return (name, value)
  }

  private mutating func skipBlanks() {
    while let next = byte(), next.isBlank { position += 1 }
  }

  private mutating func word(while isPart: (UInt8) -> Bool) -> String {
    let start = position
    while let next = byte(), isPart(next) { position += 1 }
    return shortText(start..<position)
  }

  /// Returns the text in lowercase, shortened to more than any name that it is compared with.
  private func shortText(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(1000), as: UTF8.self).lowercased()
  }

  /// Skips to the element's end tag. Other tags before it are part of the raw text.
  private mutating func skipRawContent(of name: String) {
    let name = Array(name.utf8)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), byte(1) == UInt8(ascii: "/"),
        bytes[min(position + 2, bytes.count)...].prefix(name.count).map({ $0 | 0x20 }) == name
      {
        let after = byte(2 + name.count)
        if after.map({ !$0.isLetter }) ?? true { return }
      }
      position += 1
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Whether it is white space in HTML.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
