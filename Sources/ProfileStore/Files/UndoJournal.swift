import Eligibility

/// The changes of a profile that can be taken back, and those that have been.
///
/// They stay as the lines of the file until one is needed, so that a long past costs little. What a
/// change put into the profile stands there; it goes into the journal when it is taken out again.
struct UndoJournal: Sendable {
  private(set) var done: [JournalLine] = []
  private(set) var undone: [Undone] = []

  /// A change that was taken back, and the line that says how to do it again.
  struct Undone: Sendable {
    let change: JournalLine
    let undo: JournalLine
  }

  private static let mostSteps = 1_000
  private static let redo = JournalEvent.redo.line.dropLast()
  private static let undo = Array(#"{ "undo""#.utf8)

  /// - Returns: the texts before and after it; nil if it cannot have happened.
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

  /// The fewest lines that lead to it, without the oldest steps where they take too much room.
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

/// One change, how to take it back, and the texts before and after it.
struct UndoStep: Equatable, Sendable {
  let name: String
  /// One; the journals of earlier versions may have several.
  let edits: [ReverseEdit]
  let before: Checksum
  let after: Checksum
}

/// What happens to a profile, a line of the journal's file.
enum JournalEvent: Equatable, Sendable {
  case change(UndoStep)
  /// With how to do it again.
  case undo(ReverseEdit)
  case redo
}

/// The change that an event is about.
struct EventChange {
  let line: JournalLine
  let isUndone: Bool

  /// Nil if the line is not valid.
  var texts: (before: Checksum, after: Checksum)? {
    guard let step = UndoStep(line) else { return nil }
    return isUndone ? (step.after, step.before) : (step.before, step.after)
  }
}

extension UndoStep {
  /// The text before it, from the text after it; nil if it does not lead there.
  func undone(_ bytes: [UInt8]) -> [UInt8]? {
    // What was put in is not compared, so it must be that text: anything else in it would be lost.
    guard Checksum(bytes) == after else { return nil }
    var bytes = bytes
    for edit in edits.reversed() {
      guard edit.apply(to: &bytes) else { return nil }
    }
    return Checksum(bytes) == before ? bytes : nil
  }
}

extension JournalEvent {
  /// With its end.
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

  /// Nil if the line is not valid.
  init?(_ line: JournalLine) {
    guard let document = try? JSONDocument(Array(line)),
      let name = document.string("change"), let edits = document.edits("splices"),
      let before = document.string("before").flatMap(Checksum.init),
      let after = document.string("after").flatMap(Checksum.init)
    else { return nil }
    self.init(name: name, edits: edits, before: before, after: after)
  }

  /// To do a change again is to take its undoing back; nil if a line is not valid.
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
