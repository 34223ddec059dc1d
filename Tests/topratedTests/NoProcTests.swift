import Testing

/// /proc is not mounted, as in a small container.
@Suite(.enabled(if: NoProc.canBeMade, "needs unshare")) struct NoProcTests {
  @Test func commandsAndTheirArgumentsWork() throws {
    let run = try shell("\(NoProc.prefix) && LANG=C.UTF-8 '\(path)' status --short --demo\"")
    #expect(run.output == "6/8 · 26 Dec\n")
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }
}

private enum NoProc {
  static let prefix = "unshare -rm sh -c \"mount -t tmpfs none /proc"

  static var canBeMade: Bool {
    (try? shell("\(prefix)\"").status) == 0
  }
}
