import Eligibility

extension Settings {
  /// A setting that the user switches with a key, and that is saved.
  package enum Toggle: Equatable, Sendable {
    case theme(String)
    case mouse(Bool)
    case forecast(Bool)

    fileprivate var operation: ProfileEdit.Operation {
      switch self {
      case .theme(let name): .set(.scalar(["theme"]), .text(name))
      case .mouse(let isOn): .set(.scalar(["mouse"]), .bool(isOn))
      case .forecast(let isShown): .set(.scalar(["forecast"]), .bool(isShown))
      }
    }
  }

  /// Changes only these settings in the file and creates it if needed. A faulty file is unchanged.
  package static func remember(
    _ toggles: [Toggle], in path: String, _ choices: Choices
  ) throws(StoreError) {
    do throws(StoreError.Reason) {
      let document = try existing(path)
      _ = try Settings(document, choices)
      var editor = JSONEditor(document)
      try editor.apply(toggles.map(\.operation))
      if editor.document.bytes == document.bytes { return }
      try write(editor.document.bytes, to: path)
    } catch {
      throw StoreError(path: path, reason: error)
    }
  }

  private static func existing(_ path: String) throws(StoreError.Reason) -> JSONDocument {
    do throws(StoreError.Reason) {
      return try JSONDocument(reading: ProfileFile.bytes(of: path, atMost: .settings))
    } catch  where error.isMissing {
      return try JSONDocument(reading: Array("{}\n".utf8))
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(StoreError.Reason) {
    do throws(FileError) {
      let folder = FileLocation(path: path).folder
      // Without a home folder, there is no place for the file.
      if folder.folder.folder.isMissing { return }
      try folder.makeFolder()
      try AtomicFile(path).write(bytes)
    } catch {
      throw .file(error)
    }
  }
}
