// swift-tools-version: 6.2

import PackageDescription

/// Where Homebrew puts the fonts that are taken into the program, by the names that C knows them by.
let homeFonts = Context.environment["HOME"].map { home in
  [
    "HOME_SANS": "DejaVuSans", "HOME_OBLIQUE": "DejaVuSans-Oblique", "HOME_BOLD": "DejaVuSans-Bold",
    "HOME_BOLD_OBLIQUE": "DejaVuSans-BoldOblique", "HOME_MATH": "DejaVuMathTeXGyre",
  ].mapValues { "\(home)/Library/Fonts/\($0).ttf" }
}

let package = Package(
  name: "gmm-plot",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gmm-plot", targets: ["gmm-plot"]),
    .library(name: "GaussianMixtures", targets: ["GaussianMixtures"]),
    .library(name: "Histograms", targets: ["Histograms"]),
    .library(name: "DataFiles", targets: ["DataFiles"]),
    .library(name: "ExperimentFile", targets: ["ExperimentFile"]),
    .library(name: "MixtureFigures", targets: ["MixtureFigures"]),
    .library(name: "Plotting", targets: ["Plotting"]),
    .library(name: "Rendering", targets: ["Rendering"]),
    .library(name: "FigureFiles", targets: ["FigureFiles"]),
    // For the package in `Fuzzing`.
    .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
    .plugin(name: "GenerateFigures", targets: ["GenerateFigures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // An arrow that is not drawn here is a mistake, and one that is drawn in vain too: the
    // mathematics never knows the renderer, the renderer never knows statistics, and C is imported
    // by `Rendering` and `PNG` alone, but for zlib, the settings of malloc, and what comes before
    // Swift's runtime.
    .target(
      name: "GMMSupport",
      dependencies: [.target(name: "CMalloc", condition: .when(platforms: [.linux]))]),
    // Of the C library's functions of numbers only those that are exact, such as `fma`.
    .target(
      name: "ElementaryFunctions",
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "GaussianMixtures", dependencies: ["GMMSupport", "ElementaryFunctions"]),
    .target(name: "Histograms", dependencies: ["GMMSupport", "ElementaryFunctions"]),
    .target(name: "DataFiles", dependencies: ["GMMSupport", "CZlib"]),
    .target(name: "Plotting", dependencies: ["GMMSupport", "ElementaryFunctions"]),
    .target(
      name: "ExperimentFile",
      dependencies: ["GMMSupport", "GaussianMixtures", "Histograms", "DataFiles", "Plotting"]),
    .target(
      name: "MixtureFigures",
      dependencies: [
        "GMMSupport", "ElementaryFunctions", "GaussianMixtures", "Histograms", "DataFiles",
        "ExperimentFile", "Plotting",
      ]),
    .target(name: "PNG", dependencies: ["CPNG", "CZlib"]),
    .target(
      name: "Rendering",
      dependencies: [
        "GMMSupport", "Plotting", "PNG", "CFontconfig", "CFreeType", "CFribidi", "CStandardFont",
      ]),
    .target(
      name: "FigureFiles",
      dependencies: ["GMMSupport", "ExperimentFile", "MixtureFigures", "Plotting", "Rendering"]),
    .target(
      name: "GMMPlotCommand",
      dependencies: [
        "CCompletionScripts", "CProcessStart", "GMMSupport", "GaussianMixtures", "DataFiles",
        "ExperimentFile", "MixtureFigures", "Plotting", "Rendering", "FigureFiles",
      ]
    ),
    .executableTarget(name: "gmm-plot", dependencies: ["GMMPlotCommand"]),
    // Texts that are made from what the program says of itself, and the tool that writes them. No
    // product needs them.
    .target(
      name: "DocumentationFiles",
      dependencies: [
        "GMMSupport", "ExperimentFile", "GMMPlotCommand",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "generate-documentation-files", dependencies: ["DocumentationFiles"]),
    // Compares our functions with the C library's. No product needs it.
    .executableTarget(name: "check-elementary-functions", dependencies: ["ElementaryFunctions"]),
    .plugin(
      name: "GenerateFigures",
      capability: .command(
        intent: .custom(
          verb: "generate-figures",
          description: "Draw the experiment files of a package into its DocC catalog."),
        permissions: [.writeToPackageDirectory(reason: "To write the figures.")]),
      dependencies: ["gmm-plot"]),

    // What has to come before Swift's runtime.
    .target(name: "CProcessStart"),
    // The scripts in `Manuals` that teach shells to complete the command.
    .target(name: "CCompletionScripts"),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig",
      providers: [.apt(["libfontconfig-dev"]), .brew(["fontconfig"])]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2",
      providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
    .systemLibrary(
      name: "CFribidi", pkgConfig: "fribidi",
      providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng",
      providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // DejaVu Sans and the faces of formulas, from where the system has them when the program is built.
    .target(
      name: "CStandardFont",
      cSettings: homeFonts?.sorted { $0.key < $1.key }.map { name, path in
        .define(name, to: "\"\(path)\"", .when(platforms: [.macOS]))
      }),

    // What strangers' bytes are fed to, by the fuzzer in `Fuzzing` and by tests.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "CZlib", "DataFiles", "ExperimentFile", "FigureFiles", "GMMPlotCommand", "MixtureFigures",
        "PNG", "Plotting", "Rendering", "TestSupport",
      ], path: "Fuzzing/Targets"),
    // Feeds them without a fuzzer. No product needs it.
    .executableTarget(
      name: "feed-fuzz-targets", dependencies: ["FuzzTargets", "TestSupport"],
      path: "Fuzzing/Feeder"),
    .testTarget(
      name: "FuzzTargetsTests",
      dependencies: ["FuzzTargets", "ExperimentFile", "Rendering", "TestSupport"]),

    .target(
      name: "TestSupport", dependencies: ["CFreeType", "CPNG"], path: "Tests/TestSupport"),
    .testTarget(name: "GMMSupportTests", dependencies: ["GMMSupport", "TestSupport"]),
    .testTarget(
      name: "ElementaryFunctionsTests", dependencies: ["ElementaryFunctions", "TestSupport"]),
    .testTarget(
      name: "GaussianMixturesTests",
      dependencies: ["GMMSupport", "GaussianMixtures", "TestSupport"]),
    .testTarget(
      name: "HistogramsTests", dependencies: ["GMMSupport", "Histograms", "TestSupport"]),
    .testTarget(name: "DataFilesTests", dependencies: ["DataFiles", "TestSupport"]),
    .testTarget(
      name: "ExperimentFileTests",
      dependencies: [
        "DataFiles", "ExperimentFile", "GMMSupport", "MixtureFigures", "Plotting", "TestSupport",
      ]),
    .testTarget(name: "PlottingTests", dependencies: ["Plotting", "TestSupport"]),
    .testTarget(
      name: "MixtureFiguresTests",
      dependencies: [
        "MixtureFigures", "ExperimentFile", "GaussianMixtures", "Histograms", "DataFiles",
        "GMMSupport", "Plotting", "TestSupport",
      ]),
    .testTarget(
      name: "FigureFilesTests",
      dependencies: [
        "FigureFiles", "ExperimentFile", "FuzzTargets", "MixtureFigures", "Plotting", "Rendering",
        "TestSupport",
      ]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["GMMSupport", "Rendering", "Plotting", "PNG", "CZlib", "TestSupport"]),
    .testTarget(
      name: "GMMPlotCommandTests",
      dependencies: [
        "GMMPlotCommand", "GMMSupport", "MixtureFigures", "Plotting", "Rendering",
        "DocumentationFiles", "gmm-plot", "TestSupport",
      ]),
    .testTarget(
      name: "DocumentationFilesTests",
      dependencies: [
        "DocumentationFiles", "GMMPlotCommand", "ExperimentFile", "generate-documentation-files",
        "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// With `-c release` the code under test is optimized, and tests, which run once, are compiled as quickly as
// they can be.
for target in package.targets where target.type == .test {
  target.swiftSettings = [
    .unsafeFlags(["-Onone"], .when(configuration: .release))
  ]
}
