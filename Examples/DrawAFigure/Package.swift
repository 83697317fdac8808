// swift-tools-version: 6.2

import PackageDescription

// A package elsewhere names the address of the repository here.
let gmmPlot = Package.Dependency.package(name: "gmm-plot", path: "../..")

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "gmm-plot") }

let package = Package(
  name: "DrawAFigure",
  platforms: [.macOS(.v15)],
  dependencies: [gmmPlot],
  targets: [
    .executableTarget(
      name: "draw-file", dependencies: [product("ExperimentFile"), product("FigureFiles")]),
    .executableTarget(
      name: "draw-numbers", dependencies: [product("Plotting"), product("Rendering")]),
    .executableTarget(
      name: "draw-fit",
      dependencies: [
        product("GaussianMixtures"), product("ExperimentFile"), product("MixtureFigures"),
        product("Plotting"), product("Rendering"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
