import Eligibility

/// A chart of the coming weeks, with one row per criterion, to the day.
struct TimelineSVG {
  private let timeline: Timeline
  private let assessment: Assessment
  private let runs: TimelineRuns

  private static let (left, width, top, height) = (150, 560, 40, 26)

  init(_ timeline: Timeline, _ assessment: Assessment) {
    self.timeline = timeline
    self.assessment = assessment
    runs = TimelineRuns(timeline, assessment)
  }

  private var start: Day { runs.start }
  private var end: Day { runs.end }

  var svg: Markup {
    let height = TimelineSVG.top + TimelineSVG.height * (Criterion.allCases.count + 1) + 6
    return tag(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 720 \(height)", "role": "img",
        "aria-labelledby": "timeline-title timeline-desc",
      ],
      [
        tag("title", ["id": "timeline-title"], "The coming weeks, criterion by criterion"),
        tag("desc", ["id": "timeline-desc"], .text(altText)),
      ] + months + row("All eight", runs.whole, at: 0)
        + Criterion.allCases.enumerated().flatMap { row($1.title, runs.of($1), at: $0 + 1) }
        + marker(height))
  }

  private var altText: String {
    let rows = [("All eight", runs.whole)] + Criterion.allCases.map { ($0.title, runs.of($0)) }
    return rows.map { title, runs in
      let changes = runs.map { run in
        run.start == start ? run.status.label : "\(run.status.label) from \(run.start.formatted())"
      }
      return "\(title): \(changes.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func x(_ day: Day) -> Int {
    TimelineSVG.left + (day - start) * TimelineSVG.width / max(1, end - start)
  }
}

extension TimelineSVG {
  /// A line for the first of each month.
  private var months: [Markup] {
    (1..<end - start).map { start + $0 }.filter { $0.components.day == 1 }.flatMap { day in
      [
        tag(
          "line",
          [
            "class": "grid", "x1": "\(x(day))", "x2": "\(x(day))",
            "y1": "\(TimelineSVG.top - 6)",
            "y2": "\(TimelineSVG.top + TimelineSVG.height * 9)",
          ]),
        svgText(day.monthName, x: x(day) + 3, y: TimelineSVG.top - 8, "faint"),
      ]
    }
  }

  private func row(_ title: String, _ runs: [TimelineRuns.Run], at index: Int) -> [Markup] {
    let y = TimelineSVG.top + index * TimelineSVG.height
    return [svgText(title, x: TimelineSVG.left - 8, y: y + 17, index == 0 ? "end strong" : "end")]
      + runs.flatMap { draw($0, at: y + 3) }
  }

  /// Draws a bar, with its symbol and label where there is room.
  private func draw(_ run: TimelineRuns.Run, at y: Int) -> [Markup] {
    let (from, to, id) = (x(run.start), x(run.end), run.status.rawValue)
    let bar = tag(
      "rect",
      [
        "class": "run \(id)", "x": "\(from)", "y": "\(y)", "rx": "3", "height": "20",
        "width": "\(max(1, to - from - 1))",
      ])
    guard to - from >= 18 else { return [bar] }
    let sign = tag(
      "use",
      [
        "class": id, "href": "#\(id)", "x": "\(from + 4)", "y": "\(y + 4)", "width": "12",
        "height": "12",
      ])
    let word = svgText(run.status.label, x: from + 21, y: y + 14, "small")
    return [bar, sign] + (to - from > 25 + 7 * run.status.label.count ? [word] : [])
  }

  /// Draws the day on which all criteria are met, or on which one lapses.
  private func marker(_ height: Int) -> [Markup] {
    let event = timeline.events.first { $0.kind == .qualifies || $0.kind == .lapses }
    guard let day = event?.day else { return [] }
    let isNearEnd = x(day) > 640
    return [
      tag(
        "line",
        [
          "class": "marker", "x1": "\(x(day))", "x2": "\(x(day))", "y1": "16", "y2": "\(height)",
        ]),
      svgText(
        day.formatted(relativeTo: start), x: x(day) + (isNearEnd ? -5 : 5), y: 15,
        isNearEnd ? "end strong" : "strong"),
    ]
  }
}
