import Glibc
import ProfileStore

/// Measures inside the process what the program does with profiles of growing size.
///
///     Benchmarks FOLDER [--only NAME] [--sizes 1,10,100,1000] [--times N]
///     Benchmarks --list
///
/// `.bench/inside` builds it and makes the folder.
@main struct Benchmarks {
  private var folder = "."
  private var chosen = Benchmark.all
  private var sizes = [1, 10, 100, 1000]
  private var times: Int?

  static func main() throws {
    var benchmarks = Benchmarks()
    guard benchmarks.read(CommandLine.arguments.dropFirst()) else {
      print("usage: Benchmarks FOLDER [--only NAME] [--sizes 1,10] [--times N], or --list")
      exit(64)
    }
    try benchmarks.run()
  }

  private func run() throws {
    let rules = try EmbeddedData.load().rules
    let table = Table(sizes: sizes)
    print(table.heading)
    for benchmark in chosen {
      let medians = try sizes.map { size in
        try benchmark.median(Materials(folder: folder, times: size, rules: rules), times: times)
      }
      print(table.row(benchmark, medians))
    }
  }

  /// False: they are not to be understood.
  private mutating func read(_ arguments: ArraySlice<String>) -> Bool {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--list":
        for benchmark in Benchmark.all { print(benchmark.name) }
        exit(0)
      case "--only":
        let name = rest.popFirst() ?? ""
        let exact = Benchmark.all.filter { $0.name == name }
        chosen = exact.isEmpty ? Benchmark.all.filter { $0.name.contains(name) } : exact
      case "--sizes": sizes = (rest.popFirst() ?? "").split(separator: ",").compactMap { Int($0) }
      case "--times":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return false }
        times = number
      case let path where !path.hasPrefix("-"): folder = path
      default: return false
      }
    }
    return !chosen.isEmpty && !sizes.isEmpty
  }
}
