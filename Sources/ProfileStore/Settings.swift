import Eligibility

/// The user's settings; a setting that is not in the file has its default.
package struct Settings: Equatable, Sendable {
  package var theme: String?
  /// Whether the mouse is on at the start.
  package var mouse: Bool?
  /// Whether the coming weeks are shown.
  package var forecast: Bool?
  /// Key names, by the name of their action.
  package var keys: [String: [String]] = [:]

  package init() {}

  /// The values that the file may contain.
  package struct Choices: Sendable {
    let themes: [String]
    let actions: [String]
    let isKey: @Sendable (String) -> Bool

    package init(themes: [String], actions: [String], isKey: @escaping @Sendable (String) -> Bool) {
      self.themes = themes
      self.actions = actions
      self.isKey = isKey
    }
  }

  /// Reads the settings; returns the defaults if there is no file.
  /// - Throws: the errors in the file.
  package static func load(
    _ path: String, _ choices: @autoclosure () -> Choices
  ) throws(StoreError) -> Settings {
    do throws(StoreError.Reason) {
      let document = try JSONDocument(reading: ProfileFile.bytes(of: path, atMost: .settings))
      return try Settings(document, choices())
    } catch  where error.isMissing {
      return Settings()
    } catch {
      throw StoreError(path: path, reason: error)
    }
  }

  init(_ document: JSONDocument, _ choices: Choices) throws(StoreError.Reason) {
    let faults = FaultCollector()
    var reader = SettingsReader(document: document, faults: faults)
    for (key, value) in reader.members(of: document.root, at: "") {
      switch key {
      case "theme": theme = reader.choice(value, of: choices.themes, at: key)
      case "mouse": mouse = reader.bool(value, at: key)
      case "forecast": forecast = reader.bool(value, at: key)
      case "keys": keys = reader.keys(value, choices)
      default:
        faults.add(key, "is not a setting. The settings are theme, mouse, forecast and keys")
      }
    }
    guard faults.list.isEmpty else { throw .values(faults.list) }
  }
}

/// Reads settings and notes faults without stopping at the first.
private struct SettingsReader {
  let document: JSONDocument
  let faults: FaultCollector
  /// The action of each key that was read so far.
  private var taken: [String: String] = [:]

  init(document: JSONDocument, faults: FaultCollector) {
    self.document = document
    self.faults = faults
  }

  func members(of node: JSONDocument.Node, at path: String) -> [(
    key: String, value: JSONDocument.Node
  )] {
    guard document.kind(of: node) == .object else {
      faults.add(path, "expected an object in braces")
      return []
    }
    return document.members(of: node).map { (document.text(of: $0.key), $0.value) }
  }

  func bool(_ node: JSONDocument.Node, at path: String) -> Bool? {
    guard document.kind(of: node) == .bool else {
      faults.add(path, "\(document.source(of: node)) is not true or false")
      return nil
    }
    return document.isTrue(node)
  }

  func choice(_ node: JSONDocument.Node, of words: [String], at path: String) -> String? {
    let word = document.kind(of: node) == .string ? document.text(of: node) : nil
    guard let word, words.contains(word) else {
      faults.add(
        path, "\(document.source(of: node)) is not one of \(words.joined(separator: ", "))")
      return nil
    }
    return word
  }

  mutating func keys(
    _ node: JSONDocument.Node, _ choices: Settings.Choices
  ) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for (action, value) in members(of: node, at: "keys") {
      guard choices.actions.contains(action) else {
        faults.add(
          "keys.\(action)", "is not an action. The actions are \(choices.actions.joinedAsList)")
        continue
      }
      let nodes = document.kind(of: value) == .array ? document.elements(of: value) : [value]
      result[action] = nodes.compactMap { key($0, for: action, choices) }
    }
    return result
  }

  private mutating func key(
    _ node: JSONDocument.Node, for action: String, _ choices: Settings.Choices
  ) -> String? {
    let name = document.kind(of: node) == .string ? document.text(of: node) : nil
    guard let name, choices.isKey(name) else {
      faults.add(
        "keys.\(action)",
        "\(document.source(of: node)) is not a key, such as \"x\", \"Ctrl-X\", \"Enter\" or \"PgDn\""
      )
      return nil
    }
    if let other = taken[name], other != action {
      faults.add("keys.\(action)", "\"\(name)\" is already used for \(other)")
    }
    taken[name] = action
    return name
  }
}
