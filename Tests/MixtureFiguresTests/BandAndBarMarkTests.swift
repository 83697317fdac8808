import ElementaryFunctions
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// Bands about distributions, bars that hang, outlines and stacked densities; `Tests/Fixtures/MixtureFigures/bands.py`
/// tells how NumPy and SciPy computed the expected numbers.
@Suite struct BandAndBarMarkTests {
  private struct File: Decodable {
    struct Quantiles: Decodable {
      let count: Int
      let level: Double
      let lower: [Double]
      let upper: [Double]
    }
    struct Distance: Decodable {
      let level: Double
      let count: Int
      let distance: Double
    }
    struct Hanging: Decodable {
      struct Bars: Decodable {
        let tops: [Double]
        let feet: [Double]
      }
      let edges: [Double]
      let values: [Double]
      let bars: [String: Bars]
    }
    let quantiles: [Quantiles]
    let distances: [Distance]
    let hanging: [Hanging]
  }

  private static let two = """
    { "weight": 0.3, "mean": 1, "sd": 0.5 }, { "weight": 0.7, "mean": 5, "sd": 2 }
    """
  private let expected: File

  init() throws { expected = try decodedFixture("MixtureFigures/bands.json", as: File.self) }

  private func table(_ values: [Double]) -> String { "x\n" + values.map { "\($0)\n" }.joined() }

  @Test("The band of a distribution function is as wide as Massart's bound says")
  func distances() throws {
    #expect(expected.distances.count == 16)
    for known in expected.distances {
      let found = ECDFMark.distance(level: known.level, count: Double(known.count))
      #expect(areNear([found], [known.distance]))
    }
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "ecdf", "band": true, "label": "points" }"#, components: Self.two,
      table: table([3, 1, 2]))
    let layer = numbers.figure.panels[0].layers[0]
    let distance = ECDFMark.distance(level: 0.95, count: 3)
    #expect(layer.band == ConfidenceBand(.distance(distance), label: "points: 95 % band"))
    #expect(numbers.reports[0].contains(#""band": {"level": 0.95, "distance": 0.7841"#))
    let plain = try ExperimentNumbers(
      layers: #"{ "mark": "ecdf", "band": false, "label": "points" }"#, components: Self.two,
      table: table([3, 1, 2]))
    #expect(plain.figure.panels[0].layers[0].band == nil)
    #expect(plain.reports == [#"{"mark": "ecdf", "x": [1.0, 2.0, 3.0]}"#])
  }

  @Test("The band of quantiles ends at the mixture's quantiles of those of order statistics")
  func quantiles() throws {
    let known = expected.quantiles[0]
    let values = (0..<known.count).map { Double($0 * 7 % known.count) }
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "quantiles", "band": 0.9, "label": "q", "dash": "dotted" }"#,
      components: #"{ "weight": 1, "mean": 3, "sd": 2 }"#, table: table(values))
    let layers = numbers.figure.panels[0].layers
    guard case .points(let x, _) = layers[1].shape,
      case .between(let places, let lower, let upper)? = layers[1].band?.extent
    else {
      Issue.record("\(layers)")
      return
    }
    #expect(places == x)
    #expect(areNear(lower, known.lower, relative: 1e-9))
    #expect(areNear(upper, known.upper, relative: 1e-9))
    #expect(layers[1].band?.label == "q: 90 % band")
    #expect(layers[0].style.dash == .pattern(.dotted))
  }

  @Test(
    "Of many points the band has few places, the outermost among them, and holds the line between")
  func manyQuantiles() throws {
    let values = (0..<3000).map { Double($0) / 100 }
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "quantiles", "band": true }"#, components: Self.two, table: table(values))
    guard case .points(let x, _) = numbers.shapes[1],
      case .between(let places, let lower, let upper)? = numbers.figure.panels[0].layers[1].band?
        .extent
    else {
      Issue.record("no band")
      return
    }
    #expect(places.count <= 400 && places.count > 150)
    #expect(places.first == x.first && places.last == x.last)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    for ((place, lower), upper) in zip(zip(places, lower), upper) {
      #expect(lower < place && place < upper)
    }
  }

  @Test(
    "Bars hang from the root of what SciPy expects by the root of what is counted",
    arguments: ["count", "density", "densityOfAll", "probability"])
  func hanging(normalize: String) throws {
    let known = expected.hanging[0]
    let bars = try #require(known.bars[normalize])
    let edges = known.edges.map { "\($0)" }.joined(separator: ", ")
    let numbers = try ExperimentNumbers(
      layers: """
        { "mark": "histogram", "bins": { "edges": [\(edges)] }, "normalize": "\(normalize)",
          "hanging": true, "label": "bars" }
        """, components: Self.two, table: table(known.values))
    let layers = numbers.figure.panels[0].layers
    guard case .bars(let found, let tops) = layers[0].shape, let feet = layers[0].feet,
      case .curve(let x, let y) = layers[1].shape
    else {
      Issue.record("\(layers)")
      return
    }
    #expect(found == known.edges)
    // The difference of two roots, and of two nearly equal probabilities far out.
    #expect(areNear(tops, bars.tops, relative: 1e-12))
    for (foot, wanted) in zip(feet, bars.feet) { #expect(abs(foot - wanted) < 1e-12) }
    #expect(y == tops)
    #expect(x == zip(known.edges, known.edges.dropFirst()).map { ($0 + $1) / 2 })
    #expect(layers[1].style.label == "expected")
    #expect(layers[2].shape == .straightLine(slope: 0, intercept: 0))
    #expect(numbers.reports[0].contains(#""feet": ["#))
  }

  @Test("Stacked densities end at the density of the mixture")
  func stacked() throws {
    let grid = #""from": -2, "to": 12, "step": 0.5"#
    let numbers = try ExperimentNumbers(
      layers: """
        { "mark": "components", \(grid), "stacked": true, "label": "part" },
        { "mark": "components", \(grid) }, { "mark": "density", \(grid) }
        """, components: Self.two, table: table([1, 2, 5]))
    guard case .curves(_, let tops, let labels) = numbers.shapes[0],
      case .curves(_, let single, _) = numbers.shapes[1],
      case .curve(_, let density) = numbers.shapes[2]
    else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(tops[0] == single[0])
    #expect(areNear(tops[1], density, relative: 1e-15))
    #expect(labels.count == 2)
    let layers = numbers.figure.panels[0].layers
    #expect(layers[0].stacksAreas && layers[0].areaOpacity == 0.3)
    #expect(!layers[1].stacksAreas && layers[1].areaOpacity == nil)
    // Curves that stand on each other are reported as they are by themselves.
    #expect(
      numbers.reports[0].contains(numbers.reports[1].dropFirst(#"{"mark": "components", "#.count)))
  }

  @Test("Areas under the density and under a kernel density are as faint as those of components")
  func filled() throws {
    let numbers = try ExperimentNumbers(
      layers: """
        { "mark": "density", "filled": true }, { "mark": "kernelDensity", "filled": true },
        { "mark": "components", "filled": true }, { "mark": "density" }, { "mark": "kernelDensity" }
        """, components: Self.two, table: table([1, 2, 5]))
    #expect(
      numbers.figure.panels[0].layers.map(\.areaOpacity) == [0.3, 0.3, 0.3, nil, nil])
  }

  @Test("An outline has the heights of the bars, and parts by group have none")
  func outline() throws {
    let numbers = try ExperimentNumbers(
      layers: """
        { "mark": "histogram", "bins": 3, "outline": true }, { "mark": "histogram", "bins": 3 }
        """, components: Self.two, table: table([1, 2, 5, 7]))
    #expect(numbers.shapes[0] == numbers.shapes[1])
    #expect(numbers.figure.panels[0].layers.map(\.outlinesBars) == [true, false])
    let problem = #expect(throws: ExperimentProblem.self) {
      try ExperimentNumbers(
        """
        { "mixture": { "components": [\(Self.two)] },
          "data": { "file": "data.csv", "columns": ["x"], "groups": "g" },
          "figure": { "groups": "stack", "layers": [{ "mark": "histogram", "outline": true }] } }
        """, "x,g\n1,a\n2,b\n3,a\n")
    }
    #expect(problem?.message.hasPrefix("bars that are stacked by group have no outline") == true)
    #expect(problem?.path == ["figure", "layers", .item(0), "outline"])
  }

  @Test("A curve of densities over hanging bars is said to be another thing")
  func scales() throws {
    let numbers = try ExperimentNumbers(
      layers: """
        { "mark": "histogram", "hanging": true }, { "mark": "density" }
        """, components: Self.two, table: table([1, 2, 5, 7]))
    #expect(
      numbers.warnings.map(\.message) == [
        "the bars show roots, and a curve on the same axis densities; a panel of its own would fit"
      ])
  }

  @Test("A curve beside bars of counts with other bins says which bars it fits")
  func severalBars() throws {
    func warnings(_ first: String, _ others: String) throws -> [String] {
      try ExperimentNumbers(
        layers: "{ \"mark\": \"histogram\", \(first) }, { \"mark\": \"histogram\", \(others) }, "
          + #"{ "mark": "density" }, { "mark": "rug" }"#,
        components: Self.two, table: table([1, 2, 5, 7])
      ).warnings.map(\.description)
    }
    let counts = #""normalize": "count""#
    #expect(
      try warnings("\"bins\": 3, \(counts)", "\"bins\": 4, \(counts)") == [
        "figure.layers[2].mark: warning: the curve fits the bars of layer 2, and not those of layer 1, "
          + "which have other bins; \"normalize\": \"density\" would fit all"
      ])
    let shares = #""normalize": "probability""#
    #expect(try warnings("\"bins\": 3, \(shares)", "\"bins\": 4, \(shares)").count == 1)
    #expect(try warnings("\"bins\": 3, \(counts)", "\"bins\": 3, \(counts)").isEmpty)
    #expect(try warnings(#""bins": 3"#, #""bins": 4"#).isEmpty)
    let three = try ExperimentNumbers(
      layers: """
        { "mark": "histogram", "bins": 2, "normalize": "count" }, { "mark": "density" },
        { "mark": "histogram", "bins": 3, "normalize": "count" },
        { "mark": "histogram", "bins": 4, "normalize": "count" }
        """, components: Self.two, table: table([1, 2, 5, 7]))
    #expect(
      three.warnings.map(\.message) == [
        "the curve fits the bars of layer 1, and not those of layers 3 and 4, which have other bins; "
          + "\"normalize\": \"density\" would fit all"
      ])
  }

  @Test("Words of the figure tell bands, hanging bars and stacked densities")
  func words() throws {
    func summary(_ layers: String) throws -> String {
      try ExperimentNumbers(layers: layers, components: Self.two, table: table([1, 2, 5]))
        .figure.summary ?? ""
    }
    #expect(
      try summary(#"{ "mark": "ecdf", "band": 0.9 }"#)
        .hasPrefix("Empirical distribution function with a 90 % band of x in data.csv"))
    #expect(
      try summary(#"{ "mark": "quantiles", "band": true }"#)
        .hasPrefix("Quantiles with a 95 % band of x in data.csv against those of"))
    #expect(
      try summary(#"{ "mark": "histogram", "hanging": true }"#)
        .hasPrefix("Hanging rootogram of x in data.csv"))
    #expect(
      try summary(#"{ "mark": "components", "stacked": true }"#)
        .hasPrefix("Weighted component densities of a mixture of two Gaussians, stacked"))
  }
}
