import ArgumentParser
import Eligibility
import ProfileStore

struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Record what My Stats shows today.",
    discussion: """
      toprated check-in --score 94 --eligible-weeks 12
      toprated check-in --score none --rising-talent --note "first contract done"
      wl-paste | toprated check-in --from -      the My Stats page that you copied
      On a day that has a check-in, sets those figures of it.
      """)

  @OptionGroup var options: SharedOptions

  @Option(
    help: ArgumentHelp("Job Success Score, percent.", valueName: "N|none"),
    completion: .list(["none"]), transform: TypedArgument.score)
  var score: Score?

  @Flag(inversion: .prefixedNo, help: "Whether the Rising Talent badge is shown.")
  var risingTalent: Bool?

  @Option(
    help: ArgumentHelp("\"Top Rated eligible weeks\", 0 to 16.", valueName: "N"),
    transform: TypedArgument.wholeNumber(0...WeekCalendar.windowLength))
  var eligibleWeeks: Int?

  @Option(
    help: ArgumentHelp("\"12-month earnings\".", valueName: "dollars"),
    transform: TypedArgument.amount)
  var earnings: Money?

  @Option(
    help: ArgumentHelp("Profile completeness, percent.", valueName: "N"),
    transform: TypedArgument.percent)
  var completeness: Int?

  @Option(
    help: ArgumentHelp("\"Recent account holds\".", valueName: "N"),
    transform: TypedArgument.wholeNumber(0...999))
  var accountHolds: Int?

  @Option(help: ArgumentHelp("The badge that your Upwork profile shows.", valueName: "badge"))
  var badge: Badge?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What you want to remember.", valueName: "text"),
    transform: TypedArgument.text)
  var note: String?

  @OptionGroup var myStats: MyStatsOptions

  func validate() throws {
    if myStats.from == nil, badge == nil, checkIn(on: options.today).figures.isEmpty {
      throw ValidationError("say what My Stats shows, as in toprated check-in --score 94")
    }
  }

  func run() throws {
    if let page = myStats.from {
      return try MyStatsCheckIn(
        options: options, page: page, isDryRun: myStats.dryRun,
        typed: checkIn(on: options.today), typedBadge: badge
      ).run()
    }
    let day = try options.recordedDay()
    var typed = MyStatsReading(date: day)
    typed.prefer(checkIn(on: day), badge: badge)
    try ProfileEditor(options, as: "check-in").change { [typed] file in
      .myStats(typed, in: file?.profile ?? Profile())
    }
  }

  private func checkIn(on day: Day) -> CheckIn {
    var checkIn = CheckIn(date: day)
    checkIn.score = score
    checkIn.risingTalent = risingTalent
    checkIn.eligibleWeeks = eligibleWeeks
    checkIn.earnings = earnings
    checkIn.completeness = completeness
    checkIn.accountHolds = accountHolds
    checkIn.note = note
    return checkIn
  }
}

extension Badge: ExpressibleByArgument {}
