import DataFiles
import ExperimentFile
import GaussianMixtures
import Histograms
import Plotting
import Testing

@testable import MixtureFigures

/// Histograms whose bars are stacked by component.
@Suite struct StackedBarMarkTests {
  private static let three = """
    { "weight": 0.3, "mean": 5, "sd": 1.5 }, { "weight": 0.5, "mean": 10, "sd": 2, "label": "wide" },
    { "weight": 0.2, "mean": 13, "sd": 0.5 }
    """
  private static let two = """
    { "weight": 0.5, "mean": 0, "sd": 1 }, { "weight": 0.5, "mean": 10, "sd": 1 }
    """

  private func experiment(
    _ layers: String, sample: String = #""size": 2000"#, components: String = three
  ) -> String {
    """
    { "mixture": { "components": [\(components)] }, "sample": { \(sample) },
      "figure": { "layers": [\(layers)] } }
    """
  }

  private func tops(
    _ shape: Layer.Shape?, _ place: SourceLocation = #_sourceLocation
  ) throws -> (edges: [Double], tops: [[Double]], labels: [String]) {
    guard case .stackedBars(let edges, let tops, let labels) = shape else {
      Issue.record("\(String(describing: shape))", sourceLocation: place)
      throw ExperimentProblem("no stacked bars", at: [])
    }
    return (edges, tops, labels)
  }

  @Test(
    "Of a sample each part is the points that were drawn from its component",
    arguments: [#""size": 2000"#, #""size": 2000, "generator": "numpy""#])
  func sample(sample: String) throws {
    let text = experiment(
      #"{ "mark": "histogram", "normalize": "count", "stackBy": "component" }"#, sample: sample)
    let experiment = try Experiment.read(text)
    let numbers = try ExperimentNumbers(experiment)
    let (edges, tops, _) = try tops(numbers.shapes[0])
    guard case .sample(let settings) = experiment.points else { return }
    let drawn = try numbers.mixture.sample(size: 2000, generator: settings.generator)
    var expected = [Double](repeating: 0, count: edges.count - 1)
    for part in 0..<3 {
      let values = drawn.values.indices.filter { drawn.labels[$0] == part }.map { drawn.values[$0] }
      let counts = try Histogram(of: values, bins: .edges(edges)).counts
      for bin in counts.indices { expected[bin] += Double(counts[bin]) }
      #expect(tops[part] == expected)
      #expect(counts.reduce(0, +) > 300)
    }
  }

  @Test(
    "Edges and heights are those of the bars without parts, to the last bit",
    arguments: Normalization.allCases)
  func heights(normalization: Normalization) throws {
    for bins in [
      #""auto""#, "17", #"{ "edges": [4, 5, 5.5, 9, 14] }"#, #"{ "width": 0.7 }"#,
    ] {
      let keys = "\"bins\": \(bins), \"normalize\": \"\(normalization.rawValue)\""
      let numbers = try ExperimentNumbers(
        experiment(
          """
          { "mark": "histogram", \(keys) },
          { "mark": "histogram", \(keys), "stackBy": "component" }
          """))
      guard case .bars(let edges, let heights) = numbers.shapes[0] else {
        Issue.record("\(numbers.shapes)")
        return
      }
      let stacked = try tops(numbers.shapes[1])
      #expect(stacked.edges == edges)
      #expect(stacked.tops.last == heights)
      let (plain, parts) = (numbers.reports[0].dropLast(), numbers.reports[1])
      #expect(parts.contains(plain.dropFirst(#"{"mark": "histogram""#.count)))
    }
  }

  @Test("Of data each point belongs to its most probable component, of equal ones to the first")
  func data() throws {
    let numbers = try ExperimentNumbers(
      layers:
        #"{ "mark": "histogram", "bins": { "edges": [0, 5, 5.5, 11] }, "stackBy": "component" }"#,
      components: Self.two, table: "x\n0\n5.25\n4.75\n5\n10\n11\n-3\n")
    #expect(numbers.reports[0].hasSuffix(#""componentCounts": [[2, 1, 0], [0, 1, 2]]}"#))
    #expect(numbers.reports[0].contains(#""counts": [2, 2, 2]"#))
    #expect(numbers.reports[0].contains(#""outside": 1"#))
  }

  @Test("In a plane the components are those of the dots of a scatter")
  func plane() throws {
    // By x alone the second point would belong to the first component.
    let components = """
      { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
      { "weight": 0.5, "mean": [4, 9], "covariance": [[1, 0], [0, 1]] }
      """
    let table = "x,y\n0,0\n1,9\n4,9\n3,0\n"
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [\(components)] },
        "data": { "file": "data.csv", "columns": ["x", "y"] },
        "figure": { "grid": [1, 2], "panels": [
          { "layers": [{ "mark": "scatter", "colorBy": "label" }] },
          { "layers": [
            { "mark": "histogram", "bins": { "edges": [0, 2, 5] }, "stackBy": "component" }] }] } }
      """, table)
    #expect(numbers.reports[0].contains(#""components": [1, 2, 2, 1]"#))
    let report = numbers.panels[1][0].report().json()
    #expect(report.hasSuffix(#""componentCounts": [[1, 1], [1, 1]]}"#))
    let (dots, bars) = (numbers.figure.panels[0].layers[0], numbers.figure.panels[1].layers[0])
    #expect(dots.firstColor == bars.firstColor)
  }

  @Test("Panels of iterations of a fit have the components of their mixtures")
  func iterations() throws {
    let values = (0..<60).map { number -> Double in
      let offset = number % 3 == 0 ? 20.0 : 0.0
      return Double(number * number % 61) / 4 + offset
    }
    let text = """
      { "mixture": { "fit": { "components": 2 } }, "data": { "file": "data.csv" },
        "figure": { "layers": [{ "mark": "histogram", "bins": 4, "stackBy": "component" }],
          "steps": [0, 1, 2] } }
      """
    let numbers = try ExperimentNumbers(
      text, "x\n" + values.map { "\($0)\n" }.joined())
    #expect(numbers.figure.panels.count == 3)
    var seen: Set<[[Double]]> = []
    for (panel, iteration) in [0, 1, 2].enumerated() {
      let (edges, tops, _) = try tops(numbers.figure.panels[panel].layers[0].shape)
      let mixture = numbers.counted[0].points.mixture(after: iteration)
      let first = values.filter {
        let shares = mixture.responsibilities(at: [$0])
        return shares[0] >= shares[1]
      }
      let histogram = try Histogram(of: first, bins: .edges(edges))
      let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
      let expected = zip(histogram.counts, widths).map { Double($0) / $1 / 60 }
      #expect(tops[0] == expected)
      seen.insert(tops)
    }
    #expect(seen.count > 1)
  }

  @Test("Samples that are drawn anew for each pass have the same parts", arguments: [1, 3])
  func drawnStreams(workers: Int) throws {
    for generator in ["xoshiro256++", "numpy"] {
      let text = experiment(
        #"{ "mark": "histogram", "stackBy": "component" }"#,
        sample: #""size": 150000, "generator": "\#(generator)", "seed": 3"#)
      let experiment = try Experiment.read(text)
      let kept = try CountedPoints(experiment, data: nil)
      guard case .given(.line(let mixture)) = experiment.mixture else { return }
      let stream: any PointStream<ExperimentProblem> =
        generator == "numpy"
        ? SerialStream(mixture: mixture, seed: 3, size: 150_000)
        : BlockStream(mixture, seed: 3, size: 150_000)
      let counts = try StreamCounts(stream, of: experiment, workers: workers, progress: nil)
      #expect(counts.bars[0][0]?.partCounts != nil)
      #expect(counts.bars[0][0]?.partCounts == kept.bars[0][0]?.partCounts)
      #expect(counts.pointCount == 150_000)
    }
  }

  @Test("Data that are read again for each pass have the same parts")
  func readStream() throws {
    let table = "x\n" + (0..<3000).map { "\(Double($0 * 7919 % 1500) / 100)\n" }.joined()
    let text = """
      { "mixture": { "components": [\(Self.three)] }, "data": { "file": "data.csv" },
        "figure": { "layers": [{ "mark": "histogram", "stackBy": "component" }] } }
      """
    let experiment = try Experiment.read(text)
    let kept = try CountedPoints(experiment, data: DataSource(table))
    let stream = try DataStream(DataSource(table), experiment.dataSettings)
    let counts = try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    #expect(counts.bars[0][0]?.partCounts == kept.bars[0][0]?.partCounts)
    #expect(kept.bars[0][0]?.partCounts?.allSatisfy { $0.reduce(0, +) > 100 } == true)
  }

  @Test("The legend names components as other layers do, and a color of the layer has no effect")
  func looks() throws {
    let (experiment, warnings) = try Experiment.read(
      Array(
        self.experiment(
          #"{ "mark": "histogram", "stackBy": "component", "label": "part", "color": "red" }"#
        ).utf8), name: "test.json")
    #expect(
      warnings.map(\.message)
        == ["color has no effect on bars with the colors of the components"])
    let numbers = try ExperimentNumbers(experiment)
    let layer = numbers.figure.panels[0].layers[0]
    #expect(
      try tops(layer.shape).labels
        == ["part 1: 0.3 · N(5, 1.5²)", "wide: 0.5 · N(10, 2²)", "part 3: 0.2 · N(13, 0.5²)"])
    #expect(layer.style.color == nil)
    #expect(layer.role == .components)
    #expect(
      numbers.reports[0].contains(#""labels": [null, "wide", null]"#))
  }

  private func firstColor(_ layers: String) throws -> Int? {
    try ExperimentNumbers(experiment(layers)).figure.panels[0].layers.compactMap { layer in
      if case .stackedBars = layer.shape { layer.firstColor } else { nil }
    }.first
  }

  @Test("Parts have the colors of the components' curves, and else those that no other layer has")
  func colors() throws {
    let bars = #"{ "mark": "histogram", "stackBy": "component" }"#
    #expect(try firstColor(bars) == 0)
    #expect(try firstColor("\(bars), { \"mark\": \"components\" }") == 0)
    #expect(try firstColor("\(bars), { \"mark\": \"density\" }") == 1)
    #expect(
      try firstColor("\(bars), { \"mark\": \"density\" }, { \"mark\": \"components\" }") == 1)
    #expect(
      try firstColor("\(bars), { \"mark\": \"components\" }, { \"mark\": \"density\" }") == 0)
    #expect(
      try firstColor("\(bars), { \"mark\": \"density\", \"color\": \"black\" }") == 0)
    #expect(
      try firstColor("\(bars), { \"mark\": \"density\" }, { \"mark\": \"rug\" }") == 2)
  }

  @Test("Bars of more parts than anybody can see are refused where the bins are given")
  func tooMany() throws {
    let text = experiment(
      #"{ "mark": "histogram", "bins": 1000000, "stackBy": "component" }"#,
      components: [0.2, 0.2, 0.2, 0.2, 0.1, 0.1]
        .map { "{ \"weight\": \($0), \"mean\": 0, \"sd\": 1 }" }.joined(separator: ", "))
    let problem = #expect(throws: ExperimentProblem.self) { try ExperimentNumbers(text) }
    #expect(
      problem?.message
        == "1000000 bars of 6 parts are 6000000 parts together; the limit is 5000000; "
        + "fewer bins stay below it")
    #expect(problem?.path == ["figure", "layers", .item(0), "bins"])
  }
}
