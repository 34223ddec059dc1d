/// Where a value is put so that it must be made.
@inline(never) @_optimize(none)
func keep(_ value: some Any) {}

/// Callgrind counts inside of this function: `.bench/check` knows it by its name.
@inline(never) @_optimize(none)
func measured(_ deed: () throws -> Void) rethrows {
  try deed()
}

extension Benchmark {
  /// The median, after two that do not count.
  /// - Parameter times: how often; nil: as often as half a second allows, at least three times.
  func median(_ given: Materials, times: Int?) throws -> Duration {
    let deed = try prepare(given)
    let clock = ContinuousClock()
    try deed()
    try deed()
    let end = clock.now + .milliseconds(500)
    var durations: [Duration] = []
    while times.map({ durations.count < $0 }) ?? (durations.count < 3 || clock.now < end) {
      durations.append(try clock.measure { try measured(deed) })
    }
    return durations.sorted()[durations.count / 2]
  }
}
