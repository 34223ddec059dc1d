import ArgumentParser
import Eligibility
import ProfileStore

struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Save the figures that My Stats shows today.",
    discussion: """
      toprated check-in --score 94 --eligible-weeks 12
      toprated check-in --score none --rising-talent --note "first contract done"
      wl-paste | toprated check-in --from -      read the My Stats page you copied

      On Upwork, click your profile picture, then "Stats and trends". Eligible
      weeks and account holds are under "Badges" there. Leave out what you don't
      know. If the day already has a check-in, its figures are updated.
      """)

  @OptionGroup var options: SharedOptions

  @Option(
    help: ArgumentHelp("Job Success Score in percent, or none.", valueName: "N|none"),
    completion: .list(["none"]), transform: TypedArgument.value(.score))
  var score: Score?

  @Flag(inversion: .prefixedNo, help: "Whether My Stats shows Rising Talent.")
  var risingTalent: Bool?

  @Option(
    help: ArgumentHelp("Eligible weeks for Top Rated, 0 to 16.", valueName: "N"),
    transform: TypedArgument.wholeNumber(WeekCalendar.counts))
  var eligibleWeeks: Int?

  @Option(
    help: ArgumentHelp("12-month earnings.", valueName: "dollars"),
    transform: TypedArgument.amount)
  var earnings: Money?

  @Option(
    help: ArgumentHelp("Profile completeness in percent.", valueName: "N"),
    transform: TypedArgument.value(.percent))
  var completeness: Int?

  @Option(
    help: ArgumentHelp("Recent account holds.", valueName: "N"),
    transform: TypedArgument.wholeNumber(Int.counts))
  var accountHolds: Int?

  @Option(help: ArgumentHelp("The badge on your Upwork profile.", valueName: "badge"))
  var badge: Badge?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A note for yourself.", valueName: "text"),
    transform: TypedArgument.text)
  var note: String?

  @OptionGroup var myStats: MyStatsOptions

  func validate() throws {
    if myStats.from == nil, badge == nil, checkIn(on: options.today).figures.isEmpty {
      throw ValidationError(
        "Add at least one figure from My Stats, such as toprated check-in --score 94.")
    }
  }

  func run() throws {
    if let page = myStats.from {
      return try MyStatsCheckIn(
        options: options, page: page, isDryRun: myStats.dryRun,
        savesContracts: myStats.contracts,
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
