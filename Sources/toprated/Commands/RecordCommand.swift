import ArgumentParser
import Eligibility
import ProfileStore

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Add a proposal, invitation, payment, refund, account hold or contract.",
    discussion: """
      toprated record proposal
      toprated record invitation --date 2026-11-20 --note "from a former client"
      toprated record earning 262.50 --type hourly --contract "Checkout rewrite"
      toprated record refund 20 --contract "Dentist's page"
      toprated record hold --from 2026-03-01 --to 2026-03-04 --reason "ID check"
      toprated record contract Acme --first-paid 2026-02-10 --paid 3150
      """,
    subcommands: [
      RecordProposal.self, RecordInvitation.self, RecordEarning.self, RecordRefund.self,
      RecordHold.self, RecordContract.self,
    ])
}

/// Options of every entry.
struct EntryOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp("A note for yourself.", valueName: "text"),
    transform: TypedArgument.text)
  var note: String?
}

extension SharedOptions {
  var recording: ProfileEditor {
    get throws(CommandError) { try ProfileEditor(self, as: "record") }
  }
}

/// Options of every payment.
struct PaymentOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Dollars, before Upwork's fee.", valueName: "amount"),
    transform: TypedArgument.amount)
  var amount: Money

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The contract or client.", valueName: "text"),
    transform: TypedArgument.text)
  var contract: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The Ref ID in your transaction history.", valueName: "text"),
    transform: TypedArgument.text)
  var reference: String?

  @Flag(help: "The contract comes from a Featured Job.")
  var featured = false

  func record(
    _ type: Transaction.Kind, _ amount: Money, note: String?, with shared: SharedOptions
  ) throws(CommandError) {
    var transaction = Transaction(date: try shared.recordedDay(), type: type, amount: amount)
    transaction.contract = contract
    transaction.reference = reference
    transaction.featured = featured ? true : nil
    try shared.recording.change { file in
      .transaction(transaction, note: note, in: file?.profile ?? Profile())
    }
  }
}

private struct RecordProposal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposal", abstract: "Add a proposal that you sent.")

  @OptionGroup var shared: SharedOptions

  @OptionGroup var entry: EntryOptions

  func run() throws {
    let proposal = Activity(date: try shared.recordedDay(), type: .proposal)
    try shared.recording.change { _ in .activity(proposal, note: entry.note) }
  }
}

private struct RecordInvitation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation", abstract: "Add an invitation that you accepted.")

  @OptionGroup var shared: SharedOptions

  @OptionGroup var entry: EntryOptions

  func run() throws {
    let invitation = Activity(date: try shared.recordedDay(), type: .invitation)
    try shared.recording.change { _ in .activity(invitation, note: entry.note) }
  }
}

private struct RecordEarning: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "earning", abstract: "Add a payment that you got.",
    discussion: "toprated record earning 262.50 --type hourly --contract \"Checkout rewrite\"",
    aliases: ["payment"])

  @OptionGroup var shared: SharedOptions

  @OptionGroup var payment: PaymentOptions

  @OptionGroup var entry: EntryOptions

  @Option(help: ArgumentHelp("Payment type.", valueName: "type"))
  var type = EarningType.fixedPrice

  func run() throws {
    try payment.record(type.kind, payment.amount, note: entry.note, with: shared)
  }
}

private enum EarningType: String, ExpressibleByArgument, CaseIterable {
  case hourly, fixedPrice, bonus

  var kind: Transaction.Kind {
    switch self {
    case .hourly: .hourly
    case .fixedPrice: .fixedPrice
    case .bonus: .bonus
    }
  }
}

private struct RecordRefund: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund", abstract: "Add a refund. Type the amount without a minus sign.")

  @OptionGroup var shared: SharedOptions

  @OptionGroup var payment: PaymentOptions

  @OptionGroup var entry: EntryOptions

  func run() throws {
    try payment.record(.refund, .zero - payment.amount, note: entry.note, with: shared)
  }
}

private struct RecordHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Add an account hold.")

  @OptionGroup var shared: SharedOptions

  @OptionGroup var entry: EntryOptions

  @Option(
    help: ArgumentHelp("First day (default: today).", valueName: "day"), completion: .days,
    transform: TypedDay.init)
  var from: TypedDay?

  @Option(
    help: ArgumentHelp(
      "Last day. Leave it out while the account hold is active.", valueName: "day"),
    completion: .days, transform: TypedDay.init)
  var to: TypedDay?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The reason.", valueName: "text"),
    transform: TypedArgument.text)
  var reason: String?

  func run() throws {
    let today = try shared.recordedDay()
    var hold = Hold(
      from: try from?.day(seenFrom: today, for: .recorded, option: "--from") ?? today)
    hold.to = try end(of: hold, seenFrom: today)
    if let to = hold.to, !hold.brokenRules.isEmpty {
      throw CommandError.usage("--to \(to): must not be before the first day, \(hold.from)")
    }
    hold.reason = reason
    try shared.recording.change { [hold] _ in .hold(hold, note: entry.note) }
  }

  /// Returns the last day. Without a year, it is in the past unless that is before the first day.
  private func end(of hold: Hold, seenFrom today: Day) throws(CommandError) -> Day? {
    guard let to else { return nil }
    let past = try to.day(seenFrom: today, for: .past, option: "--to")
    return past >= hold.from ? past : try to.day(seenFrom: today, for: .future, option: "--to")
  }
}
