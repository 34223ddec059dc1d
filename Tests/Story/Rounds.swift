import Glibc

/// How many seeds a random test uses.
package enum Rounds {
  /// Returns the seeds of a test: a few by default, all in `.ci/run`, and with `TOPRATED_SEED` only
  /// that one. A failure shows the seed.
  package static func seeds(_ few: Int, all: Int) -> Range<Int> {
    if let seed = number("TOPRATED_SEED") { return seed..<seed + 1 }
    return 0..<count(few, all: all)
  }

  /// Returns `all` if `TOPRATED_STORM=1` is set, and `few` otherwise.
  package static func count(_ few: Int, all: Int) -> Int {
    areAll ? all : few
  }

  package static var areAll: Bool { number("TOPRATED_STORM") == 1 }

  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }
}
