import Eligibility

/// What takes long to work out and is shown again at every key: kept until something changes.
struct Insights: Equatable, Sendable {
  var plan: Plan?
  var timeline: Timeline?
  var earnings: EarningsMonths?
  /// The chart of the score, which most keys leave as it is.
  var weeks: DrawnWeeks?

  /// What can be worked out again makes no difference.
  static func == (one: Insights, other: Insights) -> Bool { true }
}

/// The chart of the score as it was drawn last.
struct DrawnWeeks: Sendable {
  /// All that it depends on beside the figures.
  struct Look: Equatable, Sendable {
    let size: Size
    let isFocused: Bool
    let selected: Int
    let showsForecast: Bool?
  }

  let look: Look
  let box: Box
}

extension Dashboard {
  func weeksBox(inside size: Size) -> Box {
    if let drawn = insights.weeks, drawn.look == weeksLook(size) { return drawn.box }
    return WeeksPanel.box(of: self, inside: size)
  }

  private func weeksLook(_ size: Size) -> DrawnWeeks.Look {
    DrawnWeeks.Look(
      size: size, isFocused: hasKeys(.weeks), selected: selection(in: .weeks),
      showsForecast: showsForecast)
  }

  /// Of the profile as it is.
  var plan: Plan { insights.plan ?? Plan(assessment.snapshot) }
  /// Of what is shown.
  var timeline: Timeline { insights.timeline ?? Timeline(shown) }
  var earnings: EarningsMonths { insights.earnings ?? EarningsMonths(shown) }

  /// Works out once what a frame of that size shows.
  package mutating func prepare(for size: Size) {
    guard Size.least.fits(in: size) else { return }
    for piece in pieces(in: size) {
      switch piece.content {
      case .panel(.nextSteps): (insights.plan, insights.timeline) = (plan, timeline)
      case .panel(.timeline), .detail: insights.timeline = timeline
      case .panel(.earnings): insights.earnings = earnings
      case .panel(.weeks):
        let size = piece.inside.size
        insights.weeks = DrawnWeeks(look: weeksLook(size), box: weeksBox(inside: size))
      case .panel, .popup, .help: break
      }
    }
  }
}
