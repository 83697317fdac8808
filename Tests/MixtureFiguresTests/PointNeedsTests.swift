import Foundation
import GaussianMixtures
import Histograms
import TestSupport
import Testing

@testable import ExperimentFile
@testable import MixtureFigures

/// What marks need of the points, and what follows from it.
@Suite struct PointNeedsTests {
  private static let needs: [(mark: Mark, needs: PointNeeds)] = [
    (.histogram(bins: .count(3), range: 0...1), .counts(.count(3), range: 0...1)),
    (.histogram(bins: .rule(.fd)), .counts(.rule(.fd), range: nil)),
    (.histogram(stackBy: .component), .counts(.rule(.auto), range: nil)),
    (.kernelDensity(), .kernelDensity(.rule(.scott))),
    (.kernelDensity(bandwidth: .fixed(2)), .kernelDensity(.fixed(2))),
    (.density(), .extent), (.components(), .extent), (.cdf(), .extent),
    (.responsibilities(), .extent), (.contours(), .extent), (.ellipses(), .extent),
    (.boundary, .extent),
    (.heatmap, .extent), (.histogram2D(), .values), (.hexagons(), .values), (.ecdf, .values),
    (.rug, .signs(.single)),
    (.quantiles, .signs(.single)), (.scatter(), .signs(.single)),
    (.scatter(coloring: .label), .signs(.components)),
    (.scatter(coloring: .responsibility), .signs(.responsibilities)),
    (.scatter(coloring: .uncertainty), .signs(.single, uncertainties: true)),
    (.scatter(sizing: .uncertainty), .signs(.single, uncertainties: true)),
    (
      .scatter(coloring: .label, sizing: .uncertainty), .signs(.components, uncertainties: true)
    ),
    (.convergence, .nothing), (.selection, .nothing), (.ratioTest, .nothing),
    (.line(x: 1), .nothing), (.span(x: 1, nil), .nothing), (.means(), .nothing), (.path, .nothing),
    (.text(Note("a", at: .axes(x: 0, y: 0))), .nothing),
    (
      .likelihood(
        x: GaussianMixture.Parameter(.mean, ofComponent: 0),
        y: GaussianMixture.Parameter(.mean, ofComponent: 1)),
      .values
    ),
  ]

  @Test("Each mark says what it needs of the points")
  func marks() {
    for (mark, needs) in Self.needs { #expect(mark.needs == needs, "\(mark.name)") }
    #expect(Set(Self.needs.map(\.mark.name)) == Set(Mark.definitions.map { $0.name }))
  }

  @Test("Points are shown by those marks that need their values, one by one by those with signs")
  func shown() {
    for (mark, needs) in Self.needs {
      let hasSigns = ["rug", "quantiles", "scatter"].contains(mark.name)
      let needsAll = ["ecdf", "histogram2d", "hexagons", "likelihood"].contains(mark.name)
      #expect(needs.showsPoints == (hasSigns || needsAll), "\(mark.name)")
      #expect(needs.hasSigns == hasSigns, "\(mark.name)")
    }
  }

  @Test("The experiment file and its numbers know the same marks, in the same order")
  func registries() {
    #expect(Mark.numbered.map { $0.name } == Mark.definitions.map { $0.name })
  }

  private let line: Mixture

  init() throws {
    line = .line(
      try GaussianMixture(components: [.init(weight: 1, mean: 0, standardDeviation: 1)]))
  }

  private func isStreamed(
    _ size: Int, _ mark: Mark, _ generator: SampleGenerator = .xoshiro256PlusPlus(seed: 0)
  ) throws -> Bool {
    try Experiment(
      mixture: .given(line),
      points: .sample(SampleSettings(size: size, generator: generator)),
      figure: FigureSettings(panels: [PanelSettings(layers: [LayerSettings(mark: mark)])])
    ).stream(nil) != nil
  }

  @Test(
    "A sample of more than 2²² points is drawn anew for each pass, whatever is shown of it",
    arguments: needs.map(\.mark))
  func blockSample(mark: Mark) throws {
    #expect(try !isStreamed(1 << 22, mark))
    #expect(try isStreamed(1 << 22 + 1, mark))
  }

  @Test(
    "A sample of NumPy's is kept up to 2²⁵ points, and up to 2²⁰ where it is counted once",
    arguments: needs.map(\.mark))
  func numPySample(mark: Mark) throws {
    // Equal bins over a range, and quartiles that would have to be sorted for.
    let isCounted = mark.name == "histogram"
    let limit = isCounted ? 1 << 20 : 1 << 25
    #expect(try !isStreamed(limit, mark, .numpy(seed: 0)))
    #expect(try isStreamed(limit + 1, mark, .numpy(seed: 0)))
  }

  @Test("Points of several coordinates and those that a mixture is fitted to are in memory")
  func neverStreamed() throws {
    let space = try MultivariateGaussianMixture(
      components: [.init(weight: 1, mean: [0, 0], covariance: [1, 0, 0, 1])])
    let plane = Experiment(
      mixture: .given(.space(space)), points: .sample(SampleSettings(size: 1 << 40)))
    #expect(try plane.stream(nil) == nil)
    let fit = Experiment(
      mixture: .fit(FitRequest(componentCounts: 2...2)),
      points: .data(DataSettings(file: "data.csv")))
    #expect(try fit.stream(DataSource("x,t\n" + LargeTable.rows())) == nil)
  }

  @Test("A file above half a gibibyte is read anew for each pass, even where its points are shown")
  func largeFile() throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "data.csv").path
    let experiment = Experiment(
      mixture: .given(line), points: .data(DataSettings(file: file)),
      figure: FigureSettings(panels: [PanelSettings(layers: [LayerSettings(mark: .rug)])]))
    for (size, isStreamed) in [(1 << 29, false), (1 << 29 + 1, true)] {
      // Only the beginning is read here; the rest takes no room on the disk.
      try Data("x\n1\n".utf8).write(to: URL(filePath: file))
      #expect(truncate(file, off_t(size)) == 0)
      #expect(try (experiment.stream(DataSource(path: file)) != nil) == isStreamed)
    }
  }

  @Test("Of a streamed sample rug, distribution and quantiles show the first, and say so")
  func streamedSample() throws {
    let size = 1 << 22 + 1
    let experiment = Experiment(
      mixture: .given(line), points: .sample(SampleSettings(size: size)),
      figure: FigureSettings(
        panels: [
          PanelSettings(layers: [.rug, .ecdf].map { LayerSettings(mark: $0) }),
          PanelSettings(layers: [LayerSettings(mark: .quantiles)]),
        ], grid: PanelGrid(rows: 2)))
    let counted = try CountedPoints(experiment, data: nil)
    #expect(counted.areStreamed)
    let shown = counted.variables[0].shown
    #expect(counted.variables[0].values == nil && shown.count == 333_333)
    // A shorter sample of the same seed is the beginning of a longer one.
    let beginning = line.marginal(0).sample(size: 100, generator: .xoshiro256PlusPlus(seed: 0))
    #expect(Array(shown.prefix(100)) == beginning.values)
    let text = "the layer shows the first 333,333 of 4,194,305 points"
    #expect(
      counted.warnings.map(\.description) == [
        "figure.panels[0].layers[0].mark: warning: \(text)",
        "figure.panels[0].layers[1].mark: warning: \(text)",
        "figure.panels[1].layers[0].mark: warning: \(text)",
      ])
  }

  @Test("Of streamed data every so many rows are shown, wherever they were cut on the way")
  func streamedData() throws {
    // A hundred layers have room for ten thousand signs each.
    let experiment = Experiment(
      mixture: .given(line), points: .data(DataSettings(file: "data.csv")),
      figure: FigureSettings(
        panels: [
          PanelSettings(layers: Array(repeating: LayerSettings(mark: .rug), count: 100))
        ]))
    let text = "x\n" + (0...20_000).map { "\($0)\n" }.joined()
    let stream = try DataStream(DataSource(text), DataSettings(file: "data.csv"))
    let shown = try ShownPoints(of: stream, count: 20_001, experiment)
    #expect(shown.values == stride(from: 0, through: 20_000, by: 3).map(Double.init))
    #expect(shown.warnings.count == 100)
    #expect(
      shown.warnings.last?.description
        == "figure.layers[99].mark: warning: the layer shows 1 in 3 of 20,001 points")
  }

  @Test("Points in memory are all in a distribution, and every so many have a sign")
  func memory() throws {
    var layers = Array(repeating: LayerSettings(mark: .rug), count: 99)
    layers.append(LayerSettings(mark: .ecdf))
    let experiment = Experiment(
      mixture: .given(line), points: .data(DataSettings(file: "data.csv")),
      figure: FigureSettings(panels: [PanelSettings(layers: layers)]))
    let text = "x\n" + (0...20_000).map { "\($0)\n" }.joined()
    let numbers = try ExperimentNumbers(experiment, data: DataSource(text))
    let shown = stride(from: 0, through: 20_000, by: 2).map(Double.init)
    #expect(numbers.shapes[0] == .rug(shown))
    #expect(
      numbers.shapes[99]
        == .empiricalDistribution(EmpiricalDistribution((0...20_000).map(Double.init))))
    // 99 layers with signs have room for 10,101 each.
    #expect(numbers.warnings.count == 99)
    #expect(
      numbers.warnings.first?.description
        == "figure.layers[0].mark: warning: the layer shows 1 in 2 of 20,001 points")
  }

  @Test("The extent is looked for where a curve needs it, and the size of a sample is known anyway")
  func extent() throws {
    for (mark, isKnown) in [(Mark.density(), true), (.cdf(), true), (.rug, false)] {
      let experiment = Experiment(
        mixture: .given(line), points: .sample(SampleSettings(size: 5000)),
        figure: FigureSettings(panels: [PanelSettings(layers: [LayerSettings(mark: mark)])]))
      let stream = BlockStream(line.marginal(0), seed: 0, size: 5000)
      let counts = try StreamCounts(stream, of: experiment, workers: 1, progress: nil)
      #expect((counts.extent != nil) == isKnown, "\(mark.name)")
      #expect(counts.pointCount == 5000)
    }
  }
}
