import ArgumentParser
import Eligibility
import ProfileStore

/// Options for reading the figures of `check-in` from a page.
struct MyStatsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the figures from a saved My Stats page; - reads a copied one from standard input.",
      valueName: "file|-"),
    completion: .file())
  var from: String?

  @Flag(help: "Preview what was read without saving.")
  var dryRun = false

  @Flag(help: "Also save the contracts found in an answer of Upwork's API.")
  var contracts = false

  func validate() throws {
    if contracts, from == nil {
      throw ValidationError(
        "--contracts saves what an answer of Upwork's API has: add --from and the file")
    }
    if dryRun, from == nil {
      throw ValidationError(
        "--dry-run needs --from with a file, or --from - for standard input."
      )
    }
  }
}

/// A check-in with the figures of a My Stats page.
struct MyStatsCheckIn {
  let options: SharedOptions
  let page: String
  let isDryRun: Bool
  let savesContracts: Bool
  /// The figures given as options, which take precedence over the page.
  let typed: CheckIn
  let typedBadge: Badge?

  func run() throws(CommandError) {
    if !isDryRun { _ = try options.recordedDay() }
    let reading = try read()
    if isDryRun { return try preview(reading) }
    if reading.isEmpty, !savesContracts || reading.contracts.isEmpty {
      throw .nothingToSave(reading)
    }
    let editor = try ProfileEditor(options, as: "check-in")
    var contracts = ContractChanges(reading.contracts, in: Profile())
    let saved = try editor.save { file in
      let profile = file?.profile ?? Profile()
      contracts = ContractChanges(reading.contracts, in: profile)
      return .myStats(reading, in: profile, withContracts: savesContracts)
    }
    try show(reading, contracts, (saved, editor.path))
  }

  private func preview(_ reading: MyStatsReading) throws(CommandError) {
    let profile = reading.contracts.isEmpty ? Profile() : try profileThere
    try show(reading, ContractChanges(reading.contracts, in: profile), nil)
  }

  /// The profile; empty if there is none yet.
  private var profileThere: Profile {
    get throws(CommandError) {
      let path = try ProfileLocation(option: options.profile).path
      do throws(StoreError) {
        return try ProfileFile.load(path).profile
      } catch {
        if error.reason.isMissing { return Profile() }
        throw .store(error)
      }
    }
  }

  private func read() throws(CommandError) -> MyStatsReading {
    var reading = try load()
    reading.prefer(typed, badge: typedBadge)
    return reading
  }

  private func load() throws(CommandError) -> MyStatsReading {
    if page == "-" {
      return try mapError(CommandError.store, try .loadStandardInput(today: options.today))
    }
    let path = try TypedPath.resolved(page, for: "--from")
    return try mapError(CommandError.store, try .load(path, today: options.today))
  }

  private func show(
    _ reading: MyStatsReading, _ contracts: ContractChanges, _ saved: (Saved, path: String)?
  ) throws(CommandError) {
    let answer = MyStatsOutput(
      reading: reading, contracts: contracts, savesContracts: savesContracts, today: options.today,
      saved: saved?.0, path: saved?.path)
    try options.output.write(answer.text, json: answer.json)
  }
}

/// The output of `check-in --from`.
struct MyStatsOutput {
  let reading: MyStatsReading
  let contracts: ContractChanges
  let savesContracts: Bool
  let today: Day
  /// `nil` if this is a preview.
  let saved: Saved?
  let path: String?
}
