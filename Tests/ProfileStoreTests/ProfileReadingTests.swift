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
    let error = #expect(throws: ProfileError.self) { try ProfileFile(bytes, named: "profile.json") }
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

  /// As many faults as a file can have are told as fast as they are found.
  @Test func aHundredThousandFaultsAreTold() {
    let entries = Array(repeating: #"{"date": "x"}"#, count: 100_000).joined(separator: ",")
    let bytes = Array(#"{"version": 1, "checkIns": [\#(entries)]}"#.utf8)
    let error = #expect(throws: ProfileError.self) { try ProfileFile(bytes, named: "test") }
    #expect(error?.lines.count == 100_000)
    #expect(error?.lines.last?.hasPrefix("test: checkIns[99999].date: ") == true)
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    #expect(error("/nonexistent/profile.json")?.reason == .missing)
    #expect(error("\(Fixtures.path("good", "faults.txt"))/profile.json")?.reason == .missing)
    #expect(error("/")?.lines == ["/: cannot be read: Is a directory"])
  }

  private func reason(_ kind: String, _ file: String) -> ProfileError.Reason? {
    error(Fixtures.path(kind, file))?.reason
  }

  private func error(_ path: String) -> ProfileError? {
    do throws(ProfileError) {
      _ = try ProfileFile.load(path)
      return nil
    } catch {
      return error
    }
  }
}
