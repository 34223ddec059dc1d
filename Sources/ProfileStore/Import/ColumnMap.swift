/// Where one file has what its format tells.
struct ColumnMap {
  let format: ImportFormat
  /// As the header line has them, with one blank for several.
  private let names: [String]
  /// In the order in which they are asked.
  typealias Places = [Int]
  let date: Places
  let type: Places
  let amount: Places
  let reference: Places
  let contract: Places
  let agency: Places
  /// How many fields of a row have to be kept.
  let width: Int

  /// More columns than any export has.
  static let most = 1_000

  /// Nil if no format has these columns.
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

  /// As the header line has it.
  func name(of column: Places) -> String {
    column.first.map { names[$0] } ?? ""
  }

  /// Those that are needed and stand there more than once, so that which is meant cannot be known.
  var duplicates: [String] {
    let needed = [date, type, amount, reference, contract, agency].flatMap(\.self)
    var seen: Set<String> = []
    return needed.map { names[$0] }.filter { !seen.insert($0.lowercased()).inserted }
  }

}
