import Eligibility

/// An event that changes the state.
///
/// Cases with an assessment are indirect, because every key binding contains a message.
package enum Message: Equatable, Sendable {
  /// Moves the selection, or scrolls if nothing is selected.
  case selectionMoved(Move)
  /// To the next panel, or to the previous one.
  case focusMoved(forward: Bool)
  case detailOpened
  case wentBack
  case forecastToggled
  /// Shows a panel such as the timeline, or returns from it.
  case viewToggled(Panel)
  /// Previews the week that is selected in the timeline.
  case weekVisited
  case whatIfBegun
  /// Starts the what-if over, with nothing tried.
  case whatIfCleared
  /// Cycles through unchanged, met and not met.
  case criterionToggled
  case leverMoved(by: Int)
  case leverReset
  /// Uses the estimate for a tried job as the what-if's score.
  case estimateTaken
  /// The first character of a setting's value was typed.
  case typingBegun
  case previewMoved(days: Int)
  /// Back to today.
  case previewClosed
  case helpToggled
  case paletteRequested
  case findRequested
  /// To the next match, or to the previous one.
  case foundNext(isForward: Bool)
  /// To the next theme.
  case themeChanged
  case mouseToggled
  /// A setting that the user switched could not be saved, with the reason.
  case notRemembered(String)
  /// The terminal has no mouse.
  case mouseMissed
  case editingRequested(Editable)
  /// The user confirms that the stated availability is still true.
  case availabilityConfirmed
  case planRequested
  case importRequested
  /// A path was completed as far as possible; `choices` are the possible continuations.
  case completed(String, choices: [String])
  /// What a file would import, in lines, and the edits that import it.
  case importPreviewed([String], ProfileEdit, updatingContracts: ProfileEdit?)
  /// The file cannot be imported, with the reasons.
  case fileRefused([String])
  /// What was read from a copied My Stats page.
  indirect case pageRead(MyStatsReading)
  case savingWhatIfRequested
  case savedWhatIfsRequested
  /// The user wants to save the availability of the what-if in the profile.
  case applyingRequested
  case undoRequested
  case redoRequested
  case reloadRequested
  case redrawRequested
  case suspendRequested
  case quitRequested
  case popup(PopupMessage)
  /// The key does nothing now, with the reason.
  case keyUnavailable(String)
  indirect case profileRead(Assessment, Dashboard.Source)
  /// With the name of the undo step.
  indirect case saved(Assessment, saying: String)
  /// With a remark on the result.
  indirect case savedWithRemark(Assessment, String)
  /// By undo or redo, with a description.
  indirect case changed(Assessment, saying: String)
  case savingFailed(ProfileEdit, reason: String)
  /// A new day began; the assessment is for that day.
  indirect case dayBegan(Assessment)
  indirect case fileChangedOnDisk(Assessment)
  /// Another process changed the file before the edit was saved.
  indirect case saveConflicted(Assessment, ProfileEdit)
  /// An edit that could not be saved was written to another file.
  case writtenElsewhere(String)
  /// With the reason; the screen stays as it was.
  case readingFailed(String)
  /// With the reason.
  case nothingDone(String)
}

/// A request to a pop-up, or to a value that is being typed.
package enum PopupMessage: Equatable, Sendable {
  /// Does what the pop-up is for: opens, chooses or saves.
  case confirmed
  /// Saves the form from any field.
  case submitted
  case addRequested, deleteRequested, renameRequested
  /// Asks for the day on which the list of payments starts.
  case startRequested
  case marked, compareRequested
  case saveCopyRequested
  /// Chooses between the form's input and the changed file.
  case yoursKept, diskLoaded
  /// Fills in the form of a contract from the payments of its client.
  case paymentsRequested
  /// Imports, and also updates contracts.
  case contractsUpdateRequested
  /// Completes a path.
  case completionRequested
}

/// How far the selection or the scroll position moves.
package enum Move: Equatable, Sendable {
  case previous, next, pageBack, pageOn, first, last

  /// Returns the index after the move, between 0 and `count` - 1.
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

/// What `update` asks the event loop to do.
package enum Effect: Equatable, Sendable {
  case store(StoreRequest)
  case terminal(TerminalRequest)
  case quit
}

/// A request to the profile's store, which answers with a message.
package enum StoreRequest: Equatable, Sendable {
  case save(ProfileEdit)
  /// Saves to another path than the profile's.
  case saveCopy(ProfileEdit, path: String)
  case undo, redo, reload
  case completePath(String)
  /// Previews the import of a file.
  case previewImport(String)
  /// Reads a copied My Stats page.
  case readPage(String)
}

/// A request to the terminal.
package enum TerminalRequest: Equatable, Sendable {
  case useTheme(Theme)
  case useMouse(Bool)
  case redraw, suspend
}
