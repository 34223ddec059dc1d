import Eligibility

/// Items and the commas between them.
extension DocumentEditor {
  struct NewItem {
    /// Nil in a list.
    let key: String?
    let json: JSONValue

    /// An object of the profile has a line for each key, an entry of a list one where it fits.
    func write(to writer: inout JSONWriter, in layout: Layout, isInline: Bool) {
      if let key {
        writer.key(key)
      }
      if isInline {
        writer.line(json)
      } else if key == nil {
        writer.entry(json, in: layout)
      } else {
        writer.expanded(json, in: layout)
      }
    }
  }

  /// - Parameter each: gives the new items one by one, for they may be very many.
  mutating func insert(
    at position: Int, in container: Document.Node, _ each: ((NewItem) -> Void) -> Void
  ) throws(ProfileError.Reason) {
    guard let insertion = insertion(at: position, in: container, each) else { return }
    try splice(insertion.range, insertion.text)
  }

  /// Where what is inserted comes to stand, and how it is written there.
  func insertion(
    at position: Int, in container: Document.Node, _ each: ((NewItem) -> Void) -> Void
  ) -> (range: Range<Int>, text: [UInt8])? {
    let items = document.items(of: container)
    guard !items.isEmpty else { return nil }
    let neighbour = items[max(0, position - 1)]
    let layout = document.layout(at: neighbour.lowerBound)
    let isInline = !document.beginsLine(neighbour.lowerBound)
    let gap = isInline ? ", " : ",\(layout.lineEnd)\(layout.indentation)"
    var writer = JSONWriter()
    each { item in
      if position > 0 { writer.write(gap) }
      item.write(to: &writer, in: layout, isInline: isInline)
      if position == 0 { writer.write(gap) }
    }
    let offset = position > 0 ? neighbour.upperBound : neighbour.lowerBound
    return (offset..<offset, writer.bytes)
  }

  /// With the comma before each; the first ones with the comma behind. Some item must stay.
  mutating func remove(
    _ removed: Set<Int>, from container: Document.Node
  ) throws(ProfileError.Reason) {
    let items = document.items(of: container)
    let kept = items.indices.filter { !removed.contains($0) }
    guard let first = kept.first else { return }
    var ranges = zip(kept, kept.dropFirst() + [items.count])
      .filter { here, next in next > here + 1 }
      .map { here, next in items[here].upperBound..<items[next - 1].upperBound }
    if first > 0 { ranges.insert(items[0].lowerBound..<items[first].lowerBound, at: 0) }
    try splice(ranges.map { ($0, []) })
  }
}

/// Bytes, and lines that become too wide.
extension DocumentEditor {
  mutating func splice(
    _ range: Range<Int>, _ text: [UInt8]
  ) throws(ProfileError.Reason) {
    let wasTooWide = Layout.isTooWide(document.bytes[document.line(at: range.lowerBound)])
    try splice([(range, text)])
    if !wasTooWide { try breakUp(lineAt: range.lowerBound) }
  }

  /// - Parameter changes: in the order of the text.
  mutating func splice(_ changes: [(Range<Int>, [UInt8])]) throws(ProfileError.Reason) {
    var bytes: [UInt8] = []
    var offset = 0
    for (range, text) in changes {
      bytes += document.bytes[offset..<range.lowerBound] + text
      offset = range.upperBound
    }
    document = try Document(reading: bytes + document.bytes[offset...])
  }

  mutating func breakUp(lineAt offset: Int) throws(ProfileError.Reason) {
    let line = document.line(at: offset)
    guard Layout.isTooWide(document.bytes[line]),
      let container = document.outermostContainer(in: line, around: offset)
    else { return }
    let text = document.brokenUp(container, in: document.layout(at: offset))
    try splice([(document.range(of: container), Array(text.utf8))])
  }

  /// Lists and objects do not go into a profile of one line that has none yet.
  mutating func breakUpFlatRoot() throws(ProfileError.Reason) {
    let root = document.root
    guard document.isOnOneLine(root), document.isFlat(root) else { return }
    let text = document.brokenUp(root, in: document.layout)
    try splice([(document.range(of: root), Array(text.utf8))])
  }
}

extension Document {
  /// With a line for each item, and for each item of those that are still too wide.
  func brokenUp(_ container: Node, in layout: Layout) -> String {
    let items = zip(items(of: container), values(of: container)).map { item, value in
      let source = text(item)
      guard isContainer(value), !layout.deeper.fits(bytes[item]) else { return source }
      return text(item.lowerBound..<range(of: value).lowerBound)
        + brokenUp(value, in: layout.deeper)
    }
    return kind(of: container) == .object
      ? layout.block("{", items, "}") : layout.block("[", items, "]")
  }

  fileprivate func outermostContainer(in line: Range<Int>, around offset: Int) -> Node? {
    var node: Node? = root
    while let here = node, isContainer(here) {
      let range = range(of: here)
      if line.lowerBound <= range.lowerBound, range.upperBound <= line.upperBound { return here }
      node = values(of: here).first { self.range(of: $0).upperBound > offset }
    }
    return nil
  }
}
