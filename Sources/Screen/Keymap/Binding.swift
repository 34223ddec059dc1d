/// A key binding: what one or more keys do in a context.
package struct Binding: Sendable {
  /// The name in the settings file, or `nil` if its keys cannot be changed.
  package var name: String?
  package var keys: [Key]
  package let message: Message
  package let description: String
  /// The heading under which the help lists it.
  package var group = Group.move
  /// The hint in the footer, or `nil` if only the help lists it.
  package var footer: Hint?
  /// The keys as the help shows them, or `nil` to list their names.
  var shownKeys: String?
  /// Where it overrides other bindings of its keys, or `nil` if it applies in the whole context.
  package var scope: Scope?
  /// Why it is not available in screen reader mode, or `nil` if it is.
  var screenOnly: String?
  /// Returns why it is not available now, or `nil` if it is.
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

  /// Returns why it is not available now, including its scope, or `nil` if it is.
  package func reason(in dashboard: Dashboard) -> String? {
    if let scope, !scope.isHere(dashboard) { return "only in \(scope.name)" }
    return unavailable(dashboard)
  }

  /// A key and a word for the footer.
  package struct Hint: Equatable, Sendable {
    var key: String
    let word: String
    let moments: [Moment]
    /// How often it is used; if not all hints fit, those with the lowest rank are left out.
    let rank: Int
    /// Whether it is at the end of the footer, and always shown.
    let isLast: Bool

    enum Moment: CaseIterable {
      case browsing
      /// While the details or the help are open.
      case open
      case whatIf
      /// In a preview of a later day.
      case preview
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

    /// The width in the footer, with the spaces around the hint.
    var columns: Int { key.columns + word.columns + 3 }
  }

  /// Returns the same binding with other keys, which the footer and the help then show.
  func moved(to keys: [Key]) -> Binding {
    var moved = self
    moved.keys = keys
    moved.shownKeys = nil
    if let key = keys.first { moved.footer?.key = key.name }
    return moved
  }

  /// As in "c check-in"; `nil` if it is not in the footer.
  package var footerText: String? { footer.map { "\($0.key) \($0.word)" } }

  /// As in "↓ j".
  package var keyNames: String {
    shownKeys ?? keys.map(\.name).joined(separator: " ")
  }
}
