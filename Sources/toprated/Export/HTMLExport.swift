import Eligibility

extension Report {
  /// A self-contained HTML page without scripts, external resources or fonts.
  var html: String {
    "<!DOCTYPE html>\n" + page.written(ascii: isASCII) + "\n"
  }

  private var page: Markup {
    let policy = "default-src 'none'; style-src 'unsafe-inline'"
    let head = tag(
      "head", [:],
      tag("meta", ["charset": "utf-8"]),
      tag("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      tag("meta", ["name": "color-scheme", "content": "light dark"]),
      tag("title", [:], "Top Rated · \(freelancer.name ?? date.formatted())"),
      tag("style", [:], .style(HTMLStyle.rules)))
    return tag(
      "html", ["lang": "en"], head,
      tag("body", [:], StatusSymbols.symbols, top, tag("main", [:], sections), foot))
  }

  private var top: Markup {
    let headline = assessment.headline
    return tag(
      "header", [:],
      tag("p", ["class": "faint"], .text(who.isEmpty ? "My Stats" : who)),
      tag("h1", [:], .text(headline.verdict)),
      tag("p", ["class": "lead"], .text("\(headline.tally). \(headline.outlook.long).")),
      tag("p", ["class": "faint"], .text(date.formatted(.full))))
  }

  private var foot: Markup {
    tag("footer", [:], tag("p", ["class": "faint"], .text(origin)))
  }

  private var sections: [Markup] {
    [
      section("Criteria", checklist), section("Job Success Score", weekly),
    ] + contracts + [
      section("The next \(timeline.ends.count) weeks", ahead), section("Plan", planned),
      section("Benefits", benefits),
    ]
  }

  private func section(_ title: String, _ content: [Markup]) -> Markup {
    tag("section", [:], [tag("h2", [:], .text(title))] + content)
  }

  private var weekly: [Markup] {
    let header = ["Week to", "My Stats showed", "Counts", "In the window"]
    let rows = (assessment.weeks + [assessment.thisWeek]).map { week in
      tag("tr", [:], assessment.fields(week).map { tag("td", [:], .text($0)) })
    }
    let table = tag(
      "table", [:],
      tag("thead", [:], tag("tr", [:], header.map { tag("th", ["scope": "col"], .text($0)) })),
      tag("tbody", [:], rows))
    return [
      tag("p", [:], .text(assessment.weeksSentence.long)),
      scrolling("The weeks as bars", WeekChart(assessment).svg), WeekChart.legend,
      tag(
        "details", [:], tag("summary", [:], "The weeks as a table"),
        scrolling("The weeks as a table", table)),
    ]
  }

  private var ahead: [Markup] {
    let events = timeline.events.map { tag("li", [:], .text($0.summary(in: assessment))) }
    return [
      tag("p", [:], .text(supposed)),
      scrolling("The coming weeks", TimelineSVG(timeline, assessment).svg),
      StatusSymbols.legend,
      events.isEmpty ? tag("p", [:], "Nothing changes.") : tag("ul", [:], events),
    ] + [assessment.shortfallText].compactMap(\.self).map { tag("p", [:], .text($0)) }
  }

  /// The assumptions of the rows, and the meaning of the dotted line.
  private var supposed: String {
    let line = timeline.events.first { $0.kind == .qualifies || $0.kind == .lapses }
    let note = line.map { " The dotted line is \($0.summary(in: assessment))." } ?? ""
    return "If nothing changes after \(date.formatted()) and you do nothing.\(note)"
  }

  private var planned: [Markup] {
    let steps = plan.rows.map { row in
      tag("li", [:], tag("b", [:], .text(row.when)), " \(row.what.long)")
    }
    return [tag("p", [:], .text(plan.headline.long))]
      + (steps.isEmpty ? [] : [tag("ol", [:], steps)])
  }

  private var benefits: [Markup] {
    [
      tag("p", [:], .text(assessment.stateSentence)),
      tag("ul", [:], Benefit.allCases.map { tag("li", [:], .text(assessment.titleAndSince($0))) }),
    ]
  }

  private var contracts: [Markup] {
    guard let estimate, let chart = ContractChart(estimate) else { return [] }
    let omitted = chart.omittedText.map { [tag("p", ["class": "faint"], .text($0))] } ?? []
    return [
      section(
        "What is behind your score",
        [
          tag("p", [:], .text(estimate.headline)),
          scrolling("The contracts as bars of time", chart.svg),
          tag("p", ["class": "faint"], .text(ContractChart.legend)),
        ] + omitted + estimate.sections.flatMap(section))
    ]
  }

  /// Returns sentences as a list and fields as a table.
  private func section(_ part: ScoreSection) -> [Markup] {
    let heading = tag("h3", [:], .text(part.title))
    if part.header.isEmpty {
      return [heading, tag("ul", [:], part.rows.map { tag("li", [:], .text($0.sentence)) })]
    }
    let header = part.header.map { tag("th", ["scope": "col"], .text($0)) }
    let rows = part.rows.map { row in tag("tr", [:], row.map { tag("td", [:], .text($0)) }) }
    let table = tag(
      "table", [:], tag("thead", [:], tag("tr", [:], header)), tag("tbody", [:], rows))
    return [heading, scrolling(part.title, table)]
  }

  /// Makes content that is wider than a phone scrollable, by touch and with the arrow keys.
  private func scrolling(_ label: String, _ content: Markup) -> Markup {
    tag(
      "div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": label], content)
  }
}
