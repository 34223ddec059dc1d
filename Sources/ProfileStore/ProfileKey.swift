/// A key that the format knows, wherever it stands.
enum ProfileKey: String, CaseIterable, Sendable {
  case version, freelancer, badge, firstContract, availability, sections, checkIns
  case transactionsSince, transactions, activity, holds, scenarios
  /// Of the freelancer; a scenario has a name too.
  case name, title, category, country
  /// Of the availability.
  case capacity, hoursPerWeek, availableFrom, confirmed
  /// Of the sections.
  case updated, photo, overview, employment, skills, portfolio, education, video
  case linkedAccount, certifications, otherExperience
  /// Of the entries of lists.
  case date, score, risingTalent, eligibleWeeks, earnings, completeness, accountHolds, note
  case type, amount, contract, reference, featured, estimate
  case from, to, reason
  /// Of scenarios.
  case weeklyEarnings, earn, stayActive, liftHolds, assume
  case jobSuccessScore, profileCompleteness
}

/// Finds the key that some bytes spell, without a text made of them.
struct ProfileKeyIndex: Sendable {
  static let all = ProfileKeyIndex(ProfileKey.allCases)

  private struct Entry {
    let key: ProfileKey
    /// Where its letters are.
    let start: Int
    let count: Int
  }

  /// Each key where its mark says, or in the next place that was free.
  private var entries = [Entry?](repeating: nil, count: 256)
  private var letters: [UInt8] = []

  private init(_ keys: [ProfileKey]) {
    for key in keys { add(key, Array(key.rawValue.utf8)) }
  }

  private mutating func add(_ key: ProfileKey, _ spelling: [UInt8]) {
    var place = spelling.withUnsafeBufferPointer { ProfileKeyIndex.mark($0[...]) }
    while entries[place] != nil { place = (place + 1) % entries.count }
    entries[place] = Entry(key: key, start: letters.count, count: spelling.count)
    letters += spelling
  }

  /// - Parameter text: without quotes.
  func key(spelled text: Slice<UnsafeBufferPointer<UInt8>>) -> ProfileKey? {
    guard !text.isEmpty else { return nil }
    var place = ProfileKeyIndex.mark(text)
    while let entry = entries[place] {
      if spells(text, entry) { return entry.key }
      place = (place + 1) % entries.count
    }
    return nil
  }

  private func spells(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ entry: Entry) -> Bool {
    guard text.count == entry.count else { return false }
    for offset in 0..<entry.count
    where letters[entry.start + offset] != text[text.startIndex + offset] {
      return false
    }
    return true
  }

  /// The same for few keys of the format.
  private static func mark(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let (first, last) = (Int(text[text.startIndex]), Int(text[text.endIndex - 1]))
    return (first + 4 * last + 16 * text.count) & 0xFF
  }
}
