import Eligibility

/// What happened. A whole assessment is kept apart, for each key has a message.
package enum Message: Equatable, Sendable {
  /// Or, where nothing is selected, what is shown.
  case selectionMoved(Move)
  /// To the next panel, or to the one before.
  case focusMoved(forward: Bool)
  case detailOpened
  case wentBack
  case forecastToggled
  /// To a panel that is looked at for a while, or back.
  case viewToggled(Panel)
  /// The week that is selected in the timeline.
  case weekVisited
  case whatIfBegun
  /// Begun anew, with nothing tried.
  case whatIfCleared
  /// As it is, met, unmet.
  case criterionToggled
  case leverMoved(by: Int)
  case leverReset
  /// Of a job that is tried, into the what-if's score.
  case estimateTaken
  /// Of a lever's value; the key is its first character.
  case typingBegun
  case travelled(days: Int)
  /// Back to today.
  case travelledHome
  case helpToggled
  case paletteRequested
  case findRequested
  /// To the next thing that was found, or to the one before.
  case foundNext(isForward: Bool)
  /// To the next one.
  case themeChanged
  case mouseToggled
  /// What was switched is not kept for next time, with the reason.
  case notRemembered(String)
  /// By a terminal that has none.
  case mouseMissed
  case editingRequested(Editable)
  /// The stated availability is still true.
  case availabilityConfirmed
  case planRequested
  case importRequested
  /// A path that is typed goes on like this; with what may follow.
  case completed(String, choices: [String])
  /// What a file would bring, in lines, and the change that brings it.
  case importPreviewed([String], ProfileEdit, updatingContracts: ProfileEdit?)
  /// With the reasons.
  case fileRefused([String])
  /// What a copied My Stats page shows.
  indirect case pageRead(MyStatsReading)
  case savingWhatIfRequested
  case savedWhatIfsRequested
  /// What of the what-if can be true already is to be written.
  case applyingRequested
  case undoRequested
  case redoRequested
  case reloadRequested
  case redrawRequested
  case suspendRequested
  case quitRequested
  case popup(PopupMessage)
  /// With the reason.
  case keyUnavailable(String)
  indirect case profileRead(Assessment, Dashboard.Source)
  /// With the name of the undo step.
  indirect case saved(Assessment, saying: String)
  /// With a sentence on what to know about it.
  indirect case savedWithRemark(Assessment, String)
  /// By undo or redo, with what that was.
  indirect case changed(Assessment, saying: String)
  case savingFailed(ProfileEdit, reason: String)
  /// It is another day than it was; the profile as it is then.
  indirect case dayBegan(Assessment)
  indirect case fileChangedOnDisk(Assessment)
  /// Somebody else was faster than a save.
  indirect case saveConflicted(Assessment, ProfileEdit)
  /// A change that could not be saved is kept in another file.
  case writtenElsewhere(String)
  /// With the reason; what was shown stays.
  case readingFailed(String)
  /// With the reason.
  case nothingDone(String)
}

/// What is asked of a pop-up, or of a value that is being typed.
package enum PopupMessage: Equatable, Sendable {
  /// Do what it is for: open, choose, save.
  case confirmed
  /// Save the form from any of its fields.
  case submitted
  case addRequested, deleteRequested, renameRequested
  /// The day on which the list of payments starts.
  case startRequested
  case marked, compareRequested
  case saveCopyRequested
  /// Of a form and the file that changed meanwhile.
  case yoursKept, diskLoaded
  /// Of a client, into the form of a contract.
  case paymentsRequested
  /// Beside what is imported.
  case contractsUpdateRequested
  /// Of a path.
  case completionRequested
}

/// How far the selection moves, or what is shown.
package enum Move: Equatable, Sendable {
  case previous, next, pageBack, pageOn, first, last

  /// From one of `count` places to another.
  func index(from index: Int, of count: Int, page: @autoclosure () -> Int) -> Int {
    let wanted =
      switch self {
      case .previous: index - 1
      case .next: index + 1
      case .pageBack: index - page()
      case .pageOn: index + page()
      case .first: 0
      case .last: count - 1
      }
    return max(0, min(wanted, count - 1))
  }

  var isPage: Bool { self == .pageBack || self == .pageOn }
}

/// What `update` asks the loop for.
package enum Effect: Equatable, Sendable {
  case store(StoreRequest)
  case terminal(TerminalRequest)
  case quit
}

/// What the profile's store is asked for; it answers with a message.
package enum StoreRequest: Equatable, Sendable {
  case save(ProfileEdit)
  /// To another path than the profile's.
  case saveCopy(ProfileEdit, path: String)
  case undo, redo, reload
  case completePath(String)
  /// What importing that file would do.
  case previewImport(String)
  /// What a copied page shows.
  case readPage(String)
}

/// What only a terminal can do.
package enum TerminalRequest: Equatable, Sendable {
  case useTheme(Theme)
  case useMouse(Bool)
  case redraw, suspend
}
