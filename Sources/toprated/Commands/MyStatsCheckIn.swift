import ArgumentParser
import Eligibility
import ProfileStore

/// Where `check-in` reads the figures.
struct MyStatsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the figures from a saved My Stats page; - reads a copied one from standard input.",
      valueName: "file|-"),
    completion: .file())
  var from: String?

  @Flag(help: "Preview what was read without saving.")
  var dryRun = false

  func validate() throws {
    if dryRun, from == nil {
      throw ValidationError(
        "--dry-run needs --from with a file, or --from - for standard input."
      )
    }
  }
}

/// A check-in with what a My Stats page shows.
struct MyStatsCheckIn {
  let options: SharedOptions
  let page: String
  let isDryRun: Bool
  /// The options beside the page, which take precedence.
  let typed: CheckIn
  let typedBadge: Badge?

  func run() throws(CommandError) {
    if !isDryRun { _ = try options.recordedDay() }
    let reading = try read()
    if isDryRun { return try show(reading, nil) }
    if reading.isEmpty { throw .nothingToSave(reading) }
    let editor = try ProfileEditor(options, as: "check-in")
    let saved = try editor.save { file in .myStats(reading, in: file?.profile ?? Profile()) }
    try show(reading, (saved, editor.path))
  }

  private func read() throws(CommandError) -> MyStatsReading {
    do throws(MyStatsError) {
      var reading =
        page == "-"
        ? try MyStatsReading.loadStandardInput(today: options.today)
        : try MyStatsReading.load(page, today: options.today)
      reading.prefer(typed, badge: typedBadge)
      return reading
    } catch {
      throw .myStats(error)
    }
  }

  private func show(_ reading: MyStatsReading, _ saved: (Saved, path: String)?) throws(CommandError)
  {
    let answer = MyStatsOutput(
      reading: reading, today: options.today, saved: saved?.0, path: saved?.path)
    try options.json ? options.output.write(answer.json) : options.output.write(answer.text)
  }
}

/// What `check-in --from` prints.
struct MyStatsOutput {
  let reading: MyStatsReading
  let today: Day
  /// Nil if nothing is to be saved.
  let saved: Saved?
  let path: String?
}
