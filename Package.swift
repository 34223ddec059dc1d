// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Settings that optimize debug builds, too, which makes the tests about six times as fast. To step
/// through these targets in a debugger, remove the flag.
let optimized = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "toprated",
  products: [
    .executable(name: "toprated", targets: ["toprated"]),
    // Libraries preloaded by tests: one makes file-system calls fail, one logs terminal output.
    .library(name: "FaultyDisk", type: .dynamic, targets: ["FaultyDisk"]),
    .library(name: "WatchedTerminal", type: .dynamic, targets: ["WatchedTerminal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // A separate package, so that only the tests need libvterm.
    .package(path: "Tests/CEmulator"),
  ],
  targets: [
    .target(name: "Eligibility", swiftSettings: optimized),
    .target(
      name: "ProfileStore",
      dependencies: [
        "Eligibility", "CData", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: optimized),
    .target(name: "Screen", dependencies: ["Eligibility", "CWidth"], swiftSettings: optimized),
    .target(
      name: "Terminal", dependencies: ["Screen", "CNCurses", "CTerminalGuard"],
      swiftSettings: strict),
    // Release builds set TOPRATED_COMMIT, which `toprated --version` prints.
    .target(
      name: "CData",
      cSettings: Context.environment["TOPRATED_COMMIT"].map {
        [.define("TOPRATED_COMMIT", to: "\"\($0)\"")]
      }),
    .target(name: "CTerminalGuard"),
    .target(name: "CArguments"),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .executableTarget(
      name: "toprated",
      dependencies: [
        "Eligibility", "ProfileStore", "Screen", "Terminal", "CArguments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: optimized),

    .target(name: "FaultyDisk", path: "Tests/FaultyDisk", linkerSettings: [.linkedLibrary("dl")]),
    .target(
      name: "WatchedTerminal", path: "Tests/WatchedTerminal",
      linkerSettings: [.linkedLibrary("dl")]),

    // The test language. It is a test target without tests, so that `swift build` skips it.
    .testTarget(
      name: "Story", dependencies: ["Screen", .product(name: "CEmulator", package: "CEmulator")],
      swiftSettings: optimized),
    .testTarget(
      name: "StoryTests",
      dependencies: ["Story", .product(name: "CEmulator", package: "CEmulator")],
      swiftSettings: strict),
    .testTarget(
      name: "EligibilityTests", dependencies: ["Eligibility", "ProfileStore", "Story"],
      swiftSettings: strict),
    .testTarget(
      name: "ProfileStoreTests", dependencies: ["Eligibility", "ProfileStore", "Story"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["Eligibility", "ProfileStore", "Story"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: ["Screen", "CWidth", "Eligibility", "ProfileStore", "Story"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen"], swiftSettings: strict),
    .testTarget(
      name: "topratedTests",
      dependencies: ["toprated", "Story", "ProfileStore", "Eligibility"],
      exclude: ["Fixtures", "Texts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
