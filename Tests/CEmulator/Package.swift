// swift-tools-version: 6.2
import PackageDescription

// A separate package, so that only the tests need libvterm.
let package = Package(
  name: "CEmulator",
  products: [.library(name: "CEmulator", targets: ["CEmulator"])],
  targets: [
    .target(
      name: "CEmulator", path: ".", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("vterm")])
  ]
)
