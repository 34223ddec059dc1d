/// A row of the table of keys: what a key does in one context.
package struct Binding: Sendable {
  /// What the settings call it; nil: its keys stay.
  package var name: String?
  package var keys: [Key]
  package let message: Message
  package let description: String
  /// Under which heading the help has it.
  package var group = Group.move
  /// For the footer; nil: only the help tells of it.
  package var footer: Hint?
  /// Where the keys themselves do not say it best.
  var shownKeys: String?
  /// Where it goes before what the keys mean elsewhere; nil: it is what they mean everywhere.
  package var scope: Scope?
  /// Why it is nothing for somebody who only hears; nil: it is for everybody.
  var screenOnly: String?
  /// Why it does nothing now; nil: it does.
  package var unavailable: @Sendable (Dashboard) -> String? = { _ in nil }

  package enum Group: String, CaseIterable, Sendable {
    case move, view
    case whatIf = "what-if"
    case change, program
  }

  /// A part of a context.
  package struct Scope: Sendable {
    /// As in "the timeline".
    let name: String
    let isHere: @Sendable (Dashboard) -> Bool
  }

  /// Why it does nothing now, whatever the reason; nil: it does something.
  package func reason(in dashboard: Dashboard) -> String? {
    if let scope, !scope.isHere(dashboard) { return "only in \(scope.name)" }
    return unavailable(dashboard)
  }

  /// A key and a word.
  package struct Hint: Equatable, Sendable {
    var key: String
    let word: String
    let moments: [Moment]
    /// How much it is used: where not all have room, the lowest go first.
    let rank: Int
    /// It stands at the end, and always has room.
    let isLast: Bool

    enum Moment: CaseIterable {
      case browsing
      /// While the detail or the help is open.
      case open
      case supposing
      /// On a later day.
      case ahead
      case timeline
    }

    init(
      _ key: String, _ word: String, _ moments: [Moment] = [.browsing], rank: Int = 9,
      isLast: Bool = false
    ) {
      self.isLast = isLast
      self.key = key
      self.word = word
      self.moments = moments
      self.rank = rank
    }

    static let always = Moment.allCases

    /// In the footer, with the blanks around them.
    var columns: Int { key.columns + word.columns + 3 }
  }

  /// The same at other keys, which the footer and the help then show.
  func moved(to keys: [Key]) -> Binding {
    var moved = self
    moved.keys = keys
    moved.shownKeys = nil
    if let key = keys.first { moved.footer?.key = key.name }
    return moved
  }

  /// As in "c check-in"; nil: the footer does not have it.
  package var footerText: String? { footer.map { "\($0.key) \($0.word)" } }

  /// As in "↓ j".
  package var keyNames: String {
    shownKeys ?? keys.map(\.name).joined(separator: " ")
  }
}
