import Eligibility
import Glibc

/// A CSV file from Upwork, with all rows parsed.
package struct ImportedFile: Equatable, Sendable {
  package let path: String
  package let format: ImportFormat
  let types: [RowType]
  /// In the order of the file.
  let rows: [Row]

  struct Row: Equatable, Sendable {
    /// The transaction as it would be stored.
    let transaction: Transaction
    /// The index of its type in `types`.
    let type: Int
    /// Whether it was earned for an agency.
    let isAgency: Bool
  }

  /// - Parameter progress: called from time to time with the share that was read, from 0 to 1.
  package init(
    _ bytes: [UInt8], path: String, progress: (Double) -> Void = { _ in }
  ) throws(StoreError) {
    self.path = path
    do throws(StoreError.Reason) {
      guard bytes.count <= SizeLimit.export.bytes else { throw .file(.tooLarge(.export)) }
      var reading = try RowReader(bytes)
      try reading.readRows(progress)
      format = reading.columns.format
      types = reading.types
      rows = reading.rows
    } catch {
      throw StoreError(path: path, reason: error)
    }
  }

  package static func load(
    _ path: String, progress: (Double) -> Void = { _ in }
  ) throws(StoreError) -> ImportedFile {
    let bytes = try mapError(
      { StoreError(path: path, reason: .file($0)) },
      try OpenFile(path, O_RDONLY, followsLinks: true).read(.export))
    return try ImportedFile(bytes, path: path, progress: progress)
  }

  /// The file name, without the folder.
  var name: String { String(FileLocation(path: path).name) }
}
