// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that programs that use gmm-plot need not fetch what measures it.
let package = Package(
  name: "gmm-plot-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "gmm-plot", path: ".."),
    // Without its default traits, which replace the allocator: CAllocations counts instead.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "CAllocations"),
    .executableTarget(
      name: "Kernels",
      dependencies: [
        "CAllocations",
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "GaussianMixtures", package: "gmm-plot"),
        .product(name: "Histograms", package: "gmm-plot"),
        .product(name: "Plotting", package: "gmm-plot"),
      ],
      path: "Benchmarks/Kernels",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
