import Eligibility

/// The contracts, newest first, each with a bar of its payments and score windows over time.
struct ContractsPanel {
  private let browser: EntryBrowser
  private let snapshot: Snapshot
  private let estimate: ScoreEstimate
  private let timeline: ContractTimeline
  /// The file indices of the contracts, in the order of the list.
  private let order: [Int]
  private let selected: Int

  /// `nil` if there are no contracts.
  init?(_ browser: EntryBrowser, of snapshot: Snapshot) {
    let order = browser.order(in: snapshot)
    guard let estimate = snapshot.estimate, let timeline = ContractTimeline(estimate),
      !order.isEmpty
    else { return nil }
    self.browser = browser
    self.snapshot = snapshot
    self.estimate = estimate
    self.timeline = timeline
    self.order = order
    selected = min(browser.selected, order.count - 1)
  }

  var content: PopupContent {
    let chart = { (size: Size) in ContractBars(timeline, columns: size.columns) }
    return PopupContent(
      title: browser.title,
      subtitle: Line(" · \(browser.countText(order, in: snapshot)) · \(estimate.shortHeadline)"),
      id: .list(browser.list),
      blocks: [
        .drawing({ [chart($0).axis] }, spoken: estimate.scoreSentences),
        .items(
          PopupContent.Items(
            count: order.count, selected: selected,
            rows: { index, isSelected, size in
              let chart = chart(size)
              let row = chart.row(timeline.bars[order[index]])
              return [
                Box.selectable(
                  row, isSelected: isSelected, isFocused: true, size.columns, bar: chart.nameColumns
                )
              ]
            }, spoken: { estimate.sentences(at: order[$0]).joined(separator: " ") },
            visible: visible)),
        .drawing(below, spoken: []),
      ])
  }

  /// Which contracts have room between the axis and what is below.
  private func visible(_ size: Size) -> Range<Int> {
    let room = max(1, size.rows - 1 - below(size).count)
    let first = min(max(0, selected - room / 2), max(0, order.count - room))
    return first..<min(order.count, first + room)
  }

  /// Returns the text below the bars, as much as fits.
  ///
  /// The sentences about the score are left out first, then the legend.
  private func below(_ inside: Size) -> [Line] {
    let rows = inside.rows - 1 - min(order.count, 4)
    let wrapped = { (sentences: [String], role: Role) in
      Line.wrapped(sentences, role, inside: inside.columns)
    }
    let text = wrapped(estimate.sentences(at: order[selected]), .plain)
    let score = wrapped(estimate.scoreSentences, .plain)
    let legend = wrapped(ContractBars.legend, .faint)
    let gap = [Line()]
    let short = wrapped(estimate.shortScoreSentences, .plain)
    let choices = [
      gap + text + gap + score + gap + legend, gap + text + gap + short + gap + legend,
      gap + text + gap + legend, text + legend,
      gap + text, text,
    ]
    return choices.first { $0.count <= rows } ?? Array(text.prefix(max(0, rows)))
  }
}

/// The bars of the contracts on an axis of days.
private struct ContractBars {
  private let timeline: ContractTimeline
  let nameColumns: Int
  /// The width of the bars.
  private let columns: Int

  init(_ timeline: ContractTimeline, columns: Int) {
    self.timeline = timeline
    nameColumns = columns >= 100 ? 40 : columns >= 70 ? 26 : 15
    self.columns = max(1, columns - nameColumns - 2)
  }

  static let legend = [
    "═ paid, then █ ▅ ▂ a success or ╳ ╱ ╌ a failure in the 6, 12 and 24-month windows · ▾ today",
    "A number is where a contract drops out of that window, if nothing more is paid. "
      + "The percentage is an estimate, not Upwork's figure.",
  ]

  /// A cell of a bar.
  private struct BarCell {
    var glyph: Unicode.Scalar
    var role: Role
    var isBold = false
  }

  private func cell(of day: Day) -> Int {
    let all = timeline.days.upperBound - timeline.days.lowerBound
    return min(max(0, (day - timeline.days.lowerBound) * columns / all), columns)
  }

  private func cells(of days: Range<Day>) -> Range<Int> {
    cell(of: days.lowerBound)..<cell(of: days.upperBound)
  }

  func row(_ bar: ContractBar) -> Line {
    let name = bar.sign + Line(" \(bar.counted.contract.name)")
    return self.cells(of: bar).reduce(into: name.padded(to: nameColumns - 1) + Line(" ")) {
      line, cell in
      line += Line(String(cell.glyph), cell.role, isBold: cell.isBold)
    }
  }

  private func cells(of bar: ContractBar) -> [BarCell] {
    var cells = Array(repeating: BarCell(glyph: " ", role: .plain), count: columns)
    cells[min(cell(of: timeline.today), columns - 1)] = BarCell(glyph: "│", role: .faint)
    if let paid = bar.paid, paid.upperBound > timeline.days.lowerBound {
      let place = self.cells(of: paid)
      let filled = place.isEmpty ? place.lowerBound..<place.lowerBound + 1 : place
      for index in filled where index < columns { cells[index] = BarCell(glyph: "═", role: .faint) }
    }
    for (place, window) in bar.windows.enumerated() {
      for index in self.cells(of: window.days) {
        cells[index] = BarCell(glyph: bar.glyphs[min(place, 2)], role: bar.role)
      }
      label(window, bar, &cells)
    }
    return cells
  }

  /// Writes the length of a window in months at its end.
  private func label(_ window: ContractBar.Window, _ bar: ContractBar, _ cells: inout [BarCell]) {
    let place = self.cells(of: window.days)
    let digits = Array("\(window.months)".unicodeScalars)
    guard digits.count <= place.count else { return }
    for (index, digit) in zip(place.suffix(digits.count), digits) {
      cells[index] = BarCell(glyph: digit, role: bar.role, isBold: true)
    }
  }

  /// The years and, if there is room, the months between them, with a mark for today.
  var axis: Line {
    let all = timeline.days.upperBound - timeline.days.lowerBound
    let months = [3, 6, 12].first { columns * $0 * 30 / all >= 6 } ?? 12
    let labels = (1..<all).map { timeline.days.lowerBound + $0 }
      .filter { $0.components.day == 1 && ($0.components.month - 1) % months == 0 }
    let line = labels.reduce(into: Line("").padded(to: nameColumns + 1)) { line, day in
      let text = day.components.month == 1 ? "\(day.components.year)" : day.monthName
      let column = nameColumns + 1 + cell(of: day)
      if line.columns <= column { line = line.padded(to: column) + Line(text, .faint) }
    }
    return marked(line)
  }

  private func marked(_ line: Line) -> Line {
    let column = nameColumns + 1 + min(cell(of: timeline.today), columns - 1)
    if line.columns <= column { return line.padded(to: column) + Line("▾", .key) }
    return line.replacingCell("▾", .key, at: column)
  }
}

extension ContractBar {
  fileprivate var sign: Line {
    switch counted.counts {
    case .success: Line("✓", .met)
    case .failure: Line("✗", .unmet)
    case .excluded, .unpaid, .open, .noFeedback: Line("–", .faint)
    }
  }

  /// The glyphs of the windows, shortest first.
  fileprivate var glyphs: [Unicode.Scalar] {
    counted.counts == .failure ? ["╳", "╱", "╌"] : ["█", "▅", "▂"]
  }

  fileprivate var role: Role { counted.counts == .failure ? .unmet : .met }
}
