import Eligibility

/// Reads the text of a page that the user copied.
struct MyStatsText {
  private let lines: [MyStatsLine]
  private let labels: [LabelMatch?]
  private let today: Day
  private(set) var findings = MyStatsFindings()

  init(_ text: String, today: Day) {
    self.today = today
    lines = MyStatsLines.lines(of: text)
    labels = lines.map { LabelMatch($0) }
    for index in lines.indices {
      if let label = labels[index] { read(label, at: index) }
    }
  }

  private mutating func read(_ label: LabelMatch, at index: Int) {
    switch label.field {
    case .score: look(MyStatsShapes.scores, label, index, \.score)
    case .earnings: look(MyStatsShapes.amounts, label, index, \.earnings)
    case .eligibleWeeks: look(MyStatsShapes.weeks, label, index, \.eligibleWeeks)
    case .accountHolds: look(MyStatsShapes.counts, label, index, \.accountHolds)
    case .completeness: look(MyStatsShapes.percentages, label, index, \.completeness)
    case .day:
      let day = PageDay(label.rest)?.day(today: today)
      let text = label.rest.prefix(40).prefix { $0 != "," }.text
      findings.day.add(.init(value: day, text: day?.formatted() ?? text))
    }
  }

  private mutating func look<Value>(
    _ shape: MyStatsShape<Value>, _ label: LabelMatch, _ index: Int,
    _ field: WritableKeyPath<MyStatsFindings, MyStatsFindings.Sighting<Value>>
  ) {
    let beside = shape(label.rest)
    for match in beside { findings[keyPath: field].add(match.shown) }
    guard beside.isEmpty, !label.isFollowedByLabel else { return }
    for next in lines.indices[(index + 1)...].prefix(MyStatsText.reach) {
      guard labels[next] == nil else { return }
      let match = shape(lines[next]).first
      if let match, match.start == lines[next].startIndex {
        findings[keyPath: field].add(match.shown)
        return
      }
    }
  }

  /// How many lines below its label a value may be.
  private static let reach = 3
}
