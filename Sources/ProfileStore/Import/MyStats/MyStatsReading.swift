import Eligibility
import Glibc

extension MyStatsReading {
  /// Reads a copied or saved page, or an answer of Upwork's API, depending on the content.
  package init(_ bytes: [UInt8], from source: String, today: Day) throws(StoreError) {
    do throws(StoreError.Reason) {
      let findings = try MyStatsFindings(bytes, today: today)
      guard !findings.isEmpty else { throw .noFigures }
      self = findings.reading(today: today)
    } catch {
      throw StoreError(path: source, reason: error)
    }
  }

  package static func load(_ path: String, today: Day) throws(StoreError) -> MyStatsReading {
    try load(path, from: path, today: today)
  }

  package static func loadStandardInput(today: Day) throws(StoreError) -> MyStatsReading {
    try load("/dev/stdin", from: "standard input", today: today)
  }

  private static func load(
    _ path: String, from source: String, today: Day
  ) throws(StoreError) -> MyStatsReading {
    let bytes = try mapError(
      { StoreError(path: source, reason: .file($0)) },
      try OpenFile(path, O_RDONLY, followsLinks: true).read(.page))
    return try MyStatsReading(bytes, from: source, today: today)
  }
}

extension MyStatsFindings {
  fileprivate init(_ bytes: [UInt8], today: Day) throws(StoreError.Reason) {
    if let document = JSONDocument(objectIn: bytes) {
      self = try MyStatsResponse(document, today: today).findings
    } else {
      let text = bytes.isPage ? VisibleText.text(of: bytes) : bytes
      self = MyStatsText(String(decoding: text, as: UTF8.self), today: today).findings
    }
  }
}

extension JSONDocument {
  /// Parses a JSON object; `nil` if the bytes are anything else.
  fileprivate init?(objectIn bytes: [UInt8]) {
    guard bytes.afterSpace.first == UInt8(ascii: "{"), let document = try? JSONDocument(bytes),
      document.kind(of: document.root) == .object
    else { return nil }
    self = document
  }
}

extension [UInt8] {
  fileprivate var isPage: Bool {
    let start = afterSpace.prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html"].contains { start.starts(with: $0.utf8) }
  }

  /// The bytes after a byte order mark and leading white space.
  fileprivate var afterSpace: ArraySlice<UInt8> {
    let mark = starts(with: JSONParser.byteOrderMark) ? JSONParser.byteOrderMark.count : 0
    return dropFirst(mark).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
