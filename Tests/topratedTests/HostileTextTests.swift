import Foundation
import Testing

/// Texts of a profile, of arguments and of the environment, in all that commands print.
@Suite struct HostileTextTests {
  private static let text: String = {
    let beyond: [UInt32] = [0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202E, 0x2066, 0x2069, 0xFEFF]
    return String(
      String.UnicodeScalarView((Array(0...0xFF) + beyond).compactMap(UnicodeScalar.init)))
  }()

  private func profile(in folder: TemporaryFolder) throws -> String {
    let text = HostileTextTests.text
    let profile: [String: Any] = [
      "version": 1,
      "freelancer": ["name": text, "title": text, "category": text, "country": text],
      "checkIns": [["date": "2026-11-20", "score": 92, "note": text]],
      "transactions": [
        [
          "date": "2026-11-20", "type": "hourly", "amount": 5, "contract": text, "reference": text,
        ]
      ],
      "holds": [["from": "2026-11-01", "reason": text]],
      "scenarios": [["name": text, "score": 80]],
    ]
    let data = try JSONSerialization.data(withJSONObject: profile)
    return try folder.write(String(decoding: data, as: UTF8.self))
  }

  static let commands: [[String]] =
    [
      ["status"], ["status", "--short"], ["status", "--json"], ["forecast"], ["plan"], ["due"],
      ["check"], ["info"], ["forecast", "--scenario", "x\u{1B}[31m"],
      ["set", "freelancer.name\u{9B}", "x"],
      ["record", "earning", "5\u{1B}"], ["status", "--date", "\u{202E}2026"],
    ] + ["json", "csv", "ics", "markdown", "html"].map { ["export", "--format", $0] }

  @Test(arguments: commands) func nothingOfThemIsPrintedRaw(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try toprated(command + ["--profile", try profile(in: folder)])
    let printed = (run.output + run.errors).unicodeScalars
    #expect(!printed.isEmpty || command == ["due"])
    let dangerous = printed.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x0D: !command.contains("csv") && !command.contains("ics")
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        true
      default: false
      }
    }
    #expect(dangerous.isEmpty, "\(dangerous.map(\.value))")
  }

  @Test func neitherAreFileNamesNorTheEnvironment() throws {
    let odd = "/nowhere/\u{1B}[31m\u{202E}\u{9B}.json"
    for run in [
      try toprated("status", "--profile", odd),
      try toprated("status", environment: ["TOPRATED_PROFILE": odd]),
      try toprated("info", environment: ["TOPRATED_PROFILE": odd, "XDG_CONFIG_HOME": odd]),
      try toprated("dashboard", "--theme", "\u{1B}[2J"),
      try toprated("frobnicate\u{1B}[2J"),
    ] {
      let printed = run.output + run.errors
      #expect(
        !printed.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" || (0x7F..<0xA0).contains($0.value)
        })
      #expect(!printed.isEmpty)
    }
  }
}
