/// The changes of a profile that can be taken back, and those that have been.
///
/// They stay as the lines of the file until one is needed, so that a long past costs little.
struct Journal: Sendable {
  typealias Line = ArraySlice<UInt8>

  private(set) var done: [Line] = []
  private(set) var undone: [Line] = []

  /// One change, and the texts before and after it.
  struct Step: Equatable, Sendable {
    let name: String
    let splices: [Splice]
    let before: Fingerprint
    let after: Fingerprint
  }

  /// What happens to a profile, a line of the journal's file.
  enum Event: Equatable, Sendable {
    case change(Step)
    case undo
    case redo
  }

  private static let mostSteps = 1_000
  private static let undo = Event.undo.line.dropLast()
  private static let redo = Event.redo.line.dropLast()

  /// - Returns: the texts before and after it; nil if it cannot have happened.
  mutating func add(_ line: Line) -> Change? {
    if line.elementsEqual(Journal.undo) {
      guard let change = done.popLast() else { return nil }
      undone.append(change)
      return Change(line: change, isUndone: true)
    }
    if line.elementsEqual(Journal.redo) {
      guard let change = undone.popLast() else { return nil }
      done.append(change)
      return Change(line: change, isUndone: false)
    }
    done.append(line)
    undone = []
    return line.first == UInt8(ascii: "{") ? Change(line: line, isUndone: false) : nil
  }

  /// The change that an event is about.
  struct Change {
    let line: Line
    let isUndone: Bool

    /// Nil if the line is not sound.
    var texts: (before: Fingerprint, after: Fingerprint)? {
      guard let step = Step(line) else { return nil }
      return isUndone ? (step.after, step.before) : (step.before, step.after)
    }
  }

  /// The fewest lines that lead to it, without the oldest steps where they take too much room.
  func lines(in room: Int) -> [Line] {
    var room = room
    let newest = (done + undone.reversed()).reversed().prefix(Journal.mostSteps).prefix { line in
      room -= line.count + 1
      return room >= 0
    }
    let kept = newest.isEmpty ? Array(done.suffix(1)) : newest.reversed()
    return kept + Array(repeating: Journal.undo, count: min(kept.count, undone.count))
  }
}

extension Journal.Step {
  /// The text before it, from the text after it; nil if it does not lead there.
  func undone(_ bytes: [UInt8]) -> [UInt8]? {
    replay(splices.reversed().map(\.inverse), on: bytes, from: after, to: before)
  }

  func redone(_ bytes: [UInt8]) -> [UInt8]? {
    replay(splices, on: bytes, from: before, to: after)
  }

  private func replay(
    _ splices: [Splice], on bytes: [UInt8], from start: Fingerprint, to end: Fingerprint
  ) -> [UInt8]? {
    var result: [UInt8]? = bytes
    for splice in splices { result = result.flatMap(splice.applied) }
    return result.flatMap { Fingerprint($0) == end ? $0 : nil }
  }
}

extension Journal.Event {
  /// With its end.
  var line: Journal.Line {
    var writer = JSONWriter()
    writer.line(json)
    writer.write("\n")
    return writer.bytes[...]
  }

  private var json: JSON {
    switch self {
    case .change(let step): step.json
    case .undo: .string("undo")
    case .redo: .string("redo")
    }
  }
}

extension Journal.Step {
  fileprivate var json: JSON {
    .object([
      ("change", .string(name)),
      ("before", .string(before.description)),
      ("after", .string(after.description)),
      ("splices", .array(splices.map(\.json))),
    ])
  }

  /// Nil if the line is not sound.
  init?(_ line: Journal.Line) {
    guard let document = try? Document(Array(line)),
      let name = document.string("change"), let list = document.node(at: "splices"),
      let before = document.string("before").flatMap(Fingerprint.init),
      let after = document.string("after").flatMap(Fingerprint.init)
    else { return nil }
    let nodes = document.values(of: list)
    let splices = nodes.compactMap { Splice($0, of: document) }
    guard splices.count == nodes.count else { return nil }
    self.init(name: name, splices: splices, before: before, after: after)
  }
}

extension Document {
  fileprivate func string(_ key: String) -> String? {
    node(at: key).flatMap { kind(of: $0) == .string ? text(of: $0) : nil }
  }
}

extension Splice {
  fileprivate var json: JSON {
    .array([.number(offset), .text(removed), .text(inserted)])
  }

  fileprivate init?(_ node: Document.Node, of document: Document) {
    guard document.kind(of: node) == .array else { return nil }
    let parts = document.elements(of: node)
    guard parts.map(document.kind) == [.number, .string, .string],
      let offset = Int(document.source(of: parts[0]))
    else { return nil }
    self.offset = offset
    removed = Array(document.text(of: parts[1]).utf8)
    inserted = Array(document.text(of: parts[2]).utf8)
  }
}
