import CData
import Eligibility

/// The files of `data/` that are embedded in the program.
package struct EmbeddedData: Sendable {
  /// The published numbers, benefits and settings.
  package let rules: Rules
  /// The day on which the samples are shown.
  package let sampleDay: Day

  /// The paths of the rules and the usual sample, relative to the project folder.
  package static var paths: (rules: String, sample: String) {
    (
      String(cString: embedded_rules().name),
      String(cString: embedded_sample(Sample.usual.rawValue).name)
    )
  }

  /// The commit that the program was built from; `nil` if it is not a release.
  package static var commit: String? { embedded_commit().map { String(cString: $0) } }

  package static func load() throws(StoreError) -> EmbeddedData {
    let rules = try read(embedded_rules()) { bytes throws(StoreError.Reason) in
      try EmbeddedData.rules(bytes)
    }
    return EmbeddedData(rules: rules.rules, sampleDay: rules.sampleDay)
  }

  /// Returns a sample profile, as shown by `--demo`.
  package func profile(of sample: Sample) throws(StoreError) -> ProfileFile {
    try EmbeddedData.read(embedded_sample(sample.rawValue)) { bytes throws(StoreError.Reason) in
      try ProfileFile(bytes)
    }
  }

  /// Parses `data/rules.json`.
  package static func rules(
    _ bytes: [UInt8]
  ) throws(StoreError.Reason) -> (rules: Rules, sampleDay: Day) {
    let document = try JSONDocument(reading: bytes)
    let faults = FaultCollector()
    let published = RuleDataReader(document: document, faults: faults).published
    let rules = Rules(published)
    let sampleDay = Day(published.sampleDay)
    if sampleDay == nil { faults.add("settings.sampleDay", "expected a date") }
    guard let sampleDay, faults.list.isEmpty else { throw .values(faults.list) }
    return (rules, sampleDay)
  }

  private static func read<Content>(
    _ file: embedded_file, as content: ([UInt8]) throws(StoreError.Reason) -> Content
  ) throws(StoreError) -> Content {
    try mapError(
      { StoreError(path: String(cString: file.name), reason: $0) },
      try content([UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))))
  }
}
