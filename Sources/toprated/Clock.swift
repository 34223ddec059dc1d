import Eligibility
import Glibc

/// The only place where the clock is read.
enum Clock {
  /// The current day in the local time zone.
  static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? Day(number: Int(now) / 86_400)
  }
}
