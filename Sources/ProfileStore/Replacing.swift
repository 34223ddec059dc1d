import Glibc
import SystemPackage

extension StoredFiles {
  /// Afterwards `path` has the old or the new content, whole, whatever happens on the way.
  func replace(_ file: StoredFile, with bytes: [UInt8], permissions: FilePermissions)
    throws(StoreError)
  {
    do throws(Errno) {
      try temporary.remove()
      try fill(bytes, permissions: permissions)
      try temporary.rename(to: file)
    } catch {
      try? temporary.remove()
      throw error.isAboutCreating
        ? .cannotCreate(file.path, error) : .cannotWrite(file.path, error)
    }
  }

  private func fill(_ bytes: [UInt8], permissions: FilePermissions) throws(Errno) {
    let file = try OpenFile(temporary.path, O_WRONLY | O_CREAT | O_EXCL)
    try file.permit(permissions)
    try file.write(bytes)
    try file.settle()
  }
}

extension Errno {
  fileprivate var isAboutCreating: Bool {
    [.permissionDenied, .notPermitted, .readOnlyFileSystem, .noSuchFileOrDirectory].contains(self)
  }
}
