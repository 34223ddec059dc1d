import Eligibility

/// What takes long to work out and is shown again at every key: kept until something changes.
struct Insights: Equatable, Sendable {
  var plan: Plan?
  var timeline: Timeline?
  var earnings: EarningsMonths?
  /// Most keys leave most panels as they are.
  var panels: [DrawnPanel] = []

  /// What can be worked out again makes no difference.
  static func == (one: Insights, other: Insights) -> Bool { true }
}

/// A panel as it was drawn last.
struct DrawnPanel: Sendable {
  /// All that it depends on beside the figures.
  struct Inputs: Equatable, Sendable {
    let panel: Panel
    let size: Size
    let isFocused: Bool
    /// Nil: what is selected before anybody has moved.
    let selected: Int?
    let scrollOffset: Int
    let showsForecast: Bool?
    let isElsewhere: Bool
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
      showsForecast: showsForecast, isElsewhere: isElsewhere, savedChanges: savedChanges)
  }

  /// Of the profile as it is.
  var plan: Plan { insights.plan ?? Plan(assessment.snapshot) }
  /// Of what is shown.
  var timeline: Timeline { insights.timeline ?? Timeline(shown) }
  var earnings: EarningsMonths { insights.earnings ?? EarningsMonths(shown) }

  /// Works out once what a frame of that size shows.
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
