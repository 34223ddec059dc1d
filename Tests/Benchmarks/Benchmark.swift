import Eligibility
import ProfileStore
import Screen

/// One thing that is measured: made ready once, then done again and again.
struct Benchmark: Sendable {
  let name: String
  /// How many times dearer ten times the profile may make it; nil: that is not promised.
  var mostGrowth: Double?
  let prepare: @Sendable (Materials) throws -> () throws -> Void

  static let all = [
    Benchmark(name: "load", mostGrowth: 11) { given in
      { keep(try ProfileFile.load(given.profilePath)) }
    },
    Benchmark(name: "know") { given in
      let profile = try given.profile
      return { keep(given.known(profile)) }
    },
    Benchmark(name: "evaluate all eight") { given in
      let known = given.known(try given.profile)
      let world = Projection(known, supposing: Scenario(), on: known.today).idle
      return {
        for criterion in Criterion.allCases { keep(world.finding(criterion, on: given.today)) }
      }
    },
    Benchmark(name: "project 730 days") { given in
      let known = given.known(try given.profile)
      return {
        let projection = Projection(known, supposing: Scenario(), on: known.today)
        for ahead in 1...known.rules.horizonDays {
          for criterion in Criterion.allCases {
            keep(projection.steady.answer(criterion, on: known.today + ahead))
          }
        }
      }
    },
    Benchmark(name: "assess") { given in
      let known = given.known(try given.profile)
      return { keep(Assessment(known)) }
    },
    Benchmark(name: "timeline") { given in
      let assessment = try given.assessment
      return { keep(Timeline(assessment)) }
    },
    Benchmark(name: "plan") { given in
      let known = given.known(try given.profile)
      return { keep(Plan(known)) }
    },
    Benchmark(name: "frame", mostGrowth: 2) { given in
      let dashboard = Dashboard(try given.assessment)
      return { keep(dashboard.frame(in: size)) }
    },
    pressing("selection key", [.up, .down], mostGrowth: 2),
    pressing("what-if key", [.character("+"), .character("-")], after: [.character("w"), .tab]),
    pressing("travel key", [.character("]"), .character("[")]),
    Benchmark(name: "save, with fsync") { given in
      let store = Store(path: given.scratchPath)
      var file = try store.write(given.edit(0), to: given.file, elsewhere: given.scratchPath)
      var times = 0
      return {
        times += 1
        file = try store.apply(given.edit(times), to: file, today: given.today).file
      }
    },
    Benchmark(name: "import") { given in
      let file = try given.file
      return {
        let export = try Export.load(given.historyPath)
        let done = Import([export], into: file.profile, today: given.today, rules: given.rules)
        keep(try file.changed(by: done.edit).file)
      }
    },
  ]

  private static let size = Size(columns: 120, rows: 40)

  /// Keys in turn, each with the frame that follows it.
  private static func pressing(
    _ name: String, _ keys: [Key], after first: [Key] = [], mostGrowth: Double? = nil
  ) -> Benchmark {
    Benchmark(name: name, mostGrowth: mostGrowth) { given in
      var dashboard = Dashboard(try given.assessment)
      for key in first { _ = dashboard.press(key, in: size) }
      var painter = Painter(dashboard)
      _ = painter.frame(of: dashboard, in: size)
      var times = 0
      return {
        _ = dashboard.press(keys[times % keys.count], in: size)
        times += 1
        keep(painter.frame(of: dashboard, in: size))
      }
    }
  }
}
