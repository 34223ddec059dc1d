import Eligibility

/// Finds the values of one kind in a line, from left to right.
typealias MyStatsShape<Value: Equatable> = (MyStatsLine) -> [MyStatsMatch<Value>]

struct MyStatsMatch<Value: Equatable> {
  /// The index in the line at which it begins.
  let start: Int
  let shown: MyStatsFindings.Shown<Value>

  init(_ value: Value?, _ line: MyStatsLine) {
    start = line.startIndex
    // Long enough to be recognized in a note.
    shown = .init(value: value, text: line.prefix(40).text)
  }
}

enum MyStatsShapes {
  /// As in "94%".
  static func percentages(_ line: MyStatsLine) -> [MyStatsMatch<Int>] {
    NumberToken.all(in: line).compactMap { token in
      let end = token.endOfPercentage
      guard let end else { return nil }
      let after = token.scalar(at: end)
      let isRange = after.map { $0.isDigit || "+-–−".unicodeScalars.contains($0) } ?? false
      let percent = token.whole.flatMap { Int.percents ~= $0 && !isRange ? $0 : nil }
      return MyStatsMatch(percent, line[token.start..<end])
    }
  }

  /// As in "94%" or "no score"; a line with only "-" means no score too.
  static func scores(_ line: MyStatsLine) -> [MyStatsMatch<Score>] {
    let isDash = line.count == 1 && line.first == "-"
    let none = isDash ? line.startIndex : line.firstIndex(of: noScore)
    let absent = none.map { MyStatsMatch(Score.notShown, line[$0...].prefix(noScore.count)) }
    let percentages = percentages(line).map { $0.map(Score.percent) }
    return (percentages + [absent].compactMap(\.self)).sorted { $0.start < $1.start }
  }

  private static let noScore = MyStatsLine(text: "no score")

  /// As in "$1,240.50".
  static func amounts(_ line: MyStatsLine) -> [MyStatsMatch<Money>] {
    let tokens = NumberToken.all(in: line)
    return tokens.filter { $0.prefix.contains("$") }.map { token in
      let isPlain = ["$", "us$"].contains(token.prefix) && !token.continuesWord && token.endsAmount
      let money = isPlain ? Money(parsing: token.digits) : nil
      return MyStatsMatch(money, line[token.start..<token.range.upperBound])
    }
  }

  /// As in "12 of 16", "12/16" or "12 / 16".
  static func weeks(_ line: MyStatsLine) -> [MyStatsMatch<Int>] {
    let tokens = NumberToken.all(in: line)
    return zip(tokens, tokens.dropFirst()).compactMap { token, total in
      guard token.isPart(of: total), total.digits == "16", !total.isPartOfMore else { return nil }
      let weeks = token.whole.flatMap { WeekCalendar.counts ~= $0 ? $0 : nil }
      return MyStatsMatch(weeks, line[token.start..<total.range.upperBound])
    }
  }

  /// A whole number that is not a time, percentage, amount or part of another number; or "none".
  static func counts(_ line: MyStatsLine) -> [MyStatsMatch<Int>] {
    let tokens = NumberToken.all(in: line)
    let counts = tokens.indices.compactMap { index -> MyStatsMatch<Int>? in
      let token = tokens[index]
      let isPart =
        index + 1 < tokens.endIndex && token.isPart(of: tokens[index + 1])
        || index > tokens.startIndex && tokens[index - 1].isPart(of: token)
      guard !isPart, !token.hasUnit else { return nil }
      let isPlain = !token.isPartOfMore && !token.isPartOfWord
      let count = token.whole.flatMap { Int.counts ~= $0 && isPlain ? $0 : nil }
      return MyStatsMatch(count, line[token.start..<token.range.upperBound])
    }
    let zero = line.firstIndex(of: none).flatMap { start in
      line.hasWords(noneOf, at: start) ? nil : MyStatsMatch(0, line[start...].prefix(none.count))
    }
    return (counts + [zero].compactMap(\.self)).sorted { $0.start < $1.start }
  }

  private static let none = MyStatsLine(text: "none")
  private static let noneOf = MyStatsLine(text: "none of")
}

extension MyStatsMatch {
  fileprivate func map<Other: Equatable>(_ change: (Value) -> Other) -> MyStatsMatch<Other> {
    MyStatsMatch<Other>(
      start: start, shown: .init(value: shown.value.map(change), text: shown.text))
  }

  private init(start: Int, shown: MyStatsFindings.Shown<Value>) {
    self.start = start
    self.shown = shown
  }
}

extension NumberToken {
  /// The index after the percent sign, which may follow a space; `nil` if there is none.
  fileprivate var endOfPercentage: Int? {
    let end = range.upperBound
    if scalar(at: end) == "%" { return end + 1 }
    return text(from: end, 2) == " %" ? end + 2 : nil
  }

  /// Whether the amount ends here, unlike in "$1.2k", "$1000+" or "$1 240".
  fileprivate var endsAmount: Bool {
    let end = range.upperBound
    guard let next = scalar(at: end) else { return true }
    guard next == " " else { return ").,;:|·".unicodeScalars.contains(next) }
    let group = text(from: end + 1, 4).unicodeScalars
    let isGroup = group.count(where: \.isDigit) == 3 && group.prefix(3).allSatisfy(\.isDigit)
    return digits.contains(".") || !isGroup
  }

  /// Whether this is the 12 in "12 of 16" or "12/16".
  fileprivate func isPart(of total: NumberToken) -> Bool {
    let count = total.range.lowerBound - range.upperBound
    guard (1...4).contains(count) else { return false }
    return [" of ", "/", " / ", " /", "/ "].contains(text(from: range.upperBound, count))
  }

  /// Whether the next character belongs to the number.
  fileprivate var isPartOfMore: Bool {
    guard let next = scalar(at: range.upperBound) else { return false }
    return next.isGarbled || "/%+-–−:".unicodeScalars.contains(next)
  }

  fileprivate var isPartOfWord: Bool {
    scalar(at: range.upperBound)?.isWordPart ?? false
  }

  /// As in "90 days", "90-day", "$5" or "94%".
  fileprivate var hasUnit: Bool {
    if prefix.contains("$") || endOfPercentage != nil { return true }
    let word = text(from: range.upperBound, 8)
    return ["hour", "day", "week", "month", "year", "minute"].contains { unit in
      word.hasPrefix(" \(unit)") || word.hasPrefix("-\(unit)")
    }
  }
}
