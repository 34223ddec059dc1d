import Eligibility

/// What happened.
package enum Message: Equatable, Sendable {
  case selectionMoved(Step)
  /// The detail, or the help, by so many rows.
  case scrolled(by: Int)
  /// To the next panel, or to the one before.
  case focusMoved(forward: Bool)
  case detailOpened
  case wentBack
  case forecastToggled
  case helpToggled
  case reloadAsked
  case redrawAsked
  case suspendAsked
  case quitAsked
  /// With the reason.
  case keyMeantNothing(String)
  /// With what is said beside the name.
  case profileRead(Assessment, tag: String?)
  /// With the reason; what was shown stays.
  case readingFailed(String)
}

/// How far the selection moves.
package enum Step: Equatable, Sendable {
  case previous, next, first, last

  /// The same for something that scrolls by rows.
  var rows: Int {
    switch self {
    case .previous: -1
    case .next: 1
    case .first: -1000
    case .last: 1000
    }
  }
}

/// What the loop is to do, asked for by `update`.
package enum Effect: Equatable, Sendable {
  case reload, redraw, suspend, quit
}
