import Eligibility
import Foundation
import ProfileStore
import Testing

@Suite struct ProfileReadingTests {
  @Test(arguments: Fixtures.files(in: "good")) func aGoodFileIsRead(_ file: String) throws {
    _ = try ProfileFile.load(Fixtures.path("good", file))
  }

  @Test(arguments: ["bad", "beyond-schema"]) func everyFaultIsToldByItsKeyPath(_ kind: String)
    throws
  {
    let expected = Fixtures.faults(in: kind)
    #expect(Set(expected.keys) == Set(Fixtures.files(in: kind)))
    for (file, paths) in expected {
      guard case .values(let faults) = reason(kind, file) else {
        Issue.record("\(file) has no faults of its values")
        continue
      }
      #expect(faults.map(\.path).sorted() == paths.sorted(), "\(file)")
    }
  }

  @Test func everySyntaxFaultIsToldByLineAndColumn() throws {
    let expected = Fixtures.faults(in: "syntax")
    #expect(Set(expected.keys) == Set(Fixtures.files(in: "syntax")))
    for (file, places) in expected {
      guard case .syntax(let fault) = reason("syntax", file) else {
        Issue.record("\(file) is read as JSON")
        continue
      }
      #expect(
        ["-", "\(fault.line):\(fault.column)"].contains(places[0]), "\(file): \(fault.expected)")
    }
  }

  @Test func theMessageNamesTheFileThePlaceAndWhatIsExpected() {
    let bytes = Array(#"{"version": 1, "checkIns": [{"date": "2026-11-20", "score": 120}]}"#.utf8)
    let error = #expect(throws: StoreError.self) { try ProfileFile(bytes, named: "profile.json") }
    #expect(
      error?.lines == ["profile.json: checkIns[0].score: 120 is not a whole number from 0 to 100"])
  }

  @Test func amountsAreHeldAsWholeCents() throws {
    let numbers = [
      "0.1": 10, "1e3": 100_000, "1.50": 150, "12.3e1": 12_300, "100e-2": 100, "0.000e9": 0,
    ]
    for (text, cents) in numbers {
      let json = #"{"version": 1, "checkIns": [{"date": "2026-11-20", "earnings": \#(text)}]}"#
      let profile = try ProfileFile(Array(json.utf8), named: "test").profile
      #expect(profile.checkIns?[0].earnings == Money(cents: cents), "\(text)")
    }
  }

  /// A key is matched by its decoded text, exactly and as a whole.
  @Test func keysAreKnownByAllOfTheirLetters() throws {
    let keys = ["badge", "firstContract", "transactionsSince"]
    for (key, value) in zip(keys, ["none", "2020-01-01", "2020-01-01"]) {
      let letters = key.unicodeScalars.map { "\\u00\(String($0.value, radix: 16))" }
      for spelling in [key, letters.joined(), letters[0] + key.dropFirst()] {
        #expect(throws: StoreError.self) { try profile(spelling, "\"not \(value)\"") }
        #expect(try profile(spelling, "\"\(value)\"") != profile("x", "1"))
      }
      for other in [
        key + "s", "_" + key, String(key.dropLast()), key.uppercased(), key + key + key,
      ] {
        #expect(try profile(other, "\"not \(value)\"") == profile("x", "1"), "\(other)")
      }
    }
  }

  private func profile(_ key: String, _ value: String) throws -> Profile {
    let json = "{\"version\": 1, \"\(key)\": \(value)}"
    return try ProfileFile(Array(json.utf8), named: "test").profile
  }

  /// Enough keys that the check compares them through a set, not pair by pair.
  @Test func aKeyThatComesTwiceIsFoundAmongMany() throws {
    let keys = (0..<100).map { "\"key\($0)\": 0" }
    let sound = "{\"version\": 1, \(keys.joined(separator: ", "))"
    _ = try ProfileFile(Array("\(sound)}".utf8), named: "test")
    let error = #expect(throws: StoreError.self) {
      try ProfileFile(Array("\(sound), \"key73\": 0}".utf8), named: "test")
    }
    #expect(error?.lines == ["test: key73: this key is there twice"])
  }

  /// Reporting time must be linear in the number of faults.
  @Test func aHundredThousandFaultsAreTold() {
    let entries = Array(repeating: #"{"date": "x"}"#, count: 100_000).joined(separator: ",")
    let bytes = Array(#"{"version": 1, "checkIns": [\#(entries)]}"#.utf8)
    let error = #expect(throws: StoreError.self) { try ProfileFile(bytes, named: "test") }
    #expect(error?.lines.count == 100_000)
    #expect(error?.lines.last?.hasPrefix("test: checkIns[99999].date: ") == true)
  }

  /// The reader cannot check values of a newer version, so it reports nothing else.
  @Test func aNewerVersionAsksForAnUpdateAndNothingElse() {
    let path = Fixtures.path("bad", "version-2-and-other-faults.json")
    #expect(
      error(path)?.lines == [
        "\(path): version: 2 is newer than 1, the version that this toprated reads; "
          + "update toprated to open this profile"
      ])
  }

  @Test(arguments: [
    (#"{"version": 1, "KEY": 5}"#, ""), (#"{"version": 1, "mine": [{"KEY": {}}]}"#, "mine[0]"),
    (#"{"version": 1, "checkIns": [{"date": "2026-11-20", "KEY": null}]}"#, "checkIns[0]"),
  ])
  func aKeyIsAsLongAsATextAtMost(_ text: String, _ place: String) throws {
    let longest = String(repeating: "é", count: 10_000)
    _ = try ProfileFile(Array(text.replacing("KEY", with: longest).utf8), named: "test")
    let error = #expect(throws: StoreError.self) {
      try ProfileFile(Array(text.replacing("KEY", with: longest + "e").utf8), named: "test")
    }
    let file = place.isEmpty ? "test" : "test: \(place)"
    #expect(error?.lines == ["\(file): a key is longer than 10,000 characters"])
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    #expect(error("/nonexistent/profile.json")?.reason.isMissing == true)
    #expect(error("\(Fixtures.path("good", "faults.txt"))/profile.json")?.reason.isMissing == true)
    #expect(error("/")?.lines == ["Can't read /: it is a folder, not a regular file."])
  }

  private func reason(_ kind: String, _ file: String) -> StoreError.Reason? {
    error(Fixtures.path(kind, file))?.reason
  }

  private func error(_ path: String) -> StoreError? {
    do throws(StoreError) {
      _ = try ProfileFile.load(path)
      return nil
    } catch {
      return error
    }
  }
}
