import Eligibility
import Foundation
import Glibc
import ProfileStore
import Story
import Testing

/// Randomly damaged files cause no crash, no hang and no excessive memory, and a file that is
/// accepted works in every later step.
///
/// `.ci/fuzz` runs these tests for a minute. `TOPRATED_FUZZ_SECONDS` sets how long each test runs,
/// `TOPRATED_FUZZ_ROUND` the first round: after a crash, use the last round that was printed.
@Suite(.serialized) struct FuzzTests {
  private let rules: Rules
  private let blank: ProfileFile
  private let today = Day(number: 20_779)
  private let environment = ProcessInfo.processInfo.environment

  init() throws {
    rules = try EmbeddedData.load().rules
    blank = try ProfileFile.blank()
  }

  @Test func exports() throws {
    let tally = try rounds(seeds: Seeds.exports) { bytes in try takesIn(bytes) }
    #expect(tally.accepted > tally.rounds / 100)
  }

  @Test func profiles() throws {
    let tally = try rounds(seeds: Seeds.profiles) { bytes in try reads(bytes) }
    #expect(tally.accepted > tally.rounds / 100)
  }

  /// Whether the bytes are an export; if so, importing it adds all rows once, and nothing again.
  private func takesIn(_ bytes: [UInt8]) throws -> Bool {
    let export: ImportedFile
    do throws(StoreError) {
      export = try ImportedFile(bytes, path: "a_2026-01-01_2026-12-31.csv")
    } catch {
      return try refused(error.lines)
    }
    let first = Import([export], into: Profile(), today: today, rules: rules)
    let file = try blank.changed(by: first.edit)
    try require(file.profile.transactions?.count ?? 0 == first.report.added.rows)
    let second = Import([export], into: file.profile, today: today, rules: rules)
    try require(second.edit.steps.isEmpty)
    return true
  }

  /// Whether the bytes are a profile; if so, an edit changes nothing but its own entry.
  private func reads(_ bytes: [UInt8]) throws -> Bool {
    let file: ProfileFile
    do throws(StoreError) {
      file = try ProfileFile(bytes, named: "a.json")
    } catch {
      return try refused(error.lines)
    }
    let edit = ProfileEdit.activity(Activity(date: today, type: .proposal))
    var changed = try file.changed(by: edit).profile
    try require(changed.activity?.popLast()?.type == .proposal)
    try require((changed.activity ?? []) == (file.profile.activity ?? []))
    changed.activity = file.profile.activity
    try require(changed == file.profile)
    return true
  }

  private func refused(_ lines: [String]) throws -> Bool {
    try require(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("a") })
    return false
  }

  private struct Unsound: Error {}

  private func require(_ isValid: Bool) throws {
    if !isValid { throw Unsound() }
  }
}

extension FuzzTests {
  private struct Tally {
    var rounds = 0
    var accepted = 0
  }

  private var seconds: Double? { environment["TOPRATED_FUZZ_SECONDS"].flatMap(Double.init) }
  private var firstRound: Int { environment["TOPRATED_FUZZ_ROUND"].flatMap { Int($0) } ?? 0 }

  private func rounds(seeds: [[UInt8]], _ isAccepted: ([UInt8]) throws -> Bool) throws -> Tally {
    var tally = Tally()
    let start = ContinuousClock.now
    var slowest = Duration.zero
    while seconds.map({ ContinuousClock.now - start < .seconds($0) })
      ?? (tally.rounds < Rounds.count(200, all: 5_000))
    {
      let round = firstRound + tally.rounds
      if seconds != nil, tally.rounds % 50_000 == 0 { print("round \(round)") }
      var mutator = Mutator(round: round)
      let text = mutator.mutant(of: seeds)
      let began = ContinuousClock.now
      do {
        if try isAccepted(text) { tally.accepted += 1 }
      } catch {
        return try keep(text, of: round, error, tally)
      }
      slowest = max(slowest, ContinuousClock.now - began)
      tally.rounds += 1
    }
    #expect(slowest < .seconds(5))
    // With a time limit, as in `.ci/fuzz`, no other tests share the process.
    if seconds != nil { #expect(largestMemory < 200 << 20) }
    print("\(tally.rounds) inputs, \(tally.accepted) accepted; the slowest took \(slowest)")
    print("memory at most \(largestMemory >> 20) MiB")
    return tally
  }

  private func keep(
    _ text: [UInt8], of round: Int, _ error: any Error, _ tally: Tally
  ) throws -> Tally {
    let file = FileManager.default.temporaryDirectory.appending(path: "toprated-fuzz-\(round)")
    try Data(text).write(to: file)
    Issue.record("round \(round): \(error); the input is \(file.path)")
    return tally
  }

  /// The peak memory of this process so far, in bytes.
  private var largestMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss << 10
  }
}
