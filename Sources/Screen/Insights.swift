import Eligibility

/// Results that are slow to compute and needed after every key press; kept until something changes.
struct Insights: Equatable, Sendable {
  var plan: Plan?
  var timeline: Timeline?
  var earnings: EarningsMonths?
  /// The panels as they were last drawn, because most keys leave most panels unchanged.
  var panels: [DrawnPanel] = []

  /// Always equal, because cached results are not part of the state.
  static func == (one: Insights, other: Insights) -> Bool { true }
}

/// A panel as it was last drawn.
struct DrawnPanel: Sendable {
  /// Everything that the panel depends on, except the figures.
  struct Inputs: Equatable, Sendable {
    let panel: Panel
    let size: Size
    let isFocused: Bool
    /// `nil` if the user has not moved the selection.
    let selected: Int?
    let scrollOffset: Int
    let showsForecast: Bool?
    let isHypothetical: Bool
    let savedChanges: [Criterion]
  }

  let inputs: Inputs
  let box: Box
}

extension Dashboard {
  func box(of panel: Panel, inside size: Size) -> Box {
    let inputs = inputs(of: panel, inside: size)
    if let drawn = insights.panels.first(where: { $0.inputs == inputs }) { return drawn.box }
    return panel.view.box(of: self, inside: size)
  }

  private func inputs(of panel: Panel, inside size: Size) -> DrawnPanel.Inputs {
    DrawnPanel.Inputs(
      panel: panel, size: size, isFocused: hasKeys(panel), selected: viewState.selections[panel],
      scrollOffset: scrollOffset,
      showsForecast: showsForecast, isHypothetical: isHypothetical, savedChanges: savedChanges)
  }

  /// The plan for the profile as it is today.
  var plan: Plan { insights.plan ?? Plan(assessment.snapshot) }
  /// The timeline for what is shown, such as a what-if.
  var timeline: Timeline { insights.timeline ?? Timeline(shown) }
  var earnings: EarningsMonths { insights.earnings ?? EarningsMonths(shown) }

  /// Computes and caches what a frame of a size shows.
  package mutating func prepare(for size: Size) {
    guard Size.least.fits(in: size) else { return }
    let pieces = pieces(in: size)
    for piece in pieces {
      switch piece.content {
      case .panel(let panel): panel.view.prepare(&self)
      case .detail: insights.timeline = timeline
      case .popup, .help: break
      }
    }
    insights.panels = pieces.compactMap { piece in
      guard case .panel(let panel) = piece.content, panel.view.isKept else { return nil }
      let inside = piece.inside.size
      return DrawnPanel(
        inputs: inputs(of: panel, inside: inside), box: box(of: panel, inside: inside))
    }
  }
}
