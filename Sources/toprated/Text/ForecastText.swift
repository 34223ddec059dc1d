import Eligibility

extension Forecast {
  /// What `forecast` prints.
  var text: [String] {
    let heading = ["\(actual.headline.sentence)", actual.today.fullWords, ""]
    return supposed.map { heading + comparison(with: $0) } ?? heading + dates
  }

  /// The days ahead, as things stand.
  private var dates: [String] {
    let events = Criterion.allCases.compactMap { criterion -> (day: Day, fields: [String])? in
      let assessed = actual[criterion]
      guard let day = assessed.metOn ?? assessed.lapsesOn else { return nil }
      let outlook = actual.row(criterion).outlook?.full ?? ""
      return (
        day, [day.fullWords, assessed.metOn == nil ? "lapses" : "met", criterion.title, outlook]
      )
    }
    let lines = events.sorted { $0.day < $1.day }.map(\.fields).aligned.map { "  \($0)" }
    return lines.isEmpty ? ["No day ahead changes a criterion."] : ["Days ahead"] + lines
  }

  private func comparison(with supposed: Assessment) -> [String] {
    let rows = Criterion.allCases.map { criterion in
      let (was, would) = (actual.row(criterion), supposed.row(criterion))
      return [
        criterion.title, changed(actual[criterion].answer.words, supposed[criterion].answer.words),
        changed(was.figure, would.figure), would.outlook?.full ?? "",
      ]
    }
    return ["Supposed: \(supposed.headline.sentence)"] + rows.aligned.map { "  \($0)" }
  }

  private func changed(_ from: String, _ to: String) -> String {
    from == to ? from : "\(from) → \(to)"
  }
}
