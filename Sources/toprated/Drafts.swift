import Eligibility
import ProfileStore
import Screen

/// Keeps the input of an open form and the current what-if beside the profile, and restores them.
struct Drafts: ~Copyable {
  /// `nil` if the sample is open, for which no drafts are kept.
  private var file: DraftFile?
  private var kept: Draft?
  private var whatIfFile: DraftFile?
  private var keptWhatIf: Scenario?

  init(_ path: String?) {
    file = path.map { DraftFile(of: $0) }
    whatIfFile = path.map { DraftFile(of: $0, .whatIf) }
  }

  /// Restores the what-if and opens the form that an earlier session left, if any.
  mutating func resume(in dashboard: inout Dashboard) {
    if let bytes = whatIfFile?.recover(), let scenario = Scenario(kept: bytes) {
      dashboard.keep(scenario)
      keptWhatIf = scenario
    }
    let bytes = file?.recover()
    if let fault = file?.fault, let path = file?.path {
      let reason =
        "Unsaved changes are not kept if the program ends: \(path.escapedForTerminal): \(fault)"
      _ = dashboard.update(.nothingDone(reason), in: Size(columns: 80, rows: 24))
    }
    guard let bytes, let draft = Draft(bytes), dashboard.resume(draft) else {
      return
    }
    kept = draft
  }

  /// Saves everything that would be lost if the program ended now.
  mutating func keep(_ dashboard: Dashboard) {
    keep(dashboard.draft)
    let scenario = dashboard.unfinishedWhatIf
    guard scenario != keptWhatIf else { return }
    keptWhatIf = scenario
    whatIfFile?.keep(scenario?.keptBytes ?? [])
  }

  private mutating func keep(_ draft: Draft?) {
    guard draft != kept else { return }
    kept = draft
    file?.keep(draft.map { Array("\($0.json.line)\n".utf8) } ?? [])
  }
}

extension Draft {
  fileprivate var json: JSONValue {
    .object([
      ("form", .text(subject)),
      (
        "fields",
        .list(
          fields.map { .list([.text($0.key), .text($0.initial), .text($0.typed)]) })
      ),
    ])
  }

  /// Parses a draft; `nil` if the bytes are incomplete or invalid.
  fileprivate init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(bytes), let form = document.node(at: "form"),
      let list = document.node(at: "fields"), document.kind(of: form) == .string,
      document.kind(of: list) == .array
    else { return nil }
    let fields = document.elements(of: list).compactMap { node -> Draft.DraftField? in
      guard document.kind(of: node) == .array else { return nil }
      let texts = document.elements(of: node)
      guard texts.map(document.kind) == [.string, .string, .string] else { return nil }
      return Draft.DraftField(
        key: document.text(of: texts[0]), initial: document.text(of: texts[1]),
        typed: document.text(of: texts[2]))
    }
    self.init(subject: document.text(of: form), fields: fields)
  }
}

extension Scenario {
  /// The name under which an unnamed what-if is kept.
  private static let nameless = "unfinished what-if"

  /// The what-if as the only one in a profile, so that the profile's format can be used.
  fileprivate var keptBytes: [UInt8]? {
    var scenario = self
    scenario.name = name ?? Scenario.nameless
    let edit = ProfileEdit.saving(scenario, in: Profile())
    return try? ProfileFile.blank().changed(by: edit).document.bytes
  }

  /// Parses a what-if; `nil` if the bytes are incomplete or invalid.
  fileprivate init?(kept bytes: [UInt8]) {
    guard let scenario = (try? ProfileFile(bytes))?.profile.scenarios?.first else { return nil }
    self = scenario
    if name == Scenario.nameless { name = nil }
  }
}
