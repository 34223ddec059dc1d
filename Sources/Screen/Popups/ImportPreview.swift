import Eligibility

/// A preview of an import, which the user confirms.
package struct ImportPreview: PopupView {
  let lines: [String]
  let edit: ProfileEdit
  /// The edit that also updates the contracts of the same clients, or `nil` if they are up to date.
  let editUpdatingContracts: ProfileEdit?

  static let bindings =
    [
      Keymap.confirm("import"),
      Binding(
        name: "yes", keys: [.character("y")], message: .popup(.confirmed), description: "import"),
      Binding(
        name: "updateContracts", keys: [.character("c")],
        message: .popup(.contractsUpdateRequested),
        description: "import, update contracts",
        unavailable: { dashboard in
          guard case .importPreview(let preview)? = dashboard.popups.last,
            preview.editUpdatingContracts != nil
          else { return "Your contracts are up to date with these payments" }
          return nil
        }),
    ]
    + Keymap.moving(.init("↑↓", "scroll", rank: 7)) + [
      Keymap.find, Keymap.back("back"), Keymap.closing("no", "n"),
    ]

  var popup: Popup { .importPreview(self) }
  var context: Context { .importPreview }
  var placement: PopupPlacement { .wholeScreen }
  var endsWhenTheFileChanges: Bool { true }

  func content(in dashboard: Dashboard) -> PopupContent {
    let hint = dashboard.keymap.hint(for: .popup(.confirmed), "imports", in: .importPreview)
    return PopupContent(
      title: "Import", subtitle: Line(hint.map { " · \($0)" } ?? ""),
      blocks: lines.map(part) + [.spokenKeys])
  }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    let updatesContracts = message == .contractsUpdateRequested
    return .store(.save(updatesContracts ? editUpdatingContracts ?? edit : edit))
  }

  func finish(in dashboard: inout Dashboard) { dashboard.popups = [] }

  /// Returns a table row as it is, and a sentence as a paragraph that may wrap.
  private func part(_ line: String) -> PopupContent.ContentBlock {
    line.isEmpty || line.hasPrefix("  ")
      ? .row(Line(String(line.dropFirst())), spoken: line.withSpokenColumns)
      : .paragraph(line)
  }
}

extension String {
  /// A table row with commas between its fields.
  fileprivate var withSpokenColumns: String {
    let fields = split(separator: " ", omittingEmptySubsequences: false)
    return fields.split(separator: "").map { $0.joined(separator: " ") }.joined(separator: ", ")
  }
}
