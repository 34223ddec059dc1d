import ArgumentParser
import Eligibility
import ProfileStore

/// One option for each field of a scenario.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A what-if saved in the profile.", valueName: "name"), completion: .scenarios
  )
  var scenario: String?

  @Option(help: ArgumentHelp("The score is N percent from today on.", valueName: "N"))
  var score: Percent?

  @Option(help: ArgumentHelp("Earn that much every week.", valueName: "dollars"))
  var weeklyEarnings: Money?

  @Option(
    help: ArgumentHelp("Earn that much on one day; may be repeated.", valueName: "date=dollars"))
  var earn: [Scenario.Earning] = []

  @Flag(help: "Send a proposal today and every day.")
  var stayActive = false

  @Option(help: ArgumentHelp("The profile is N percent complete.", valueName: "N"))
  var completeness: Percent?

  @Option(
    help: ArgumentHelp(
      "State moreThan30, lessThan30, asNeeded or notAvailable.", valueName: "capacity[:hours]"),
    completion: .capacities, transform: StatedAvailability.init(typed:))
  var available: StatedAvailability?

  @Option(help: ArgumentHelp("Not available until then.", valueName: "date"))
  var availableFrom: Day?

  @Flag(help: "No account hold counts.")
  var liftHolds = false

  @Option(
    help: ArgumentHelp(
      "Take a criterion for met or unmet; may be repeated.", valueName: "id=met|unmet"),
    completion: .assumptions, transform: Assumption.init(typed:))
  var assume: [Assumption] = []

  func validate() throws {
    if available != nil, availableFrom != nil {
      throw ValidationError(
        "--available and --available-from state two availabilities; leave one out")
    }
  }

  /// The saved scenario with the fields that options give; nil if nothing is supposed.
  func scenario(for session: Session) throws(Failure) -> Scenario? {
    if let early = earn.first(where: { $0.date < session.today }) {
      throw .usage(
        "--earn \(early.date): lies before \(session.today), the day that is asked about")
    }
    let typed = typed
    guard let scenario else { return typed == Scenario() ? nil : typed }
    return try saved(scenario, in: session).overridden(by: typed)
  }

  private func saved(_ name: String, in session: Session) throws(Failure) -> Scenario {
    let all = session.file.profile.scenarios ?? []
    if let found = all.first(where: { $0.name == name }) { return found }
    let names = all.compactMap(\.name)
    let suggestion = name.suggestion(from: names)
    let shown = 10
    let more = names.count > shown ? ["\(names.count - shown) more"] : []
    let saved = (names.prefix(shown).map { "\"\($0)\"" } + more).enumeration
    let known = names.isEmpty ? "; the profile has none saved" : "; saved are \(saved)"
    throw .usage(
      "--scenario \(name): there is none of that name" + (suggestion.isEmpty ? known : suggestion))
  }

  private var typed: Scenario {
    var typed = Scenario()
    typed.score = score?.number
    typed.weeklyEarnings = weeklyEarnings
    typed.earn = earn.isEmpty ? nil : earn
    typed.stayActive = stayActive ? true : nil
    typed.completeness = completeness?.number
    typed.availability = available?.availability ?? availableFrom.map(away)
    typed.liftHolds = liftHolds ? true : nil
    typed.assume = assume.isEmpty ? nil : assumed
    return typed
  }

  private var assumed: [Criterion: Scenario.Assumed] {
    Dictionary(assume.map { ($0.criterion, $0.answer) }, uniquingKeysWith: { _, last in last })
  }

  private func away(until day: Day) -> Availability {
    var availability = Availability()
    availability.capacity = .notAvailable
    availability.availableFrom = day
    return availability
  }
}
