/// The positions of a format's columns in one file.
struct ColumnMap {
  let format: ImportFormat
  /// The names in the header line, with white space collapsed.
  private let names: [String]
  /// Column indices, in the order in which they are tried.
  typealias Places = [Int]
  let date: Places
  let type: Places
  let amount: Places
  let reference: Places
  let contract: Places
  let agency: Places
  /// How many fields of each row to keep.
  let width: Int

  /// The maximum number of columns to read; no export has that many.
  static let most = 1_000

  /// Finds the columns of a format; `nil` if no format matches.
  init?(_ names: [String]) {
    let names = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let header = names.map { $0.lowercased() }
    let format = ImportFormat.all.first { format in
      format.signature.allSatisfy { !ColumnMap.places(of: $0, in: header).isEmpty }
    }
    guard let format else { return nil }
    self.format = format
    self.names = names
    date = ColumnMap.places(of: format.date, in: header)
    type = ColumnMap.places(of: format.type, in: header)
    amount = ColumnMap.places(of: format.amount, in: header)
    reference = ColumnMap.places(of: format.reference, in: header)
    contract = ColumnMap.places(of: format.contract, in: header)
    agency = ColumnMap.places(of: format.agency, in: header)
    let last = [date, type, amount, reference, contract, agency].flatMap(\.self).max()
    width = (last ?? 0) + 1
  }

  private static func places(of column: ImportFormat.ColumnNames, in header: [String]) -> Places {
    column.flatMap { name in header.indices.filter { header[$0] == name.lowercased() } }
  }

  /// Returns the column's name in the header line.
  func name(of column: Places) -> String {
    column.first.map { names[$0] } ?? ""
  }

  /// Names of needed columns that occur more than once, so that it is unclear which one is meant.
  var duplicates: [String] {
    let needed = [date, type, amount, reference, contract, agency].flatMap(\.self)
    var seen: Set<String> = []
    return needed.map { names[$0] }.filter { !seen.insert($0.lowercased()).inserted }
  }

}
