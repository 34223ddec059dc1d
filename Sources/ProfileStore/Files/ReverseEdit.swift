/// An edit that reverts a change: the removed bytes, and the length of what replaced them.
struct ReverseEdit: Equatable, Sendable {
  let offset: Int
  let removed: [UInt8]
  /// In bytes.
  let lengthInserted: Int

  /// Creates the edit that turns `new` back into `old`.
  /// It covers the text from the first character that differs to the last.
  init(from old: [UInt8], to new: [UInt8]) {
    let shortest = min(old.count, new.count)
    var start = 0
    while start < shortest, old[start] == new[start] { start += 1 }
    while start > 0, old.isInsideCharacter(start) || new.isInsideCharacter(start) { start -= 1 }
    var end = 0
    while end < shortest - start, old[old.count - end - 1] == new[new.count - end - 1] { end += 1 }
    while old.isInsideCharacter(old.count - end) { end -= 1 }
    offset = start
    removed = Array(old[start..<old.count - end])
    lengthInserted = new.count - end - start
  }

  init(offset: Int, removed: [UInt8], lengthInserted: Int) {
    self.offset = offset
    self.removed = removed
    self.lengthInserted = lengthInserted
  }

  /// Reverts the change in `bytes`. Returns `false` if the range does not exist.
  func apply(to bytes: inout [UInt8]) -> Bool {
    guard offset >= 0, lengthInserted >= 0, lengthInserted <= bytes.count - offset else {
      return false
    }
    bytes.replaceSubrange(offset..<offset + lengthInserted, with: removed)
    return true
  }
}

extension [UInt8] {
  /// Whether the byte continues a UTF-8 character.
  fileprivate func isInsideCharacter(_ index: Int) -> Bool {
    index < count && self[index] & 0xC0 == 0x80
  }
}
