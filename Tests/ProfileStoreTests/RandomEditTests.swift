import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// Random edits of a profile in a random layout give the same values as those of a dictionary.
@Suite struct RandomEditTests {
  @Test(arguments: Rounds.seeds(10, all: 40)) func whatIsSavedIsWhatWasMeant(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let original = dice.profileText()
    let profile = try TemporaryProfile(original)
    var texts = [original]
    for _ in 0..<8 {
      let before = try ProfileFile.load(profile.path)
      #expect(before.document.bytes == Array(try profile.text().utf8))
      let edit = ProfileEdit("edit", dice.steps(in: before.profile))
      let saved = try profile.store.apply(edit, to: before, today: profile.today)
      #expect(try ProfileFile.load(profile.path).profile == saved.file.profile)
      let expected = try plain(texts[texts.count - 1]).changed(by: edit.steps)
      #expect(try canonical(plain(profile.text())) == canonical(expected), "\(edit.steps)")
      if saved.isChanged { texts.append(try profile.text()) }
    }
    try undoAndRedo(texts, profile)
  }

  private func undoAndRedo(_ texts: [String], _ profile: TemporaryProfile) throws {
    for text in texts.dropLast().reversed() {
      _ = try profile.store.undo(today: profile.today)
      #expect(try profile.text() == text)
    }
    for text in texts.dropFirst() {
      _ = try profile.store.redo(today: profile.today)
      #expect(try profile.text() == text)
    }
  }

  private func plain(_ text: String) throws -> [String: Any] {
    let bytes = Data(text.replacing("\u{FEFF}", with: "").utf8)
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  private func canonical(_ json: [String: Any]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}

extension Dice {
  fileprivate mutating func profileText() -> String {
    let lineEnd = choice("\n", "\r\n", "")
    let unit = lineEnd.isEmpty ? "" : choice("  ", "    ", "\t", "")
    let members = [#""version": 1"#, #""mine": {"a":[1e3,null]}"#, #""badge" :"none""#]
    let all = members + [objectMember(), entriesMember("checkIns"), entriesMember("activity")]
    let text = all.shuffled(using: &self)
      .joined(separator: ",\(lineEnd)\(unit)")
    let mark = choice("", "\u{FEFF}")
    return "\(mark){\(lineEnd)\(unit)\(text)\(lineEnd)}\(choice("", lineEnd))"
  }

  private mutating func objectMember() -> String {
    choice(
      #""availability": { "x" : 1, "hoursPerWeek": 2.50 }"#, #""availability": {}"#,
      #""availability": null"#, "\"sections\": {\n      \"video\": true\n  }",
      #""sections": {"video":true}"#)
  }

  private mutating func entriesMember(_ list: String) -> String {
    let count = choice(0, 1, 3)
    let entries = (0..<count).map { _ in
      #"{ "date": "\#(day())","type":"proposal", "mine\#(next())": [ true ] }"#
    }
    let separator = choice(", ", ",\n    ", ",\r\n\r\n")
    return "\"\(list)\": [\(choice("", "\n    "))\(entries.joined(separator: separator))]"
  }
}

extension Dice {
  fileprivate mutating func steps(in profile: Profile) -> [ProfileEdit.Operation] {
    var counts = [
      ListField.checkIns: profile.checkIns?.count ?? 0, .activity: profile.activity?.count ?? 0,
      .transactions: profile.transactions?.count ?? 0, .holds: profile.holds?.count ?? 0,
      .contracts: profile.contracts?.count ?? 0, .scenarios: profile.scenarios?.count ?? 0,
    ]
    return (0...choice(0, 1, 4)).map { _ in step(&counts) }
  }

  private mutating func step(_ counts: inout [ListField: Int]) -> ProfileEdit.Operation {
    let list = ListField.allCases.randomElement(using: &self) ?? .checkIns
    let count = counts[list] ?? 0
    let index = Int.random(in: 0..<max(1, count), using: &self)
    switch choice(0, 1, 2, 3, 4) {
    case 0 where count > 0:
      counts[list] = count - 1
      return .remove(list, index)
    case 1 where count > 0 && list == .checkIns:
      let earnings = JSONValue.money(Money(cents: Int.random(in: 0..<100_000, using: &self)))
      return choice(
        .set(.entry(list, index, "earnings"), choice(earnings, nil)),
        .set(.entry(list, index, "note"), choice(.text(text()), nil)),
        .set(.entry(list, index, "risingTalent"), choice(.bool(true), nil)))
    case 2:
      counts[list] = count + 1
      return .add(list, entry(of: list) + [.init("note", .text(text()))])
    case 3 where count > 0 && list == .scenarios:
      return .set(.entry(list, index, "earn"), choice(.list([earning(), earning()]), nil))
    case 4 where count > 0:
      let indices = (0..<count).filter { _ in happens(70) }
      return .setEach(
        list, "note", Dictionary(uniqueKeysWithValues: indices.map { ($0, .text(text())) }))
    default: return scalar()
    }
  }

  private mutating func entry(of list: ListField) -> [JSONMember] {
    switch list {
    case .checkIns: [.init("date", .day(day())), .init("earnings", .money(Money(cents: 5)))]
    case .activity: [.init("date", .day(day())), .init("type", .text("invitation"))]
    case .transactions:
      [
        .init("date", .day(day())), .init("type", .text("other")),
        .init("amount", .money(Money(cents: 700))),
      ]
    case .holds: [.init("from", .day(day()))]
    case .contracts:
      [
        .init("client", .text("Acme")), .init("firstPaid", .day(Day(number: 20_000))),
        .init("paid", .money(Money(cents: 12_345))), .init("ended", .day(Day(number: 20_100))),
        .init("stars", .hundredths(487)), .init("excluded", .bool(false)),
      ]
    case .scenarios:
      [
        .init("name", .text("what-if \(next())")), .init("earn", .list([earning()])),
        .init("availability", .members([.init("capacity", .text("asNeeded"))])),
      ]
    }
  }

  private mutating func earning() -> JSONValue {
    let amount = Money(cents: Int.random(in: 1..<100_000, using: &self))
    return .members([.init("date", .day(day())), .init("amount", .money(amount))])
  }

  private mutating func scalar() -> ProfileEdit.Operation {
    choice(
      .set(.scalar(["badge"]), choice(.text("topRated"), .text("none"), nil)),
      .set(.scalar(["firstContract"]), choice(.day(day()), nil)),
      .set(.scalar(["availability", "capacity"]), choice(.text("asNeeded"), nil)),
      .set(.scalar(["availability", "hoursPerWeek"]), choice(.hundredths(350), nil)),
      .set(.scalar(["sections", "video"]), choice(.bool(false), nil)),
      .set(.scalar(["sections", "skills"]), choice(.integer(3), nil)),
      .set(.scalar(["freelancer", "name"]), choice(.text(text()), nil)))
  }

  private mutating func text() -> String {
    choice(
      "a", "č \u{1F600}", "\"\\\n\t\u{0}\u{7F}\u{2028}", "e\u{301}",
      String(repeating: "word ", count: Int.random(in: 0..<30, using: &self)))
  }
}

/// The same edits on a plain dictionary, as the reference.
extension [String: Any] {
  fileprivate func changed(by steps: [ProfileEdit.Operation]) -> [String: Any] {
    steps.reduce(self) { $0.changed(by: $1) }
  }

  private func changed(by step: ProfileEdit.Operation) -> [String: Any] {
    switch step {
    case .set(.scalar(let path), let value): setting(path[...], to: value)
    case .set(.entry(let list, let index, let key), let value):
      changing(list) { $0[index] = $0[index].setting([key], to: value) }
    case .add(let list, let fields):
      changing(list) { entries in
        entries.append(fields.reduce([:]) { $0.setting([$1.key], to: $1.value) })
      }
    case .setEach(let list, let key, let values):
      changing(list) { entries in
        for (index, value) in values { entries[index] = entries[index].setting([key], to: value) }
      }
    case .addTransactions: self
    case .remove(let list, let index): changing(list) { $0.remove(at: index) }
    }
  }

  private func changing(
    _ list: ListField, _ change: (inout [[String: Any]]) -> Void
  ) -> [String: Any] {
    var result = self
    var entries = self[list.rawValue] as? [[String: Any]] ?? []
    change(&entries)
    result[list.rawValue] = entries.isEmpty ? nil : entries
    return result
  }

  private func setting(_ path: ArraySlice<String>, to value: JSONValue?) -> [String: Any] {
    guard let key = path.first else { return self }
    var result = self
    if path.count == 1 {
      if value != nil || !(self[key] is NSNull) { result[key] = value?.plain }
    } else if let child = self[key] as? [String: Any], !child.isEmpty {
      let changed = child.setting(path.dropFirst(), to: value)
      result[key] = changed.isEmpty ? nil : changed
    } else if value != nil {
      result[key] = [String: Any]().setting(path.dropFirst(), to: value)
    }
    return result
  }
}

extension JSONValue {
  fileprivate var plain: Any {
    switch self {
    case .text(let text): text
    case .integer(let number): number
    case .bool(let bool): bool
    case .day(let day): day.description
    case .money(let money):
      NSDecimalNumber(mantissa: UInt64(money.cents), exponent: -2, isNegative: false)
    case .hundredths(let number):
      NSDecimalNumber(mantissa: UInt64(number), exponent: -2, isNegative: false)
    case .null: NSNull()
    case .members(let fields):
      Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.value.plain) })
    case .list(let values): values.map(\.plain)
    }
  }
}
