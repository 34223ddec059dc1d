import Eligibility

extension Report {
  /// One row per criterion, with its status as a symbol and in words.
  var checklist: [Markup] {
    [tag("ul", ["class": "checklist"], Criterion.allCases.map(row))]
  }

  private func row(_ criterion: Criterion) -> Markup {
    let row = assessment.row(criterion)
    let status = assessment[criterion].status
    let sign = row.sign.rawValue
    return tag(
      "li", ["class": sign],
      tag(
        "svg", ["class": "sign", "viewBox": "0 0 16 16", "aria-hidden": "true"],
        tag("use", ["href": "#\(sign)"])),
      tag("b", [:], .text(row.title)), tag("span", ["class": "answer"], .text(status.label)),
      tag("span", [:], .text(row.figure)),
      tag("span", ["class": "faint"], .text(row.requirement)),
      tag("span", ["class": "outlook"], .text(row.outlook?.long ?? "")))
  }
}

/// SVG symbols, which differ by shape and need no font.
enum StatusSymbols {
  /// The definitions of the symbols, which the page refers to.
  static var symbols: Markup {
    tag(
      "svg", ["class": "defined", "width": "0", "height": "0", "aria-hidden": "true"],
      symbol("met", "M2.5 8.5 L6.5 12.5 L13.5 4"),
      symbol("unmet", "M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5"),
      symbol("watch", "M8 2 L8 10 M8 13 L8 14"),
      symbol("unknown", "M5 5.5 C5 1.5 11 1.5 11 5.5 C11 8 8 8 8 10.5 M8 13 L8 14"),
      tag(
        "pattern",
        [
          "id": "hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ],
        tag("rect", ["class": "back", "width": "6", "height": "6"]),
        tag("line", ["class": "stroke", "x1": "0", "y1": "0", "x2": "0", "y2": "6"])))
  }

  private static func symbol(_ id: String, _ path: String) -> Markup {
    tag("symbol", ["id": id, "viewBox": "0 0 16 16"], tag("path", ["class": "stroke", "d": path]))
  }

  static var legend: Markup {
    let statuses: [CriterionStatus] = [.met, .unmet, .unknown]
    return tag(
      "ul", ["class": "legend faint"],
      statuses.map { status in
        tag(
          "li", ["class": status.rawValue],
          tag(
            "svg", ["class": "sign", "viewBox": "0 0 16 16", "aria-hidden": "true"],
            tag("use", ["href": "#\(status.rawValue)"])), .text(" \(status.label)"))
      })
  }
}
