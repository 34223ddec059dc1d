import ArgumentParser
import Eligibility

struct RecordContract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contract",
    abstract: "A job with a client, open or ended; toprated score answers from these.",
    discussion: """
      toprated record contract Acme --first-paid 2026-02-10 --paid 3150
      toprated record contract Acme --first-paid 2026-02-10 --ended 2026-07-02
      toprated record contract Beta --ended 2026-03-01 --ended-badly
      """)

  @Argument(help: ArgumentHelp("Who pays.", valueName: "client"))
  var client: String

  @OptionGroup var entry: EntryOptions

  @Option(help: ArgumentHelp("What the job is called.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The day of the first payment.", valueName: "YYYY-MM-DD"))
  var firstPaid: Day?

  @Option(
    help: ArgumentHelp(
      "The day of the last payment; without it you were paid once.", valueName: "YYYY-MM-DD"))
  var lastPaid: Day?

  @Option(help: ArgumentHelp("All you were paid, before fees.", valueName: "dollars"))
  var paid: Money?

  @Option(
    help: ArgumentHelp(
      "How many 90-day periods had a payment; without it, all from the first to the last.",
      valueName: "N"))
  var periods: Int?

  @Option(help: ArgumentHelp("The day it ended; without it, it is open.", valueName: "YYYY-MM-DD"))
  var ended: Day?

  @Option(help: ArgumentHelp("The client's public feedback, 1 to 5.", valueName: "N"))
  var stars: Stars?

  @Flag(help: "The client's private reason for ending it was negative.")
  var endedBadly = false

  @Flag(help: "Upwork does not count it: feedback removed, client suspended.")
  var excluded = false

  func validate() throws {
    let faults = [
      (client.isBlank, "name the client, as in toprated record contract Acme"),
      (lastPaid != nil && firstPaid == nil, "--last-paid needs --first-paid"),
      (isBeforeFirstPayment(lastPaid), "--last-paid is before --first-paid"),
      (paid.map { $0 < .zero } == true, "--paid is below 0"),
      (paid.map { $0 > .zero } == true && firstPaid == nil, "--paid needs --first-paid"),
      (isBeforeFirstPayment(ended), "--ended is before --first-paid"),
      (stars != nil && ended == nil, "--stars needs --ended"),
      (endedBadly && ended == nil, "--ended-badly needs --ended"),
    ]
    if let fault = faults.first(where: \.0) { throw ValidationError(fault.1) }
  }

  private func isBeforeFirstPayment(_ day: Day?) -> Bool {
    guard let day, let firstPaid else { return false }
    return day < firstPaid
  }

  func run() throws {
    try entry.writing.change { _ in .contract(contract) }
  }

  private var contract: Contract {
    var contract = Contract(client: client)
    contract.title = title
    contract.firstPaid = firstPaid
    contract.lastPaid = lastPaid
    contract.paid = paid
    contract.periods = periods
    contract.ended = ended
    contract.stars = stars
    contract.endedBadly = endedBadly ? true : nil
    contract.excluded = excluded ? true : nil
    contract.note = entry.note
    return contract
  }
}

extension Stars: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(typed: argument)
  }
}
