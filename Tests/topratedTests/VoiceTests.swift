import Foundation
import Story
import Testing

/// All texts that a user can read use the same plain words for the same thing.
@Suite struct VoiceTests {
  /// Patterns of phrases to avoid, and what to say instead.
  private static let phrases = [
    ("no profile yet at|begins yours", "You have no profile yet."),
    ("skip what you", "leave blank what you don't know"),
    ("does(?: not|n't) say enough", "add the missing figures"),
    ("possible from \\d", "19 Dec at the earliest"),
    ("no day in the next|has all of them|no end in sight", "no qualifying date"),
    ("cannot be true together|is left out", "conflicts with …, so it is not used"),
    ("not known|not certain", "unknown"), ("unmet", "not met"),
    ("without a list|lists? of transactions", "your payments"),
    ("it would be: \\w+|nothing is written", "Preview, nothing saved yet"),
    ("tells? (?:all|more|which)|is told|told: \\w+", "lists, shows, says"),
    ("the least to do", "the fewest steps"), ("takes? (?:\\w+ ){0,2}away", "clears"),
    ("take that back|taken? back|takes back", "undo"), ("done again", "redone"),
    ("select the one|scroll the detail", "up, page down"),
    ("another theme", "next theme"), ("anew", "redraw"),
    ("to the shell and back", "suspend"), ("two commands", "Quick start"),
    ("without a screen", "Command line"), ("without eyes", "Screen reader mode"),
    ("the walk of", "How a value flows"), ("suppose[sd]?|supposing", "try"),
    ("levers?", "settings"), ("travelled", "preview"),
    ("changed outside|theirs", "changed on disk"), ("in sight", "in the next two years"),
    ("leaves (?:on )?\\d", "expires, drops out"), ("goes on \\d", "lapses on"),
    ("begins one", "start one"), ("as it was|stays as it is", "outdated, unchanged"),
    ("is none of these|is no command", "say what is accepted"), ("read again", "Reloaded."),
    ("the file is gone|written to", "The profile was moved or deleted, Saved a copy"),
    ("not remembered|it was to be", "Setting not saved, Your change"),
    ("\\d+ is selected|here are \\d", "Selected: 1."),
  ]

  @Test func noOldPhraseComesBack() throws {
    let phrase = { (pattern: String) in
      try NSRegularExpression(
        pattern: "(?:^|[^\\w.])(?:\(pattern))\\b", options: .caseInsensitive)
    }
    let any = try phrase(VoiceTests.phrases.map(\.0).joined(separator: "|"))
    for (place, text) in try VoiceTests.catalogue.get() where any.matches(in: text) {
      for (pattern, better) in VoiceTests.phrases where try phrase(pattern).matches(in: text) {
        Issue.record("\(place): say \"\(better)\" instead: \(text)")
      }
    }
  }

  @Test func screensUseUpworksWordsForWhatFilesAbbreviate() throws {
    let abbreviated = /moreThan30|lessThan30|asNeeded|notAvailable|fixedPrice|topRated|risingTalent/
    for (place, text) in try VoiceTests.catalogue.get()
    where place.contains("Screens/") || place.contains("linear") {
      #expect(!text.contains(abbreviated), "\(place): \(text)")
    }
  }

  /// Makes sure that the catalogue has texts of every kind.
  @Test func theCatalogueIsWhole() throws {
    let catalogue = try VoiceTests.catalogue.get()
    for text in [
      "Quick start", "Try this Job Success Score", "Selected: 3.", "Nothing to undo.", "if you do",
    ] {
      #expect(catalogue.contains { $0.text.contains(text) }, "\(text)")
    }
  }

  /// Every text once, with the first file that contains it; read once.
  private static let catalogue = Result {
    var known: Set<String> = []
    return try (recorded + sources).filter { known.insert($0.text).inserted }
  }

  /// The recorded screens, dialogues, help pages, exports and manual, and the README.
  private static var recorded: [(place: String, text: String)] {
    get throws {
      // Most rows occur in many screens.
      var known: Set<String> = []
      return try ["Tests/ScreenTests/Screens", "Tests/topratedTests/Texts"].flatMap { folder in
        try files(in: folder, endingIn: ".txt").flatMap { file in
          try lines(of: file).filter { known.insert($0).inserted && isText($0) }.flatMap { line in
            file.contains("json") ? quoted(in: line) : [line.replacing(/<[^>]*>/, with: "")]
          }.map { (file, $0) }
        }
      } + lines(of: "README.md").filter(isText).map { ("README.md", $0) }
    }
  }

  /// Whether the line is text, not the styles of a recorded screen or theme, or names to type.
  private static func isText(_ line: String) -> Bool {
    !line.contains(#/^\d+  [\w ]+: /#) && !line.contains(#/^[\w-]+ \w+: [^|]*\|/#)
      && !line.contains("met|unmet")
  }

  /// Quoted texts in the program that have more than one word.
  private static var sources: [(place: String, text: String)] {
    get throws {
      try files(in: "Sources", endingIn: ".swift").flatMap { file in
        try lines(of: file).filter { $0.contains("\"") && !$0.contains("///") }
          .flatMap(quoted).map { (file, $0) }
      }
    }
  }

  private static func files(in folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(
      atPath: Project.folder.appending(path: folder).path
    ).filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  private static func lines(of file: String) throws -> [String] {
    try String(contentsOf: Project.folder.appending(path: file), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  private static func quoted(in line: String) -> [String] {
    line.replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "…")
      .matches(of: /"([^"]*)"/).map { String($0.1) }
      .filter { $0.contains(" ") && !$0.contains("=unmet") }
  }
}

extension NSRegularExpression {
  fileprivate func matches(in text: String) -> Bool {
    firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }
}
