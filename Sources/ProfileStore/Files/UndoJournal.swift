import Eligibility

/// The changes of a profile that can be undone, and those that were undone.
///
/// Changes are stored as unparsed lines until they are needed, so a long history is cheap. A
/// change's line contains what it removed. What it inserted is in the profile, until an undo moves
/// it into the journal.
struct UndoJournal: Sendable {
  private(set) var done: [JournalLine] = []
  private(set) var undone: [Undone] = []

  /// An undone change, and the line that describes how to redo it.
  struct Undone: Sendable {
    let change: JournalLine
    let undo: JournalLine
  }

  private static let mostSteps = 1_000
  private static let redo = JournalEvent.redo.line.dropLast()
  private static let undo = Array(#"{ "undo""#.utf8)

  /// Adds a line of the file.
  /// - Returns: the change that the line is about; `nil` if the line can't occur here.
  mutating func add(_ line: JournalLine) -> EventChange? {
    if line.starts(with: UndoJournal.undo) {
      guard let change = done.popLast() else { return nil }
      undone.append(Undone(change: change, undo: line))
      return EventChange(line: change, isUndone: true)
    }
    if line.elementsEqual(UndoJournal.redo) {
      guard let change = undone.popLast()?.change else { return nil }
      done.append(change)
      return EventChange(line: change, isUndone: false)
    }
    done.append(line)
    undone = []
    return line.first == UInt8(ascii: "{") ? EventChange(line: line, isUndone: false) : nil
  }

  /// Returns the fewest lines for this state; drops the oldest steps to stay within `room` bytes.
  func lines(in room: Int) -> [JournalLine] {
    var room = room
    let all = done.map { [$0] } + undone.reversed().map { [$0.change, $0.undo] }
    let newest = all.reversed().prefix(UndoJournal.mostSteps).prefix { lines in
      room -= lines.reduce(0) { $0 + $1.count + 1 }
      return room >= 0
    }
    let kept = all.suffix(max(1, newest.count))
    return kept.map { $0[0] } + kept.reversed().flatMap { $0.dropFirst() }
  }
}

typealias JournalLine = ArraySlice<UInt8>

/// A change, how to revert it, and the checksums before and after it.
struct UndoStep: Equatable, Sendable {
  let name: String
  /// One edit; journals of earlier versions may have several.
  let edits: [ReverseEdit]
  let before: Checksum
  let after: Checksum
}

/// One line of the journal: a change, an undo or a redo.
enum JournalEvent: Equatable, Sendable {
  case change(UndoStep)
  /// Contains the edit that redoes the change.
  case undo(ReverseEdit)
  case redo
}

/// The change that a line of the journal is about.
struct EventChange {
  let line: JournalLine
  let isUndone: Bool

  /// The checksums before and after the event; `nil` if the line is not valid.
  var texts: (before: Checksum, after: Checksum)? {
    guard let step = UndoStep(line) else { return nil }
    return isUndone ? (step.after, step.before) : (step.before, step.after)
  }
}

extension UndoStep {
  /// Returns the text before the change; `nil` if `bytes` is not the text after it.
  func undone(_ bytes: [UInt8]) -> [UInt8]? {
    // `bytes` must match exactly, because changes in the inserted text would be lost.
    guard Checksum(bytes) == after else { return nil }
    var bytes = bytes
    for edit in edits.reversed() {
      guard edit.apply(to: &bytes) else { return nil }
    }
    return Checksum(bytes) == before ? bytes : nil
  }
}

extension JournalEvent {
  /// The event as a line, with its line feed.
  var line: JournalLine {
    var writer = JSONWriter()
    writer.line(json)
    writer.write("\n")
    return writer.bytes[...]
  }

  private var json: JSONValue {
    switch self {
    case .change(let step): step.json
    case .undo(let edit): .object([("undo", .list([edit.json]))])
    case .redo: .text("redo")
    }
  }
}

extension UndoStep {
  fileprivate var json: JSONValue {
    .object([
      ("change", .text(name)),
      ("before", .text(before.description)),
      ("after", .text(after.description)),
      ("splices", .list(edits.map(\.json))),
    ])
  }

  /// Parses a line; `nil` if it is not valid.
  init?(_ line: JournalLine) {
    guard let document = try? JSONDocument(Array(line)),
      let name = document.string("change"), let edits = document.edits("splices"),
      let before = document.string("before").flatMap(Checksum.init),
      let after = document.string("after").flatMap(Checksum.init)
    else { return nil }
    self.init(name: name, edits: edits, before: before, after: after)
  }

  /// Creates the step that redoes a change by reverting its undo; `nil` if a line is not valid.
  init?(_ undone: UndoJournal.Undone) {
    guard let change = UndoStep(undone.change),
      let edits = (try? JSONDocument(Array(undone.undo)))?.edits("undo")
    else { return nil }
    self.init(name: change.name, edits: edits, before: change.after, after: change.before)
  }
}

extension JSONDocument {
  fileprivate func edits(_ key: String) -> [ReverseEdit]? {
    guard let nodes = node(at: key).map(values) else { return nil }
    let edits = nodes.compactMap { ReverseEdit($0, of: self) }
    return edits.count == nodes.count ? edits : nil
  }

  fileprivate func string(_ key: String) -> String? {
    node(at: key).flatMap { kind(of: $0) == .string ? text(of: $0) : nil }
  }
}

extension ReverseEdit {
  fileprivate var json: JSONValue {
    .list([
      .integer(offset), .text(String(decoding: removed, as: UTF8.self)), .integer(lengthInserted),
    ])
  }

  fileprivate init?(_ node: JSONDocument.Node, of document: JSONDocument) {
    guard document.kind(of: node) == .array else { return nil }
    let parts = document.elements(of: node)
    guard parts.map(document.kind) == [.number, .string, .number],
      let offset = Int(document.source(of: parts[0])),
      let length = Int(document.source(of: parts[2]))
    else { return nil }
    let removed = Array(document.text(of: parts[1]).utf8)
    self.init(offset: offset, removed: removed, lengthInserted: length)
  }
}
