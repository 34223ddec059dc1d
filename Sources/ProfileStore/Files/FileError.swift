import Glibc
import SystemPackage

/// Why a file cannot be opened, read or written.
package enum FileError: Error, Equatable, Sendable {
  case system(Errno)
  /// The file is of the wrong kind, for example a folder instead of a regular file.
  case notAFile(FileKind)
  case tooLarge(SizeLimit)
  /// The file can't be given to its owner; contains the owner's user ID.
  case ownerLost(Int)
  /// The path, or the target of the symbolic link, is not valid UTF-8.
  case notUTF8

  static let missing = FileError.system(.noSuchFileOrDirectory)

  var isMissing: Bool {
    self == .missing || self == .system(.notDirectory)
  }
}

extension FileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let error): error.description
    case .notAFile(let kind): "it is \(kind.rawValue), not a regular file"
    case .tooLarge(let limit): "it is larger than \(limit.label)"
    case .ownerLost(let user):
      "it belongs to another user (id \(user))"
    case .notUTF8: "the symbolic link leads to a name that is not valid UTF-8"
    }
  }

  /// Returns the message that the file `name` can't be read.
  func message(reading name: String) -> String {
    switch self {
    case .tooLarge(.export):
      "\(name) is larger than \(SizeLimit.export.label). Download a shorter period."
    case .tooLarge(let limit): "\(name) is larger than \(limit.label)."
    case _ where isMissing: "There is no file \(name)."
    case .system, .notAFile, .ownerLost, .notUTF8: "Can't read \(name): \(description)."
    }
  }

  /// The exit status if reading fails, as in sysexits.h.
  var statusOfReading: Int32 {
    switch self {
    case .tooLarge: 65
    case _ where isMissing: 66
    case .system, .notAFile, .ownerLost, .notUTF8: 74
    }
  }

  /// What the user can do.
  var advice: String {
    switch self {
    case .system(.noSpace), .system(.diskQuotaExceeded): "Free some disk space and try again."
    case .system(.permissionDenied), .system(.notPermitted), .system(.readOnlyFileSystem):
      "Check that you may write in its folder."
    case .system: "The profile is unchanged."
    case .notAFile, .tooLarge: "Move it away and try again."
    case .ownerLost: "Run toprated as that user."
    case .notUTF8: "Rename the file it leads to."
    }
  }

  /// Whether the file could not be created, as opposed to written.
  package var isAboutCreating: Bool {
    switch self {
    case .system(let error):
      [.permissionDenied, .notPermitted, .readOnlyFileSystem, .noSuchFileOrDirectory]
        .contains(error)
    case .notAFile, .tooLarge, .ownerLost, .notUTF8: false
    }
  }
}

/// The kind of a file in the file system.
package enum FileKind: String, Sendable {
  case regular = "a regular file"
  case folder = "a folder"
  case link = "a symbolic link"
  case pipe = "a named pipe"
  case socket = "a socket"
  case device = "a device"

  package init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
  }
}

/// The maximum size of each kind of file. A larger regular file is rejected before it is read.
package enum SizeLimit: Sendable {
  case profile, export, page, journal, settings, draft

  package var bytes: Int { mebibytes << 20 }

  package var label: String { "\(mebibytes) MiB, the limit for \(name)" }

  private var mebibytes: Int {
    switch self {
    case .profile, .export: 256
    // Enough for a step that removes all of the largest profile, escaped as a JSON string.
    case .journal: 512
    case .page: 64
    case .settings, .draft: 16
    }
  }

  private var name: String {
    switch self {
    case .profile: "a profile"
    case .export: "an export"
    case .page: "a My Stats page"
    case .journal: "an undo journal"
    case .settings: "a settings file"
    case .draft: "a draft"
    }
  }
}
