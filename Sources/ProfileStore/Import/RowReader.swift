import Eligibility

/// Reads the rows of an export. Continues after a faulty row, to report all faults at once.
struct RowReader {
  let columns: ColumnMap
  private(set) var types: [RowType] = []
  private(set) var rows: [ImportedFile.Row] = []
  private var reader: CSVReader
  private let countOfColumns: Int
  private var typeIndices: [String: Int] = [:]
  /// Each contract once, so that rows share the string.
  private var contracts: Set<String> = []
  private var faults: [ImportFault] = []
  private var faultsBeside = 0

  private static let mostFaults = 20

  init(_ bytes: [UInt8]) throws(StoreError.Reason) {
    var reader = CSVReader(bytes)
    var fault: SyntaxFault?
    var header: CSVRecord?
    do throws(SyntaxFault) {
      header = try reader.next(keeping: ColumnMap.most)
    } catch {
      fault = error
    }
    let names = header?.fields.map { String(decoding: $0.value(in: bytes), as: UTF8.self) } ?? []
    guard let columns = ColumnMap(names) else {
      guard let fault = bytes.faultOfFirstLine ?? fault, bytes.mayBeCSV else {
        throw .unknownFormat
      }
      throw .rows([ImportFault(fault)], more: 0)
    }
    self.reader = reader
    self.columns = columns
    countOfColumns = header?.count ?? 0
    for name in columns.duplicates {
      note(header?.line ?? 1, .column(name), "this column appears twice")
    }
  }

  /// - Throws: all faults, up to the first CSV syntax error.
  mutating func readRows(_ progress: (Double) -> Void) throws(StoreError.Reason) {
    let size = Double(max(1, reader.bytes.count))
    do throws(SyntaxFault) {
      while let record = try reader.next(keeping: columns.width) {
        read(record)
        if rows.count % 4096 == 0 { progress(Double(reader.offset) / size) }
      }
    } catch {
      note(ImportFault(error))
    }
    if !faults.isEmpty { throw .rows(faults, more: faultsBeside) }
  }

  private mutating func note(_ fault: ImportFault) {
    if faults.count < RowReader.mostFaults {
      faults.append(fault)
    } else {
      faultsBeside += 1
    }
  }

  private mutating func note(_ line: Int, _ place: ImportFault.Position, _ reason: String) {
    note(ImportFault(line: line, position: place, reason: reason))
  }

  private mutating func read(_ record: CSVRecord) {
    guard record.count == countOfColumns else {
      let fields = pluralized(record.count, "field")
      return note(
        record.line, .wholeRow, "the row has \(fields), but the first line has \(countOfColumns)")
    }
    let date = value(
      columns.date, of: record, "a date. Use Jun 21, 2023 or 2023-06-21.",
      Day.init(exported:))
    let amount = value(
      columns.amount, of: record, "an amount. Use 1,240.50, -$28 or (28.00).",
      Money.init(exported:))
    let type = type(of: record)
    let contract = text(columns.contract, of: record).map { contracts.insert($0).memberAfterInsert }
    let reference = text(columns.reference, of: record)
    guard let date, let amount, let type, faults.isEmpty else { return }
    var transaction = Transaction(
      date: date, type: types[type].kind(of: amount), amount: amount)
    transaction.contract = contract
    transaction.reference = reference
    transaction.estimate = columns.format.contents == .estimates ? true : nil
    rows.append(
      ImportedFile.Row(
        transaction: transaction, type: type,
        isAgency: field(columns.agency, of: record) != nil))
  }
}

extension RowReader {
  /// Returns the first field of the column that is not empty.
  private func field(_ column: ColumnMap.Places, of record: CSVRecord) -> CSVField? {
    for place in column where !record.fields[place].value(in: reader.bytes).isEmpty {
      return record.fields[place]
    }
    return nil
  }

  /// Returns the value; notes a fault if it can't be read.
  private mutating func value<Value>(
    _ column: ColumnMap.Places, of record: CSVRecord, _ expected: String,
    _ read: (ArraySlice<UInt8>) -> Value?
  ) -> Value? {
    let written = field(column, of: record)?.value(in: reader.bytes) ?? []
    if let value = read(written) { return value }
    let start = String(decoding: written.prefix(60), as: UTF8.self)
    let shown = written.count > 60 ? "\(start)…" : start
    note(record.line, .column(columns.name(of: column)), "\"\(shown)\" is not \(expected)")
    return nil
  }

  /// Returns the text as written; `nil` if it is empty or faulty.
  private mutating func text(_ column: ColumnMap.Places, of record: CSVRecord) -> String? {
    guard let field = field(column, of: record) else { return nil }
    guard let text = field.text(in: reader.bytes) else {
      note(record.line, .column(columns.name(of: column)), "the text is not UTF-8")
      return nil
    }
    guard text.utf8.count > 10_000, text.unicodeScalars.count > 10_000 else { return text }
    note(
      record.line, .column(columns.name(of: column)), "the text is longer than 10,000 characters")
    return nil
  }

  private mutating func type(of record: CSVRecord) -> Int? {
    let written = field(columns.type, of: record)?.value(in: reader.bytes)
    let name = written.map { String(decoding: $0, as: UTF8.self) } ?? columns.format.defaultType
    if let index = typeIndices[name] { return index }
    typeIndices[name] = types.count
    types.append(RowType(name))
    return types.count - 1
  }
}

extension RowType {
  /// Returns the kind to store; `.other` if the amount has the wrong sign for the type.
  fileprivate func kind(of amount: Money) -> Transaction.Kind {
    guard case .counted(let kind) = meaning, kind.sign.range.contains(amount) else { return .other }
    return kind
  }
}

extension [UInt8] {
  /// The fault in the first line. Column names have no line breaks, so quotes must close in it.
  fileprivate var faultOfFirstLine: SyntaxFault? {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let start = firstIndex { !isEnd($0) } ?? count
    let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) ?? count
    var reader = CSVReader(Array(self[..<end]))
    do throws(SyntaxFault) {
      _ = try reader.next(keeping: ColumnMap.most)
      return nil
    } catch {
      return error
    }
  }

  /// Whether the first line doesn't look like JSON, HTML or binary data.
  fileprivate var mayBeCSV: Bool {
    let line = prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard let first = line.first else { return true }
    return !"{[<".utf8.contains(first) && line.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\t") }
  }
}
