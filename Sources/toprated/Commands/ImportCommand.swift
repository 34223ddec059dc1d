import ArgumentParser
import Eligibility
import ProfileStore

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import payments from Upwork's CSV files.",
    discussion: """
      toprated import --dry-run statements_2026-01-01_2026-06-30.csv     preview it
      toprated import *.csv                                              import all

      Reads transaction histories, transaction reports and weekly summaries,
      whatever their name. Payments already in your profile are not added again.
      If one row is wrong, nothing is saved. toprated undo undoes the import.
      """)

  @Argument(
    help: ArgumentHelp("A CSV file from Upwork.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var files: [String]

  @Flag(help: "Preview the import without saving.")
  var dryRun = false

  @Flag(help: "Also bring your contracts with the same clients up to date.")
  var updateContracts = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let rules = try LoadedProfile.data().rules
    try dryRun ? preview(read(), rules) : write(read(), rules)
  }

  /// Reads all files before any of them is used.
  private func read() throws(CommandError) -> [ImportedFile] {
    var exports: [ImportedFile] = []
    var errors: [StoreError] = []
    for file in files {
      let path = try TypedPath.resolved(file, for: "The file")
      do throws(StoreError) {
        exports.append(try load(path))
      } catch {
        errors.append(error)
      }
    }
    if !errors.isEmpty { throw .imports(errors) }
    return exports
  }

  private func load(_ file: String) throws(StoreError) -> ImportedFile {
    var progress = ProgressLine("Reading \(file.escapedForTerminal)", isASCII: options.ascii)
    defer { progress.clear() }
    return try ImportedFile.load(file) { progress.show($0) }
  }

  /// Imports the files. They may be large, so they are released before the profile is saved.
  private func write(_ exports: consuming [ImportedFile], _ rules: Rules) throws(CommandError) {
    let editor = try ProfileEditor(options, as: "import")
    var done: Import?
    let saved = try editor.save { file in
      let plan = plan(exports, file, rules)
      done = plan
      exports = []
      return updateContracts ? plan.editUpdatingContracts : plan.edit
    }
    try editor.report(of: saved) { () throws(CommandError) in
      if let done { try report(done, editor.path, isChanged: saved.isChanged) }
    }
  }

  private func preview(_ exports: [ImportedFile], _ rules: Rules) throws(CommandError) {
    let path = try ProfileLocation(option: options.profile).path
    var file: ProfileFile?
    do throws(StoreError) {
      file = try ProfileFile.load(path)
    } catch {
      if !error.reason.isMissing { throw .store(error) }
    }
    try report(plan(exports, file, rules), path, isChanged: false)
  }

  private func plan(_ exports: [ImportedFile], _ file: ProfileFile?, _ rules: Rules) -> Import {
    Import(exports, into: file?.profile ?? Profile(), today: options.today, rules: rules)
  }

  private func report(_ done: Import, _ path: String, isChanged: Bool) throws(CommandError) {
    let answer = ImportOutput(
      done: done, profile: path, today: options.today, isDryRun: dryRun,
      contracts: updateContracts
        ? .updated : .offered(by: "Add --update-contracts to update them."),
      isChanged: isChanged)
    try options.output.write(answer.text, json: answer.json)
  }
}

/// The result of `import`, or of its preview.
struct ImportOutput {
  let done: Import
  /// The path of the profile.
  let profile: String
  let today: Day
  let isDryRun: Bool
  /// How to import what a preview shows.
  var confirmation = "Leave out --dry-run to import them."
  let contracts: Contracts
  let isChanged: Bool

  var edit: ProfileEdit {
    contracts == .updated ? done.editUpdatingContracts : done.edit
  }

  enum Contracts: Equatable {
    /// Contains how to update them too.
    case offered(by: String)
    case updated
  }
}
