import Eligibility

/// The question which file to import, with messages about it.
package struct ImportFile: PopupView {
  var path = TextField(limit: TextField.mostInAPath)
  var notices: [String] = []

  static let bindings = [
    Keymap.confirm("preview"),
    Binding(
      name: "complete", keys: [.tab], message: .popup(.completionRequested),
      description: "complete the path", footer: .init("Tab", "complete", rank: 7)),
    Keymap.back("leave"),
  ]

  var popup: Popup { .importFile(self) }
  var context: Context { .importFile }
  var prompt: Prompt? { .file(path) }

  func content(in dashboard: Dashboard) -> PopupContent {
    let completes = dashboard.keymap.hint(
      for: .popup(.completionRequested), "completes it", in: .importFile)
    let hint =
      "A CSV file from Upwork. Type, paste or drag its path"
      + (completes.map { "; \($0)." } ?? ".")
    let usual: [PopupContent.ContentBlock] = [
      .paragraph(hint), .row(Line(), spoken: "Type esc to cancel."),
    ]
    return PopupContent(
      title: "Import",
      blocks: [.input("file", path), .gap]
        + (notices.isEmpty ? usual : notices.map { .paragraph($0) }))
  }

  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response {
    notices = []
    return path.type(typed)
  }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    dashboard.replaceLast(with: .importFile(ImportFile(path: path)))
    if path.text.isEmpty { return nil }
    return .store(
      message == .completionRequested ? .completePath(path.text) : .previewImport(path.text))
  }
}

extension Dashboard {
  /// Shows a completed path and its possible continuations.
  mutating func complete(_ path: String, _ choices: [String]) {
    guard case .importFile? = popups.last else { return }
    let path = TextField(path, limit: TextField.mostInAPath)
    replaceLast(with: .importFile(ImportFile(path: path, notices: choices)))
  }

  mutating func refuseFile(_ reasons: [String]) {
    guard case .importFile(let file)? = popups.last else { return }
    replaceLast(with: .importFile(ImportFile(path: file.path, notices: reasons)))
  }
}
