import ArgumentParser
import Eligibility
import ProfileStore

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Tell what changes on later days, and what would change if something were different.",
    discussion: """
      toprated forecast                                   the dates ahead as things stand
      toprated forecast --score 92 --stay-active          with a better score and proposals
      toprated forecast --earn 2026-12-15=700             with one more contract
      toprated forecast --available-from 2027-03-01       with three months off
      toprated forecast --on 2027-01-16                   that day, if nothing is done till then
      toprated forecast --scenario "busy winter" --json   with a saved what-if
      """)

  @OptionGroup var options: ProfileOptions
  @Option(
    help: ArgumentHelp("Tell of that later day, from what is known now.", valueName: "day"),
    completion: .days, transform: TypedDay.init)
  var on: TypedDay?

  @OptionGroup(title: "What is supposed") var supposed: ScenarioOptions

  func run() throws {
    let opened = try LoadedProfile(options)
    let scenario = try supposed.scenario(for: opened)
    let snapshot = opened.snapshot
    let forecast = Forecast(snapshot, supposing: scenario, on: try later(than: snapshot))
    let output = options.shared.output
    if options.shared.json {
      try output.write(forecast.json)
    } else {
      try output.write(forecast.text)
    }
  }

  private func later(than snapshot: Snapshot) throws(CommandError) -> Day? {
    guard let on else { return nil }
    let (today, last) = (snapshot.today, snapshot.horizon)
    let day = try on.day(seenFrom: today, for: .future, option: "--on")
    guard (today...last).contains(day) else {
      throw .usage("--on \(day): must be a day from \(today) to \(last)")
    }
    return day
  }
}
