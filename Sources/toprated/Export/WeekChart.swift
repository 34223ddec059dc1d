import Eligibility

/// A bar chart of the weekly scores. Its axis starts at a stated minimum; marks differ by shape.
struct WeekChart {
  private let assessment: Assessment
  private let weeks: [WeekAssessment]
  private let floor: Int

  private static let (left, stride, top, bottom) = (44, 38, 26, 156)

  init(_ assessment: Assessment) {
    self.assessment = assessment
    weeks = assessment.weeks + [assessment.thisWeek]
    let lowest = weeks.compactMap { $0.standing?.score?.percent }.min() ?? 100
    floor = [80, 60, 50].first { $0 < lowest } ?? 0
  }

  var svg: Markup {
    let text = weeks.map { "\(altText($0))" }.joined(separator: "; ")
    return tag(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 720 216", "role": "img",
        "aria-labelledby": "weeks-title weeks-desc",
      ],
      [
        tag("title", ["id": "weeks-title"], "Job Success Score, week by week"),
        tag(
          "desc", ["id": "weeks-desc"],
          "\(assessment.weeksSentence.long) The axis starts at \(floor)%. \(text)."),
      ] + grid + weeks.indices.flatMap(column) + passingLine + weeks.indices.flatMap(number))
  }

  static var legend: Markup {
    let marks = WeekMark.allCases.map { tag("li", [:], "\($0.rawValue) \($0.legendEntry)") }
    return tag("ul", ["class": "legend faint"], marks)
  }

  private func altText(_ week: WeekAssessment) -> String {
    assessment.fields(week).enumerated().map { $0 == 0 ? "\($1):" : $0 == 1 ? " \($1)" : ", \($1)" }
      .joined()
  }

  /// Returns the position of a bar; the week in progress is set apart.
  private func x(_ index: Int) -> Int {
    WeekChart.left + index * WeekChart.stride + (weeks[index].ends > assessment.date ? 14 : 0)
  }

  private func y(_ score: Int) -> Int {
    let (top, bottom) = (WeekChart.top, WeekChart.bottom)
    return min(bottom - 2, top + (100 - score) * (bottom - top) / (100 - floor))
  }

  private var passing: Int { assessment.rules.jobSuccessScore.atLeast }

  private var grid: [Markup] {
    Set([100, passing, floor]).sorted().map { score in
      svgText("\(score)", x: WeekChart.left - 8, y: y(score) + 4, "faint end")
    } + [line(WeekChart.bottom, "axis")]
  }

  /// Drawn over the bars, so that it stays visible.
  private var passingLine: [Markup] { [line(y(passing), "passing")] }

  private func line(_ y: Int, _ look: String) -> Markup {
    tag(
      "line",
      ["class": look, "x1": "\(WeekChart.left)", "x2": "712", "y1": "\(y)", "y2": "\(y)"])
  }

  private func column(_ index: Int) -> [Markup] {
    let (week, middle) = (weeks[index], x(index) + WeekChart.stride / 2)
    let isNewMonth = index == 0 || week.ends.monthName != weeks[index - 1].ends.monthName
    return bar(week, x(index))
      + [
        svgText(
          WeekMark(week, isInProgress: week.ends > assessment.date).rawValue, x: middle,
          y: WeekChart.bottom + 18,
          "middle"),
        svgText("\(week.ends.components.day)", x: middle, y: WeekChart.bottom + 36, "faint middle"),
      ]
      + (isNewMonth
        ? [svgText(week.ends.monthName, x: middle, y: WeekChart.bottom + 53, "faint middle")] : [])
  }

  private func bar(_ week: WeekAssessment, _ x: Int) -> [Markup] {
    guard let score = week.standing?.score?.percent else { return [] }
    return [
      tag(
        "rect",
        [
          "class": week.eligible == false ? "fails" : "counts", "x": "\(x + 6)",
          "y": "\(y(score))", "width": "\(WeekChart.stride - 12)",
          "height": "\(WeekChart.bottom - y(score))",
        ])
    ]
  }

  private func number(_ index: Int) -> [Markup] {
    guard let score = weeks[index].standing?.score?.percent else { return [] }
    let middle = x(index) + WeekChart.stride / 2
    return [svgText("\(score)", x: middle, y: y(score) - 5, "over middle")]
  }
}
