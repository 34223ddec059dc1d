/// Pasting a copied page, which arrives line by line.
extension LineMode {
  mutating func beginPaste() {
    if dashboard.popups.isEmpty, let reason = dashboard.readOnlyReason { return say([reason]) }
    pasted = []
  }

  /// Collects a line of the page; a line with only a dot ends it.
  mutating func collect(_ line: String) -> Effect? {
    switch line.lowercased() {
    case ".":
      let page = (pasted ?? []).joined(separator: "\n")
      pasted = nil
      asksToSave = false
      return .store(.readPage(page))
    case "esc", "escape":
      pasted = nil
      say(["Nothing was read."])
    default: pasted?.append(line)
    }
    return nil
  }
}
