import ArgumentParser
import Eligibility
import ProfileStore

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Show the dates ahead, or compare them with a what-if.",
    discussion: """
      toprated forecast                                   the dates ahead
      toprated forecast --score 92 --stay-active          better score, proposals
      toprated forecast --earn 2026-12-15=700             one more payment
      toprated forecast --available-from 2027-03-01       three months off
      toprated forecast --on 2027-01-16                   a preview of that day
      toprated forecast --scenario "busy winter" --json   a saved what-if
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions
  @Option(
    help: ArgumentHelp("Preview this later day.", valueName: "day"),
    completion: .days, transform: TypedDay.init)
  var on: TypedDay?

  @OptionGroup(title: "What-if settings") var supposed: ScenarioOptions

  func run() throws {
    let opened = try LoadedProfile(shared, sample)
    let scenario = try supposed.scenario(for: opened)
    let snapshot = opened.snapshot
    let forecast = Forecast(snapshot, supposing: scenario, on: try later(than: snapshot))
    try shared.output.write(forecast.text, json: forecast.json)
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
