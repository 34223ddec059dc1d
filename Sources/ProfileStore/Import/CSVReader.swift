/// Parses CSV (RFC 4180) one record at a time.
package struct CSVReader {
  let bytes: [UInt8]
  /// The position of the next byte to read.
  private(set) var offset: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let mark = JSONParser.byteOrderMark
    offset = bytes.starts(with: mark) ? mark.count : 0
  }

  /// Returns the next record, skipping empty lines; `nil` if there are no more.
  /// - Parameter most: how many fields to keep; the others are only counted.
  package mutating func next(keeping most: Int) throws(SyntaxFault) -> CSVRecord? {
    while offset < bytes.count {
      var record = CSVRecord(line: line)
      record.fields.reserveCapacity(min(most, 16))
      repeat {
        let field = try field()
        if record.count < most { record.fields.append(field) }
        record.count += 1
      } while take(CSVReader.comma)
      let isEmptyLine = record.count == 1 && offset == record.fields.first?.range.lowerBound
      try endLine()
      if !isEmptyLine { return record }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func endLine() throws(SyntaxFault) {
    guard offset < bytes.count else { return }
    let hasReturn = take(CSVReader.carriageReturn)
    guard take(CSVReader.lineFeed) else {
      throw fault(
        hasReturn
          ? "expected a line feed after the carriage return"
          : "expected a comma or the end of the line after the closing quote")
    }
    line += 1
  }

  private mutating func field() throws(SyntaxFault) -> CSVField {
    take(CSVReader.quote) ? try quotedField() : try plainField()
  }

  private mutating func plainField() throws(SyntaxFault) -> CSVField {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == CSVReader.comma || byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn {
        break
      }
      if byte == CSVReader.quote {
        throw fault("a quote in the middle of a field that does not start with one")
      }
      offset += 1
    }
    return CSVField(range: start..<offset, hasDoubledQuotes: false)
  }

  private mutating func quotedField() throws(SyntaxFault) -> CSVField {
    let start = offset
    var hasDoubledQuotes = false
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == CSVReader.lineFeed { line += 1 }
      guard byte == CSVReader.quote else { continue }
      guard take(CSVReader.quote) else {
        return CSVField(range: start..<offset - 1, hasDoubledQuotes: hasDoubledQuotes)
      }
      hasDoubledQuotes = true
    }
    offset = start - 1
    throw fault("this quote is never closed")
  }

  private func fault(_ expected: String) -> SyntaxFault {
    SyntaxFault(expected, at: offset, in: bytes)
  }
}

package struct CSVRecord {
  /// The line on which the record begins, from 1.
  package let line: Int
  package internal(set) var fields: [CSVField] = []
  /// The number of fields, including those that are not kept.
  package internal(set) var count = 0
}

/// The range of one field, without its quotes.
package struct CSVField {
  let range: Range<Int>
  let hasDoubledQuotes: Bool

  /// Returns the text; `nil` if it is not UTF-8.
  package func text(in bytes: [UInt8]) -> String? {
    guard hasDoubledQuotes else { return String(validating: bytes[range], as: UTF8.self) }
    var text: [UInt8] = []
    var rest = bytes[range]
    while let byte = rest.popFirst() {
      text.append(byte)
      if byte == UInt8(ascii: "\"") { rest = rest.dropFirst() }
    }
    return String(validating: text, as: UTF8.self)
  }

  /// Returns the bytes without surrounding white space.
  func value(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    var value = bytes[range]
    while let width = value.blankAtStart { value.removeFirst(width) }
    while let width = value.blankAtEnd { value.removeLast(width) }
    return value
  }
}

/// White space in spreadsheets and web pages, including no-break spaces.
extension ArraySlice<UInt8> {
  fileprivate var blankAtStart: Int? {
    guard let first else { return nil }
    if first.isBlank { return 1 }
    return first == 0xC2 && starts(with: ArraySlice.noBreakSpace) ? 2 : nil
  }

  fileprivate var blankAtEnd: Int? {
    guard let last else { return nil }
    if last.isBlank { return 1 }
    return last == 0xA0 && suffix(2).elementsEqual(ArraySlice.noBreakSpace) ? 2 : nil
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
