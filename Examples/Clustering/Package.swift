// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Clustering",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Clustering", targets: ["Clustering"])],
  dependencies: [
    // A package elsewhere names the address of the repository here.
    .package(name: "gmm-plot", path: "../.."),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .target(
      name: "Clustering",
      dependencies: [.product(name: "GaussianMixtures", package: "gmm-plot")])
  ],
  swiftLanguageModes: [.v6]
)
