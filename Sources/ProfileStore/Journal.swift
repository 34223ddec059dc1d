/// The changes of a profile that can be taken back, and those that have been.
struct Journal: Sendable {
  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

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

  /// - Returns: the texts before and after it; nil if it cannot have happened.
  mutating func add(_ event: Event) -> (before: Fingerprint, after: Fingerprint)? {
    switch event {
    case .change(let step):
      done.append(step)
      undone = []
      return (step.before, step.after)
    case .undo:
      guard let step = done.popLast() else { return nil }
      undone.append(step)
      return (step.after, step.before)
    case .redo:
      guard let step = undone.popLast() else { return nil }
      done.append(step)
      return (step.before, step.after)
    }
  }

  /// The fewest events that lead to it, without the oldest steps where they take too much room.
  func events(in room: Int) -> [Event] {
    var room = room
    let newest = (done + undone.reversed()).reversed().prefix(Journal.mostSteps).prefix { step in
      room -= Event.change(step).line.utf8.count
      return room >= 0
    }
    let steps = newest.isEmpty ? Array(done.suffix(1)) : newest.reversed()
    let taken = steps.count - max(0, steps.count - undone.count)
    return steps.map(Event.change) + Array(repeating: .undo, count: min(taken, undone.count))
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
  var line: String { json.line + "\n" }

  private var json: JSON {
    switch self {
    case .change(let step):
      .object([
        ("change", .string(step.name)),
        ("before", .string(step.before.description)),
        ("after", .string(step.after.description)),
        ("splices", .array(step.splices.map(\.json))),
      ])
    case .undo: .string("undo")
    case .redo: .string("redo")
    }
  }

  /// Nil if the line is none of the journal's.
  init?(_ line: [UInt8]) {
    guard let document = try? Document(line) else { return nil }
    switch document.kind(of: document.root) {
    case .string where document.text(of: document.root) == "undo": self = .undo
    case .string where document.text(of: document.root) == "redo": self = .redo
    case .object:
      guard let step = Journal.Step(document) else { return nil }
      self = .change(step)
    case .array, .string, .number, .bool, .null: return nil
    }
  }
}

extension Journal.Step {
  fileprivate init?(_ document: Document) {
    func text(_ key: String) -> String? {
      document.node(at: key).flatMap {
        document.kind(of: $0) == .string ? document.text(of: $0) : nil
      }
    }
    guard let name = text("change"), let list = document.node(at: "splices"),
      let before = text("before").flatMap(Fingerprint.init),
      let after = text("after").flatMap(Fingerprint.init)
    else { return nil }
    let nodes = document.items(of: list).isEmpty ? [] : document.elements(of: list)
    let splices = nodes.compactMap { Splice($0, of: document) }
    guard splices.count == nodes.count else { return nil }
    self.init(name: name, splices: splices, before: before, after: after)
  }
}

extension Splice {
  fileprivate var json: JSON {
    .array([
      .number(offset), .string(String(decoding: removed, as: UTF8.self)),
      .string(String(decoding: inserted, as: UTF8.self)),
    ])
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
