import ArgumentParser
import Eligibility
import ProfileStore

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Add a proposal, an invitation, an earning, a refund, an account hold or a contract.",
    discussion: """
      toprated record proposal
      toprated record invitation --date 2026-11-20 --note "from a former client"
      toprated record earning 262.50 --type hourly --contract "Checkout rewrite"
      toprated record refund 20 --contract "Dentist's page"
      toprated record hold --from 2026-03-01 --to 2026-03-04 --reason "identity check"
      toprated record contract Acme --first-paid 2026-02-10 --paid 3150
      """,
    subcommands: [
      RecordProposal.self, RecordInvitation.self, RecordEarning.self, RecordRefund.self,
      RecordHold.self, RecordContract.self,
    ])
}

/// What every entry takes.
struct EntryOptions: ParsableArguments {
  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp("What you want to remember.", valueName: "text"))
  var note: String?

  var writing: Writing { Writing(shared, as: "record") }
}

/// What every payment takes.
struct PaymentOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Gross, in dollars.", valueName: "amount"))
  var amount: Money

  @OptionGroup var entry: EntryOptions

  @Option(help: ArgumentHelp("Whose it is, or what for.", valueName: "text"))
  var contract: String?

  @Option(help: ArgumentHelp("Upwork's number for it.", valueName: "text"))
  var reference: String?

  @Flag(help: "It is of a Featured Job.")
  var featured = false

  func record(_ type: Transaction.Kind, _ amount: Money) throws(Failure) {
    var transaction = Transaction(date: entry.shared.today, type: type, amount: amount)
    transaction.contract = contract
    transaction.reference = reference
    transaction.featured = featured ? true : nil
    try entry.writing.change { file in
      .transaction(transaction, note: entry.note, in: file?.profile ?? Profile())
    }
  }
}

private struct RecordProposal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposal", abstract: "You sent a proposal.")

  @OptionGroup var entry: EntryOptions

  func run() throws {
    let proposal = Activity(date: entry.shared.today, type: .proposal)
    try entry.writing.change { _ in .activity(proposal, note: entry.note) }
  }
}

private struct RecordInvitation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation", abstract: "You accepted an invitation.")

  @OptionGroup var entry: EntryOptions

  func run() throws {
    let invitation = Activity(date: entry.shared.today, type: .invitation)
    try entry.writing.change { _ in .activity(invitation, note: entry.note) }
  }
}

private struct RecordEarning: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "earning", abstract: "You were paid.",
    discussion: "toprated record earning 262.50 --type hourly --contract \"Checkout rewrite\"")

  @OptionGroup var payment: PaymentOptions

  @Option(help: ArgumentHelp("How it was earned.", valueName: "type"))
  var type = EarningType.fixedPrice

  func run() throws {
    try payment.record(type.kind, payment.amount)
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
    commandName: "refund", abstract: "You gave money back; type the amount without a sign.")

  @OptionGroup var payment: PaymentOptions

  func run() throws {
    try payment.record(.refund, .zero - payment.amount)
  }
}

private struct RecordHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Your account was, or is, on hold.")

  @OptionGroup var entry: EntryOptions

  @Option(help: ArgumentHelp("Its first day; today unless said.", valueName: "YYYY-MM-DD"))
  var from: Day?

  @Option(help: ArgumentHelp("Its last day; without one it is still on.", valueName: "YYYY-MM-DD"))
  var to: Day?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  func run() throws {
    var hold = Hold(from: from ?? entry.shared.today)
    hold.to = to
    hold.reason = reason
    try entry.writing.change { [hold] _ in .hold(hold, note: entry.note) }
  }
}
