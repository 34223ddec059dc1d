import Eligibility

/// All that the screen shows, as one value.
package struct Dashboard: Equatable, Sendable {
  package private(set) var assessment: Assessment
  /// Said beside the name: that this is the sample.
  package private(set) var tag: String?
  package private(set) var focus = Panel.criteria
  package private(set) var showsForecast = false
  package private(set) var showsHelp = false
  /// The detail is asked for where it has no place of its own.
  package private(set) var opensDetail = false
  /// Rows of the detail, or of the help, that are scrolled away.
  package private(set) var scrolled = 0
  /// Said once in place of the footer, until the next key.
  package private(set) var notice: String?
  private var selections: [Panel: Int] = [:]

  package init(_ assessment: Assessment, tag: String? = nil, notice: String? = nil) {
    self.assessment = assessment
    self.tag = tag
    self.notice = notice
  }

  package var isSomethingOpen: Bool {
    showsHelp || opensDetail
  }

  package func selection(in panel: Panel) -> Int {
    min(selections[panel] ?? panel.firstSelection(in: assessment), panel.count(in: self) - 1)
  }

  /// A key press at a size: what it means, what that changes, and what the loop is to do.
  package mutating func press(_ key: Key, in size: Size) -> Effect? {
    update(Keymap.message(for: key, in: self), in: size)
  }

  package mutating func update(_ message: Message, in size: Size) -> Effect? {
    notice = nil
    switch message {
    case .selectionMoved(let step): move(step, in: size)
    case .scrolled(let rows): scroll(by: rows, in: size)
    case .focusMoved(let forward): moveFocus(forward: forward)
    case .detailOpened:
      opensDetail = true
      scrolled = 0
    case .wentBack: goBack()
    case .forecastToggled: showsForecast.toggle()
    case .helpToggled: toggleHelp()
    case .keyMeantNothing(let reason): notice = reason
    case .profileRead(let assessment, let tag): replace(by: assessment, tag)
    case .readingFailed(let reason): notice = reason
    case .reloadAsked: return .reload
    case .redrawAsked: return .redraw
    case .suspendAsked: return .suspend
    case .quitAsked: return .quit
    }
    return nil
  }

  private mutating func move(_ step: Step, in size: Size) {
    if showsHelp { return scroll(by: step.rows, in: size) }
    let last = focus.count(in: self) - 1
    let wanted =
      switch step {
      case .previous: selection(in: focus) - 1
      case .next: selection(in: focus) + 1
      case .first: 0
      case .last: last
      }
    selections[focus] = max(0, min(wanted, last))
    scrolled = 0
  }

  private mutating func scroll(by rows: Int, in size: Size) {
    scrolled = max(0, min(scrolled + rows, mostScrolled(in: size)))
  }

  private mutating func moveFocus(forward: Bool) {
    let panels = Panel.allCases
    let here = panels.firstIndex(of: focus) ?? 0
    focus = panels[(here + (forward ? 1 : panels.count - 1)) % panels.count]
    scrolled = 0
  }

  private mutating func goBack() {
    if showsHelp { toggleHelp() } else { opensDetail = false }
    scrolled = 0
  }

  private mutating func toggleHelp() {
    showsHelp.toggle()
    scrolled = 0
  }

  private mutating func replace(by assessment: Assessment, _ tag: String?) {
    self.assessment = assessment
    self.tag = tag
    notice = "read again"
  }
}

/// A panel in which something can be selected, in the order of Tab.
package enum Panel: CaseIterable, Sendable {
  case criteria, weeks, benefits

  /// How many things can be selected in it.
  func count(in dashboard: Dashboard) -> Int {
    switch self {
    case .criteria: Criterion.allCases.count
    case .weeks: WeeksPanel.columns(of: dashboard).count
    case .benefits: Benefit.allCases.count
    }
  }

  /// What is selected before anybody has moved: what is missing, the last week that has ended.
  func firstSelection(in assessment: Assessment) -> Int {
    switch self {
    case .criteria:
      let signs = Criterion.allCases.map { assessment[$0].sign }
      return [.unmet, .unknown, .watch].lazy.compactMap { signs.firstIndex(of: $0) }.first ?? 0
    case .weeks: return WeekCalendar.windowLength - 1
    case .benefits: return 0
    }
  }
}
