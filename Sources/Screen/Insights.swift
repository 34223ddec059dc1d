import Eligibility

/// What takes long to work out and is shown again at every key: kept until something changes.
struct Insights: Equatable, Sendable {
  var plan: Plan?
  var timeline: Timeline?
  var earnings: EarningsMonths?

  /// What can be worked out again makes no difference.
  static func == (one: Insights, other: Insights) -> Bool { true }
}

extension Dashboard {
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
      case .panel, .popup, .help: break
      }
    }
  }
}
