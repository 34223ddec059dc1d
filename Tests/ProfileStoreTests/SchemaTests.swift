import Foundation
import Story
import Testing

/// The JSON Schema and the reader accept and reject the same files.
@Suite struct SchemaTests {
  @Test func goodFilesAndSamplesAreValid() throws {
    let samples = Project.folder.appending(path: "data/samples").path
    let names = try FileManager.default.contentsOfDirectory(atPath: samples)
    let files =
      Fixtures.files(in: "good").map { Fixtures.path("good", $0) }
      + names.map { "\(samples)/\($0)" }
    #expect(try answers(files).values.allSatisfy { $0 == "ok" })
  }

  @Test func badFilesAreInvalid() throws {
    let files = Fixtures.files(in: "bad").map { Fixtures.path("bad", $0) }
    let valid = try answers(files).filter { $0.value != "invalid" }
    #expect(valid.isEmpty)
  }

  @Test func whatASchemaCannotSayItAccepts() throws {
    let files = Fixtures.files(in: "beyond-schema").map { Fixtures.path("beyond-schema", $0) }
    #expect(try answers(files).values.allSatisfy { $0 == "ok" })
  }

  /// Returns the result of Debian's jsonschema for each file.
  private func answers(_ files: [String]) throws -> [String: String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments =
      [Fixtures.folder.appending(path: "check.py").path]
      + [Project.folder.appending(path: "data/profile.schema.json").path] + files
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    try #require(rows.count == files.count)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }
}
