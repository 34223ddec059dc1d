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
      On a day that has a check-in, sets those figures of it.
      """)

  @OptionGroup var options: SharedOptions

  @Option(help: ArgumentHelp("Job Success Score, percent.", valueName: "N|none"))
  var score: Score?

  @Flag(inversion: .prefixedNo, help: "Whether the Rising Talent badge is shown.")
  var risingTalent: Bool?

  @Option(help: ArgumentHelp("\"Top Rated eligible weeks\", 0 to 16.", valueName: "N"))
  var eligibleWeeks: Int?

  @Option(help: ArgumentHelp("\"12-month earnings\".", valueName: "dollars"))
  var earnings: Money?

  @Option(help: ArgumentHelp("Profile completeness, percent.", valueName: "N"))
  var completeness: Int?

  @Option(help: ArgumentHelp("\"Recent account holds\".", valueName: "N"))
  var accountHolds: Int?

  @Option(help: ArgumentHelp("What you want to remember.", valueName: "text"))
  var note: String?

  func validate() throws {
    if checkIn.figures.isEmpty {
      throw ValidationError("say what My Stats shows, as in toprated check-in --score 94")
    }
  }

  func run() throws {
    try Writing(options, as: "check-in").change { file in
      .checkIn(checkIn, in: file?.profile ?? Profile())
    }
  }

  private var checkIn: CheckIn {
    var checkIn = CheckIn(date: options.today)
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

extension Score: ExpressibleByArgument {
  public init?(argument: String) {
    if argument == "none" {
      self = .notShown
    } else if let number = Int(argument) {
      self = .percent(number)
    } else {
      return nil
    }
  }
}
