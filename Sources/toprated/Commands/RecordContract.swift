import ArgumentParser
import Eligibility

struct RecordContract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contract",
    abstract: "Add a contract, open or ended. toprated score uses these.",
    discussion: """
      toprated record contract Acme --first-paid 2026-02-10 --paid 3150
      toprated record contract Acme --first-paid 2026-02-10 --ended 2026-07-02
      toprated record contract Beta --ended 2026-03-01 --ended-badly
      """)

  @Argument(
    help: ArgumentHelp("The client's name.", valueName: "client"), transform: TypedArgument.text)
  var client: String

  @OptionGroup var shared: SharedOptions

  @OptionGroup var entry: EntryOptions

  @Option(
    help: ArgumentHelp("The contract's title.", valueName: "text"),
    transform: TypedArgument.text)
  var title: String?

  @Option(
    help: ArgumentHelp("Day of the first payment.", valueName: "day"), completion: .days,
    transform: TypedDay.init)
  var firstPaid: TypedDay?

  @Option(
    help: ArgumentHelp(
      "Day of the last payment. Leave it out if you were paid once.", valueName: "day"),
    completion: .days, transform: TypedDay.init)
  var lastPaid: TypedDay?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Total paid so far, before fees.", valueName: "dollars"),
    transform: TypedArgument.amount)
  var paid: Money?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Number of 90-day periods with a payment (default: all of them).",
      valueName: "N"),
    transform: TypedArgument.wholeNumber(Contract.periodsRange))
  var periods: Int?

  @Option(
    help: ArgumentHelp("Day it ended. Leave it out if it is open.", valueName: "day"),
    completion: .days, transform: TypedDay.init)
  var ended: TypedDay?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The client's stars, 1 to 5.", valueName: "N"),
    transform: TypedArgument.value(.stars))
  var stars: Stars?

  @Flag(help: "The client's private reason for ending it was negative.")
  var endedBadly = false

  @Flag(help: "Upwork does not count it, for example after removed feedback.")
  var excluded = false

  func run() throws {
    let contract = try contract(seenFrom: shared.today)
    try refuse(contract)
    try shared.recording.change { _ in .contract(contract) }
  }

  private func refuse(_ contract: Contract) throws(CommandError) {
    if contract.client.isBlank {
      throw .usage("Add the client's name, such as toprated record contract Acme.")
    }
    switch contract.brokenRules.first {
    case (let key, .needs(let other, _))?:
      throw .usage("\(key.optionName) needs \(other.optionName)")
    case (let key, .isBefore(let other, _))?:
      throw .usage("\(key.optionName) is before \(other.optionName)")
    case nil: break
    }
  }

  private func contract(seenFrom today: Day) throws(CommandError) -> Contract {
    var contract = Contract(client: client)
    contract.title = title
    contract.firstPaid = try firstPaid?.day(seenFrom: today, for: .past, option: "--first-paid")
    contract.lastPaid = try lastPaid?.day(seenFrom: today, for: .past, option: "--last-paid")
    contract.paid = paid
    contract.periods = periods
    contract.ended = try ended?.day(seenFrom: today, for: .past, option: "--ended")
    contract.stars = stars
    contract.endedBadly = endedBadly ? true : nil
    contract.excluded = excluded ? true : nil
    contract.note = entry.note
    return contract
  }
}

extension String {
  /// The option for a key of the profile, as in "--last-paid" for `lastPaid`.
  fileprivate var optionName: String {
    reduce(into: "--") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}
