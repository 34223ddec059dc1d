/// A label that names a figure on the page.
struct MyStatsLabel {
  let field: LabeledFigure
  let words: MyStatsLine
  /// Whether it may also come after its value.
  var follows = false

  enum LabeledFigure {
    case score, earnings, eligibleWeeks, accountHolds, completeness, day
  }

  private init(_ field: LabeledFigure, _ words: String, follows: Bool = false) {
    self.field = field
    self.words = MyStatsLine(text: words)
    self.follows = follows
  }

  /// Current labels first; of labels that begin alike, the longer one first.
  static let all = [
    MyStatsLabel(.score, "job success score", follows: true),
    MyStatsLabel(.score, "job success", follows: true),
    MyStatsLabel(.earnings, "12-month earnings"),
    MyStatsLabel(.earnings, "12 month earnings"),
    MyStatsLabel(.eligibleWeeks, "top rated eligible weeks"),
    MyStatsLabel(.eligibleWeeks, "eligible weeks"),
    MyStatsLabel(.accountHolds, "recent account holds"),
    MyStatsLabel(.accountHolds, "account holds"),
    MyStatsLabel(.completeness, "profile completeness"),
    MyStatsLabel(.completeness, "profile completion"),
    MyStatsLabel(.day, "as of"),
    MyStatsLabel(.day, "last updated"),
  ]
}

/// A label that was found in a line.
struct LabelMatch {
  let field: MyStatsLabel.LabeledFigure
  /// The text beside the label, up to the next label.
  let rest: MyStatsLine
  /// Whether another label follows in the same line.
  let isFollowedByLabel: Bool

  init?(_ line: MyStatsLine) {
    guard let match = LabelMatch.leading(line) ?? LabelMatch.trailing(line) else { return nil }
    self = match
  }

  private init(_ field: MyStatsLabel.LabeledFigure, _ rest: MyStatsLine) {
    let next = rest.indices.first { index in LabelMatch.label(in: rest, at: index) != nil }
    self.field = field
    self.rest = rest[..<(next ?? rest.endIndex)].withoutEdges
    isFollowedByLabel = next != nil
  }

  private static func leading(_ line: MyStatsLine) -> LabelMatch? {
    guard let label = label(in: line, at: line.startIndex) else { return nil }
    let match = LabelMatch(label.field, line.dropFirst(label.words.count))
    // Without a day, "as of" is part of a sentence.
    return label.field == .day && PageDay(match.rest) == nil ? nil : match
  }

  /// As in "94% job success".
  private static func trailing(_ line: MyStatsLine) -> LabelMatch? {
    guard let value = MyStatsShapes.percentages(line.prefix(12)).first,
      value.start == line.startIndex,
      let percentSign = line.firstIndex(of: "%"), percentSign + 1 < line.endIndex
    else { return nil }
    let start = line[percentSign + 1] == " " ? percentSign + 2 : percentSign + 1
    guard let label = label(in: line[start...], at: start), label.follows else { return nil }
    return LabelMatch(label.field, line[...percentSign])
  }

  /// Returns the label at `index` if it consists of whole words; a digit may follow it directly.
  private static func label(in line: MyStatsLine, at index: Int) -> MyStatsLabel? {
    guard index < line.endIndex, firstScalars.contains(line[index]) else { return nil }
    if index > line.startIndex, line[index - 1].isWordPart { return nil }
    return MyStatsLabel.all.first { label in
      guard line.contains(label.words, at: index) else { return false }
      let end = index + label.words.count
      return end == line.endIndex || line[end].isDigit || !line[end].isWordPart
    }
  }

  private static let firstScalars = Set(MyStatsLabel.all.compactMap(\.words.first))
}

extension MyStatsLine {
  /// Without the spaces and colons between a label and its value.
  fileprivate var withoutEdges: MyStatsLine {
    var rest = self
    while let first = rest.first, first == " " || first == ":" { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
