import ArgumentParser
import Eligibility
import ProfileStore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the profile and print every error in it.",
    discussion: """
      toprated check                        exits with 65 if there is an error
      toprated check --profile ana.json     check another profile
      """)

  @OptionGroup var options: SharedOptions

  func run() throws {
    let path = try ProfileLocation(option: options.profile).path
    do {
      try LoadedProfile.check(options)
      try answer(path, errors: [])
    } catch CommandError.store(let error) where error.status == 65 && options.json {
      CommandError.store(error).printToStandardError()
      try answer(path, errors: error.lines)
      throw ExitCode(error.status)
    }
  }

  private func answer(_ path: String, errors: [String]) throws {
    let json = JSONValue.object([
      ("profile", .text(path)), ("errors", .list(errors.map(JSONValue.text))),
    ])
    try options.output.write(["No errors in \(path)"], json: json)
  }
}
