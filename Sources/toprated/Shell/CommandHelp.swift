import ArgumentParser
import ProfileStore

/// The argument parser's description of a command, for the manual.
struct CommandHelp {
  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandHelp]

  struct Argument {
    /// As in "--profile path" or "amount".
    let usage: String
    let abstract: String
    let isOptional: Bool
    let isRepeating: Bool
    let isPositional: Bool
  }

  /// `nil` if the parser's description can't be read.
  init?(of command: any ParsableArguments.Type) {
    guard let document = try? JSONDocument(Array(command._dumpHelp().utf8)),
      let root = document.node(at: "command")
    else { return nil }
    self.init(JSONNode(document: document, node: root), under: "")
  }

  private init(_ described: JSONNode, under parent: String) {
    let name = (parent.isEmpty ? "" : "\(parent) ") + described.text("commandName")
    self.name = name
    abstract = described.text("abstract")
    discussion = described.text("discussion")
    arguments = described.list("arguments").filter { $0.isTrue("shouldDisplay") }.map(Argument.init)
    subcommands = described.list("subcommands").filter {
      $0.isTrue("shouldDisplay") && $0.text("commandName") != "help"
    }.map { CommandHelp($0, under: name) }
  }
}

extension CommandHelp.Argument {
  fileprivate init(_ described: JSONNode) {
    let kind = described.text("kind")
    let names = described.list("names").map { name in
      (name.text("kind") == "short" ? "-" : "--") + name.text("name")
    }
    let value = described.text("valueName")
    let values = described.texts("allValues")
    isPositional = kind == "positional"
    usage =
      isPositional ? value : names.joined(separator: ", ") + (kind == "flag" ? "" : " \(value)")
    abstract =
      described.text("abstract")
      + (values.isEmpty ? "" : " One of \(values.joined(separator: ", ")).")
    isOptional = described.isTrue("isOptional")
    isRepeating = described.isTrue("isRepeating")
  }
}

/// An object in the parser's description.
private struct JSONNode {
  let document: JSONDocument
  let node: JSONDocument.Node

  private func member(_ key: String) -> JSONDocument.Node? {
    document.members(of: node).first { document.text(of: $0.key) == key }?.value
  }

  func text(_ key: String) -> String { member(key).map(document.text) ?? "" }
  func isTrue(_ key: String) -> Bool { member(key).map(document.isTrue) ?? false }

  func list(_ key: String) -> [JSONNode] {
    (member(key).map(document.elements) ?? []).map { JSONNode(document: document, node: $0) }
  }

  func texts(_ key: String) -> [String] {
    (member(key).map(document.elements) ?? []).map(document.text)
  }
}
