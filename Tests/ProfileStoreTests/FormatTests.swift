import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// The format in the program agrees with `data/profile.schema.json`.
@Suite struct FormatTests {
  /// Every key has the same order, range and requirement in both.
  @Test func theSchemaHasTheFieldsOfTheFormat() throws {
    let path = Project.folder.appending(path: "data/profile.schema.json")
    let schema = Schema(document: try JSONDocument(Array(try Data(contentsOf: path))))
    let (said, expected) = (schema.lines, ProfileFormat.fields.flatMap { $0.lines() })
    #expect(said == expected)
    #expect(said.contains("checkIns[].score: whole number 0...100 or none"))
    #expect(said.contains("transactions[].date required: date"))
  }

  @Test(arguments: [
    (Transaction.Kind.hourly, "number 0...1000000000"), (.fixedPrice, "number 0...1000000000"),
    (.bonus, "number 0...1000000000"), (.refund, "number -1000000000...0"),
    (.other, "number -1000000000...1000000000"),
  ])
  func theSignOfAnAmountFollowsItsType(_ kind: Transaction.Kind, _ range: String) {
    let amount = Transaction(date: Day(number: 0), type: kind, amount: .zero).format[2]
    #expect(amount.lines() == ["amount required: \(range)"])
  }

  @Test(arguments: Fixtures.files(in: "good")) func whatIsReadIsWritten(_ file: String) throws {
    let profile = try ProfileFile.load(Fixtures.path("good", file)).profile
    let text = JSONValue.members(profile.fields).indented
    #expect(try ProfileFile(Array(text.utf8)).profile == profile)
  }
}

private struct Schema {
  let document: JSONDocument

  var lines: [String] { lines(of: document.root, under: "") }

  private func lines(of node: JSONDocument.Node, under path: String) -> [String] {
    let object = attributes(of: node)
    let required = object["required"].map(document.elements)?.map(document.text) ?? []
    return members(of: object["properties"]).flatMap { key, node in
      let path = path + key
      return lines(of: attributes(of: node), at: path, required.contains(key) ? " required" : "")
    }
  }

  private func lines(
    of field: [String: JSONDocument.Node], at path: String, _ required: String
  ) -> [String] {
    if let items = field["items"] {
      return ["\(path)\(required): list"] + lines(of: items, under: "\(path)[].")
    }
    if let node = field["properties"].map({ _ in field["self"] }), let node {
      return ["\(path)\(required): object"] + lines(of: node, under: "\(path).")
    }
    return ["\(path)\(required): \(kind(field))"]
  }

  /// Returns the attributes of the node and of the node it refers to; "self" is the final node.
  private func attributes(of node: JSONDocument.Node) -> [String: JSONDocument.Node] {
    let own = Dictionary(uniqueKeysWithValues: members(of: node))
    guard let reference = own["$ref"].map(document.text),
      let target = document.node(at: String(reference.dropFirst(2).map { $0 == "/" ? "." : $0 }))
    else { return own.merging(["self": node]) { own, _ in own } }
    return own.merging(attributes(of: target)) { own, _ in own }
  }

  private func members(of node: JSONDocument.Node?) -> [(String, JSONDocument.Node)] {
    node.map(document.members)?.map { (document.text(of: $0.key), $0.value) } ?? []
  }

  private func kind(_ field: [String: JSONDocument.Node]) -> String {
    if let choices = field["enum"] { return "one of \(texts(of: choices).joined(separator: ", "))" }
    if let kinds = field["anyOf"] {
      return document.elements(of: kinds).map { kind(attributes(of: $0)) }
        .joined(separator: " or ")
    }
    if let value = field["const"] { return text(of: value) }
    switch field["type"].map({ texts(of: $0)[0] }) {
    case "boolean": return "true or false"
    case "integer": return "whole number \(range(of: field))"
    case "number": return "number \(range(of: field))"
    default:
      return field["format"] != nil ? "date" : field["pattern"] != nil ? "name" : "text"
    }
  }

  private func range(of field: [String: JSONDocument.Node]) -> String {
    let least = field["exclusiveMinimum"].map { "above \(text(of: $0))" }
    return "\(least ?? bound(field["minimum"]))...\(bound(field["maximum"]))"
  }

  private func bound(_ node: JSONDocument.Node?) -> String {
    node.map { text(of: $0).replacing(".00", with: "") } ?? "none"
  }

  /// Returns the elements of an array except null, or a single value.
  private func texts(of node: JSONDocument.Node) -> [String] {
    guard document.kind(of: node) == .array else { return [text(of: node)] }
    return document.elements(of: node).filter { document.kind(of: $0) != .null }.map(text)
  }

  private func text(of node: JSONDocument.Node) -> String {
    document.kind(of: node) == .string ? document.text(of: node) : document.source(of: node)
  }
}

extension FieldFormat {
  fileprivate func lines(under path: String = "") -> [String] {
    let (path, required) = (path + key, isRequired ? " required" : "")
    return switch content {
    case .value(let kind): ["\(path)\(required): \(kind.line)"]
    case .object(let fields):
      ["\(path)\(required): object"] + fields.flatMap { $0.lines(under: "\(path).") }
    case .list(let fields):
      ["\(path)\(required): list"] + fields.flatMap { $0.lines(under: "\(path)[].") }
    }
  }
}

extension FieldKind {
  fileprivate var line: String {
    switch self {
    case .version: "\(Profile.formatVersion)"
    case .text, .distinctText: "text"
    case .name: "name"
    case .flag: "true or false"
    case .integer(let range): "whole number \(range)"
    case .score: "\(FieldKind.percent.line) or none"
    case .day: "date"
    case .amount(.positive): "number above 0...\(Money.largest.inputText)"
    case .amount(let sign):
      "number \(sign.range.lowerBound.inputText)...\(sign.range.upperBound.inputText)"
    case .hundredths(let range): "number \(range.lowerBound / 100)...\(range.upperBound / 100)"
    case .choice(let type): "one of \(type.rawValues.joined(separator: ", "))"
    }
  }
}
