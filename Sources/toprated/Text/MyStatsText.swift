import Eligibility
import ProfileStore

extension MyStatsOutput {
  var text: [String] {
    [heading] + rows.aligned.map { "  \($0)" } + places
      + reading.notes.map { $0.message(on: reading.checkIn.date) } + contractLines
  }

  /// The contracts in the answer, and how to save them.
  private var contractLines: [String] {
    if reading.contracts.isEmpty { return [] }
    if contracts.isEmpty { return ["Your contracts are up to date."] }
    let heading =
      savesContracts
      ? "Contracts, \(contracts.summary):" : "Contracts found. Add --contracts to save them."
    return [heading] + contracts.sentences().map { "  \($0)" }
      + ["Upwork's API has no payment days, so contract start and end are used instead."]
  }

  private var heading: String {
    let day = reading.checkIn.date.formatted(relativeTo: today)
    guard let saved else { return "Preview, nothing saved yet: check-in of \(day)" }
    return saved.isChanged ? "Saved: check-in of \(day)" : "Nothing new: check-in of \(day)"
  }

  private var rows: [[String]] {
    let figures = MyStatsFigure.allCases.map { figure in
      [figure.name, reading.checkIn[figure].map(figure.formatted) ?? "not found"]
    }
    let badge = reading.badge.map { ["Badge", $0.label] }
    let availability = reading.availability.map { ["Availability", $0.upworkName] }
    let risingTalent =
      reading.badge == nil
      ? reading.checkIn.risingTalent.map { ["Rising Talent", $0 ? "yes" : "no"] } : nil
    return figures + [risingTalent, badge, availability].compactMap(\.self)
  }

  /// Where Upwork shows the missing figures, one line per place.
  private var places: [String] {
    MyStatsPlace.allCases.compactMap { place in
      let names = reading.missing.filter { $0.place == place }.map(\.name)
      return names.isEmpty ? nil : "To find \(names.joinedAsList): \(place.directions)."
    }
  }
}
