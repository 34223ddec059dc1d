/// A key that the format knows, wherever it stands.
enum ProfileKey: String, CaseIterable, Sendable {
  case version, freelancer, badge, firstContract, availability, sections, checkIns
  case transactionsSince, transactions, activity, holds, contracts, scenarios
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
  /// Of contracts.
  case client, firstPaid, lastPaid, paid, periods, ended, stars, endedBadly, excluded
  /// Of scenarios.
  case weeklyEarnings, earn, stayActive, liftHolds, assume
  case jobSuccessScore, profileCompleteness
}

/// How a key is spelled, in words that are compared at once.
private struct Spelling: Equatable {
  private let count: Int
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64

  /// Nil if it is longer than any key of the format.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    count = range.count
    guard count <= 3 * EightBytes.size else { return nil }
    func word(_ index: Int) -> UInt64 {
      let start = index * EightBytes.size
      let left = range.count - start
      return left <= 0 ? 0 : EightBytes(bytes, at: range.lowerBound + start, first: left).word
    }
    (first, second, third) = (word(0), word(1), word(2))
  }

  init?(_ key: ProfileKey) {
    let spelling = Array(key.rawValue.utf8).withUnsafeBufferPointer { Spelling($0, $0.indices) }
    guard let spelling else { return nil }
    self = spelling
  }

  /// Below 256, and the same for few keys.
  var mark: Int {
    let mixed = (first ^ second &* 3 ^ third &* 5 ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 56)
  }
}

/// Finds the key that some bytes spell, without a text made of them.
struct ProfileKeyIndex: Sendable {
  static let all = ProfileKeyIndex(ProfileKey.allCases)

  /// Each key where its mark says, or in the next place that was free.
  private var places = [(spelling: Spelling, key: ProfileKey)?](repeating: nil, count: 256)

  private init(_ keys: [ProfileKey]) {
    for key in keys {
      if let spelling = Spelling(key) { places[place(of: spelling)] = (spelling, key) }
    }
  }

  /// - Parameter range: of a key, without its quotes and without an escape.
  func key(spelledBy bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> ProfileKey? {
    Spelling(bytes, range).flatMap { places[place(of: $0)]?.key }
  }

  /// Where it stands, or where it would.
  private func place(of spelling: Spelling) -> Int {
    var place = spelling.mark
    while let other = places[place], other.spelling != spelling {
      place = (place + 1) % places.count
    }
    return place
  }
}
