import Eligibility

/// Inserting and removing items, with the commas between them.
extension JSONEditor {
  struct NewItem {
    /// `nil` if the item is in a list.
    let key: String?
    let json: JSONValue

    /// Writes the item: a member with a line for each key, a list entry on one line if it fits.
    func write(to writer: inout JSONWriter, in style: JSONStyle, isInline: Bool) {
      if let key {
        writer.key(key)
      }
      if isInline {
        writer.line(json)
      } else if key == nil {
        writer.entry(json, in: style)
      } else {
        writer.expanded(json, in: style)
      }
    }
  }

  /// - Parameter each: passes the new items on one by one, because there may be very many.
  mutating func insert(
    at position: Int, in container: JSONDocument.Node, _ each: ((NewItem) -> Void) -> Void
  ) throws(StoreError.Reason) {
    guard let insertion = insertion(at: position, in: container, each) else { return }
    try splice(insertion.range, insertion.text)
  }

  /// Returns where new items are inserted, and their text; `nil` if the container is empty.
  func insertion(
    at position: Int, in container: JSONDocument.Node, _ each: ((NewItem) -> Void) -> Void
  ) -> (range: Range<Int>, text: [UInt8])? {
    let items = document.items(of: container)
    guard !items.isEmpty else { return nil }
    let neighbour = items[max(0, position - 1)]
    let style = document.style(at: neighbour.lowerBound)
    let isInline = !document.isFirstOnLine(neighbour.lowerBound)
    let gap = isInline ? ", " : ",\(style.lineEnd)\(style.indentation)"
    var writer = JSONWriter()
    each { item in
      if position > 0 { writer.write(gap) }
      item.write(to: &writer, in: style, isInline: isInline)
      if position == 0 { writer.write(gap) }
    }
    let offset = position > 0 ? neighbour.upperBound : neighbour.lowerBound
    return (offset..<offset, writer.bytes)
  }

  /// Removes items with their commas. At least one item must remain.
  mutating func remove(
    _ removed: Set<Int>, from container: JSONDocument.Node
  ) throws(StoreError.Reason) {
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

/// Replacing bytes, and wrapping lines that become too wide.
extension JSONEditor {
  mutating func splice(
    _ range: Range<Int>, _ text: [UInt8]
  ) throws(StoreError.Reason) {
    let wasTooWide = JSONStyle.isTooWide(document.bytes[document.line(at: range.lowerBound)])
    try splice([(range, text)])
    if !wasTooWide { try wrapLine(lineAt: range.lowerBound) }
  }

  /// - Parameter changes: in the order of the text.
  mutating func splice(_ changes: [(Range<Int>, [UInt8])]) throws(StoreError.Reason) {
    var bytes: [UInt8] = []
    var offset = 0
    for (range, text) in changes {
      bytes += document.bytes[offset..<range.lowerBound] + text
      offset = range.upperBound
    }
    document = try JSONDocument(reading: bytes + document.bytes[offset...])
  }

  mutating func wrapLine(lineAt offset: Int) throws(StoreError.Reason) {
    let line = document.line(at: offset)
    guard JSONStyle.isTooWide(document.bytes[line]),
      let container = document.outermostContainer(in: line, around: offset)
    else { return }
    let text = document.expanded(container, in: document.style(at: offset))
    try splice([(document.range(of: container), Array(text.utf8))])
  }

  /// Expands a profile on one line before its first list or object is added.
  mutating func expandFlatRoot() throws(StoreError.Reason) {
    let root = document.root
    guard document.isOnOneLine(root), document.isFlat(root) else { return }
    let text = document.expanded(root, in: document.style)
    try splice([(document.range(of: root), Array(text.utf8))])
  }
}

extension JSONDocument {
  /// Returns the container with a line for each item, also within items that are too wide.
  func expanded(_ container: Node, in style: JSONStyle) -> String {
    let items = zip(items(of: container), values(of: container)).map { item, value in
      let source = text(item)
      guard isContainer(value), !style.deeper.fits(bytes[item]) else { return source }
      return text(item.lowerBound..<range(of: value).lowerBound)
        + expanded(value, in: style.deeper)
    }
    return kind(of: container) == .object
      ? style.block("{", items, "}") : style.block("[", items, "]")
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
