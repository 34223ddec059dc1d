import Glibc

/// How often a random test throws its dice.
package enum Rounds {
  /// The seeds of a test, which a failure names: a few in the test command, all in `.ci/run`, and with
  /// `TOPRATED_SEED` that one alone.
  package static func seeds(_ few: Int, all: Int) -> Range<Int> {
    if let seed = number("TOPRATED_SEED") { return seed..<seed + 1 }
    return 0..<count(few, all: all)
  }

  /// `TOPRATED_STORM=1` asks for all.
  package static func count(_ few: Int, all: Int) -> Int {
    areAll ? all : few
  }

  package static var areAll: Bool { number("TOPRATED_STORM") == 1 }

  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }
}
