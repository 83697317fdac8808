// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that everything in it is built with coverage that a fuzzer sees:
// `swift build --sanitize=fuzzer`. `Scripts/fuzz` does.
let package = Package(
  name: "gmm-plot-fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "gmm-plot", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "FuzzTargets", package: "gmm-plot")],
      // The fuzzer brings the beginning of the program.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
