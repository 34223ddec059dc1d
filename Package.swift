// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "toprated",
  products: [.executable(name: "toprated", targets: ["toprated"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "Eligibility", swiftSettings: strict),
    .target(
      name: "ProfileStore",
      dependencies: [
        "Eligibility", "CData", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .target(name: "Screen", dependencies: ["Eligibility"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Screen", "CNCurses"], swiftSettings: strict),
    .target(name: "CData"),
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .executableTarget(
      name: "toprated",
      dependencies: [
        "Eligibility", "ProfileStore", "Screen", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
