import ArgumentParser
import Eligibility
import ProfileStore

/// One option for each field of a scenario.
struct ScenarioOptions: ParsableArguments {
  // A name may begin with a dash.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Use this saved what-if.", valueName: "name"),
    completion: .scenarios, transform: TypedArgument.text)
  var scenario: String?

  @Option(
    help: ArgumentHelp("Try this Job Success Score, in percent, from today.", valueName: "N"),
    transform: TypedArgument.value(.percent))
  var score: Int?

  @Option(
    help: ArgumentHelp("Try earning this much every week.", valueName: "dollars"),
    transform: TypedArgument.amount)
  var weeklyEarnings: Money?

  @Option(
    help: ArgumentHelp(
      "Try earning this much on one day. Can be repeated.", valueName: "day=dollars"),
    transform: TypedEarning.init(parsing:))
  var earn: [TypedEarning] = []

  @Flag(help: "Try sending a proposal every day from today.")
  var stayActive = false

  @Option(
    help: ArgumentHelp("Try this profile completeness, in percent.", valueName: "N"),
    transform: TypedArgument.value(.percent))
  var completeness: Int?

  @Option(
    help: ArgumentHelp(
      "Try this availability: moreThan30, lessThan30, asNeeded or notAvailable.",
      valueName: "capacity[:hours]"),
    completion: .capacities, transform: StatedAvailability.init(parsing:))
  var available: StatedAvailability?

  @Option(
    help: ArgumentHelp("Try being not available until this day.", valueName: "day"),
    completion: .days,
    transform: TypedDay.init)
  var availableFrom: TypedDay?

  @Flag(help: "Try having no account holds.")
  var liftHolds = false

  @Option(
    help: ArgumentHelp(
      "Try a criterion as met or not met. Can be repeated.", valueName: "id=met|unmet"),
    completion: .assumptions, transform: Assumption.init(parsing:))
  var assume: [Assumption] = []

  func validate() throws {
    if available != nil, availableFrom != nil {
      throw ValidationError(
        "--available and --available-from are two different availabilities. Use only one of them.")
    }
  }

  /// Returns the saved scenario, overridden by the options; `nil` if there is neither.
  func scenario(for opened: LoadedProfile) throws(CommandError) -> Scenario? {
    let typed = try typed(on: opened.today)
    guard let scenario else { return typed == Scenario() ? nil : typed }
    return try saved(scenario, in: opened).overridden(by: typed)
  }

  private func saved(_ name: String, in opened: LoadedProfile) throws(CommandError) -> Scenario {
    let all = opened.file.profile.scenarios ?? []
    if let found = all.first(where: { $0.name == name }) { return found }
    let names = all.compactMap(\.name)
    let suggestion = name.suggestion(from: names)
    let shown = 10
    let more = names.count > shown ? ["\(names.count - shown) more"] : []
    let saved = (names.prefix(shown).map { "\"\($0)\"" } + more).joinedAsList
    let known =
      names.isEmpty ? ". The profile has no saved what-ifs." : ". Saved what-ifs: \(saved)."
    throw .usage(
      "There is no what-if \"\(name)\"" + (suggestion.isEmpty ? known : suggestion))
  }

  private func typed(on today: Day) throws(CommandError) -> Scenario {
    var typed = Scenario()
    typed.score = score
    typed.weeklyEarnings = weeklyEarnings
    typed.earn = earn.isEmpty ? nil : try earnings(on: today)
    typed.stayActive = stayActive ? true : nil
    typed.completeness = completeness
    typed.availability = if let available { available.availability } else { try away(on: today) }
    typed.liftHolds = liftHolds ? true : nil
    typed.assume = assume.isEmpty ? nil : assumed
    return typed
  }

  private var assumed: [Criterion: Scenario.Assumed] {
    Dictionary(assume.map { ($0.criterion, $0.answer) }, uniquingKeysWith: { _, last in last })
  }

  private func earnings(on today: Day) throws(CommandError) -> [Scenario.Earning] {
    var earnings: [Scenario.Earning] = []
    for earning in earn {
      let day = try earning.day.day(seenFrom: today, for: .future, option: "--earn")
      if day < today {
        throw .usage("--earn \(day): must be \(today) or later")
      }
      earnings.append(Scenario.Earning(date: day, amount: earning.amount))
    }
    return earnings
  }

  private func away(on today: Day) throws(CommandError) -> Availability? {
    guard let availableFrom else { return nil }
    let day = try availableFrom.day(seenFrom: today, for: .future, option: "--available-from")
    if day <= today { throw .usage("--available-from \(day): must be later than \(today)") }
    var availability = Availability(.notAvailable)
    availability.availableFrom = day
    return availability
  }
}
