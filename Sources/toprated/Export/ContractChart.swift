import Eligibility

/// A chart of the contracts over time: their payments, and how long they stay in each window.
struct ContractChart {
  private let timeline: ContractTimeline
  private let estimate: ScoreEstimate
  private let bars: ArraySlice<ContractBar>

  private static let (left, width, top, height) = (170, 536, 40, 26)
  private static let mostBars = 100

  /// `nil` if there are no contracts.
  init?(_ estimate: ScoreEstimate) {
    guard let timeline = ContractTimeline(estimate) else { return nil }
    self.timeline = timeline
    self.estimate = estimate
    bars = timeline.newestFirst.prefix(ContractChart.mostBars)
  }

  var svg: Markup {
    let height = ContractChart.top + ContractChart.height * bars.count + 6
    return tag(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 720 \(height)", "role": "img",
        "aria-labelledby": "contracts-title contracts-desc",
      ],
      [
        tag("title", ["id": "contracts-title"], "When your contracts drop out of the score"),
        tag("desc", ["id": "contracts-desc"], .text(altText)),
      ] + months(height) + bars.enumerated().map { row($1, at: $0) } + today(height))
  }

  static let legend =
    "A line is the time between the first and the last payment. A bar counts: all of it in 24 months, "
    + "the higher part in 12, the highest in 6."

  /// How many of the oldest contracts are not drawn; `nil` if all are.
  var omittedText: String? {
    let count = timeline.bars.count - bars.count
    return count == 0 ? nil : "\(pluralized(count, "older contract")) not drawn."
  }

  private var altText: String {
    bars.map { "\(estimate.sentence(of: $0.counted))." }.joined(separator: " ")
  }

  private func x(_ day: Day) -> Int {
    let day = min(max(day, timeline.days.lowerBound), timeline.days.upperBound)
    let all = timeline.days.upperBound - timeline.days.lowerBound
    return ContractChart.left + (day - timeline.days.lowerBound) * ContractChart.width / all
  }
}

extension ContractChart {
  private func row(_ bar: ContractBar, at index: Int) -> Markup {
    let y = ContractChart.top + index * ContractChart.height
    let name = bar.counted.contract.client
    let short = name.count > 20 ? "\(name.prefix(19))…" : name
    return tag(
      "g", [:],
      [
        tag("title", [:], .text(estimate.sentence(of: bar.counted))),
        svgText(short, x: ContractChart.left - 26, y: y + 17, "end"),
      ] + sign(bar, y + 7) + paid(bar, y + 12) + bar.windows.flatMap { window(bar, $0, y + 3) })
  }

  private func sign(_ bar: ContractBar, _ y: Int) -> [Markup] {
    guard let id = bar.signID else { return [] }
    return [
      tag(
        "use",
        [
          "class": id, "href": "#\(id)", "x": "\(ContractChart.left - 20)", "y": "\(y)",
          "width": "12", "height": "12",
        ])
    ]
  }

  private func paid(_ bar: ContractBar, _ y: Int) -> [Markup] {
    guard let days = bar.paid, days.upperBound > timeline.days.lowerBound else { return [] }
    return [
      tag(
        "line",
        [
          "class": "worked", "x1": "\(x(days.lowerBound))", "x2": "\(x(days.upperBound))",
          "y1": "\(y)", "y2": "\(y)",
        ])
    ]
  }

  /// Draws a window, lower the longer it is, and its number of months at the end.
  private func window(_ bar: ContractBar, _ window: ContractBar.Window, _ y: Int) -> [Markup] {
    let (from, to) = (x(window.days.lowerBound), x(window.days.upperBound))
    guard to > from else { return [] }
    let place = bar.windows.firstIndex(of: window) ?? 0
    let height = max(4, 20 - 6 * place)
    return [
      tag(
        "rect",
        [
          "class": "run \(bar.signID ?? "")", "x": "\(from)", "y": "\(y + 20 - height)",
          "width": "\(max(1, to - from - 1))", "height": "\(height)",
        ]),
      svgText("\(window.months)", x: to - 3, y: y + 18, "small end"),
    ]
  }

  /// Draws a line for each quarter, labelled with the year in January.
  private func months(_ height: Int) -> [Markup] {
    let days = (1..<timeline.days.upperBound - timeline.days.lowerBound)
      .map { timeline.days.lowerBound + $0 }
    return days.filter { $0.components.day == 1 && $0.components.month % 3 == 1 }.flatMap { day in
      [
        line(day, "grid", from: ContractChart.top - 6, to: height),
        svgText(
          day.components.month == 1 ? "\(day.components.year)" : day.monthName, x: x(day) + 3,
          y: ContractChart.top - 8, "faint"),
      ]
    }
  }

  private func today(_ height: Int) -> [Markup] {
    [
      line(timeline.today, "marker", from: 16, to: height),
      svgText("today", x: x(timeline.today) + 5, y: 15, "strong"),
    ]
  }

  private func line(_ day: Day, _ look: String, from top: Int, to bottom: Int) -> Markup {
    tag(
      "line",
      [
        "class": look, "x1": "\(x(day))", "x2": "\(x(day))", "y1": "\(top)", "y2": "\(bottom)",
      ])
  }
}

extension ContractBar {
  /// The symbol of the contract's outcome; `nil` if it does not count.
  fileprivate var signID: String? {
    switch counted.counts {
    case .success: CriterionStatus.met.rawValue
    case .failure: CriterionStatus.unmet.rawValue
    case .excluded, .unpaid, .open, .noFeedback: nil
    }
  }
}
