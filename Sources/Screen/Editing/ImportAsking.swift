import Eligibility

/// Taking in a file of Upwork: which one, what it would bring, and whether to.
extension Dashboard {
  mutating func askForFile() {
    overlays = [.importing(TextField(), said: [])]
  }

  mutating func press(_ key: Key, importing path: TextField, _ said: [String]) -> Effect? {
    var path = path
    switch key {
    case .escape: return nil
    case .enter, .tab:
      overlays.append(.importing(path, said: []))
      if path.text.isEmpty { return nil }
      return .store(key == .enter ? .previewImport(path.text) : .completePath(path.text))
    default:
      _ = path.press(key)
      overlays.append(.importing(path, said: []))
      return nil
    }
  }

  mutating func press(
    _ key: Key, rehearsed lines: [String], _ edit: ProfileEdit, in size: Size
  ) -> Effect? {
    if [.escape, .character("n")].contains(key) {
      viewpoint.scrolled = 0
      return nil
    }
    overlays.append(.rehearsal(lines, edit))
    if [.enter, .character("y")].contains(key) { return .store(.save(edit)) }
    if !scrolls(with: key, in: size) { notice = "Enter imports, Esc goes back" }
    return nil
  }

  /// As far as the path goes on in one way only, and what may follow.
  mutating func complete(_ path: String, _ choices: [String]) {
    guard case .importing? = overlays.last else { return }
    overlays[overlays.count - 1] = .importing(TextField(path), said: choices)
  }

  mutating func refuseFile(_ reasons: [String]) {
    guard case .importing(let path, _)? = overlays.last else { return }
    overlays[overlays.count - 1] = .importing(path, said: reasons)
  }
}
