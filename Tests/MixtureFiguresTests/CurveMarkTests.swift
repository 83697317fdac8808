import Foundation
import Plotting
import Testing

@testable import MixtureFigures

/// The numbers of the mixture's curves; the expected ones are found by hand.
@Suite struct CurveMarkTests {
  /// The standard normal density at 0, 1 and 2, to 16 digits.
  private static let normal = [0.3989422804014327, 0.24197072451914337, 0.05399096651318806]

  private static let two = """
    { "weight": 0.25, "mean": 0, "sd": 1 }, { "weight": 0.75, "mean": 1, "sd": 0.5 }
    """
  private static let grid = #""from": 0, "to": 1.5, "step": 1"#

  private func numbers(
    _ layers: String, components: String = two, table: String = "x\n1\n"
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(layers: layers, components: components, table: table)
  }

  private func curve(_ shape: Layer.Shape) throws -> (x: [Double], y: [Double]) {
    guard case .curve(let x, let y) = shape else {
      Issue.record("\(shape)")
      return ([], [])
    }
    return (x, y)
  }

  @Test("The density is the sum of the components' own, each with its weight")
  func density() throws {
    let (x, y) = try curve(numbers("{ \"mark\": \"density\", \(Self.grid) }").shapes[0])
    #expect(x == [0, 1])
    let normal = Self.normal
    #expect(
      areNear(
        y,
        [
          0.25 * normal[0] + 0.75 * (normal[2] / 0.5), 0.25 * normal[1] + 0.75 * (normal[0] / 0.5),
        ]))
  }

  @Test("Components are curves over the same places, the one of each with its weight")
  func components() throws {
    let numbers = try numbers("{ \"mark\": \"components\", \(Self.grid), \"filled\": true }")
    guard case .curves(let x, let y, let labels) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(x == [0, 1])
    let normal = Self.normal
    #expect(areNear(y[0], [0.25 * normal[0], 0.25 * normal[1]]))
    #expect(areNear(y[1], [1.5 * normal[2], 1.5 * normal[0]]))
    #expect(labels.isEmpty)
    #expect(numbers.figure.panels[0].layers[0].areaOpacity == 0.3)
  }

  @Test("The cumulative probability is that of the normal distribution")
  func cumulativeProbability() throws {
    let numbers = try numbers(
      #"{ "mark": "cdf", "from": -1, "to": 1.5, "step": 1 }"#,
      components: #"{ "weight": 1, "mean": 0, "sd": 1 }"#)
    let (x, y) = try curve(numbers.shapes[0])
    #expect(x == [-1, 0, 1])
    #expect(areNear(y, [0.15865525393145707, 0.5, 0.8413447460685429]))
  }

  @Test("Of two components of one width the responsibilities are logistic")
  func responsibilities() throws {
    let numbers = try numbers(
      #"{ "mark": "responsibilities", "from": -1, "to": 1.5, "step": 1 }"#,
      components: """
        { "weight": 0.25, "mean": -1, "sd": 1 }, { "weight": 0.75, "mean": 1, "sd": 1 }
        """)
    guard case .stackedShares(let x, let shares, _) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(x == [-1, 0, 1])
    // The odds of the second are 3 exp(2x).
    let odds = [3 * exp(-2.0), 3, 3 * exp(2.0)]
    #expect(areNear(shares[0], odds.map { 1 / (1 + $0) }))
    #expect(areNear(shares[1], odds.map { $0 / (1 + $0) }))
  }

  @Test("A curve has the scale of the bars under it, points outside of the bins included")
  func scale() throws {
    for (normalization, scale) in [("density", 1), ("count", 2 * 5), ("probability", 2 * 5.0 / 4)] {
      let numbers = try numbers(
        """
        { "mark": "histogram", "bins": { "edges": [0, 2, 4] }, "normalize": "\(normalization)" },
        { "mark": "density", "from": 2, "to": 3.5, "step": 1 },
        { "mark": "components", "from": 2, "to": 3.5, "step": 1 }
        """, components: #"{ "weight": 1, "mean": 2, "sd": 1 }"#, table: "x\n0\n1\n3\n4\n9\n")
      let heights = Self.normal[...1].map { scale * $0 }
      #expect(areNear(try curve(numbers.shapes[1]).y, heights), "\(normalization)")
      guard case .curves(_, let y, _) = numbers.shapes[2] else {
        Issue.record("no curves")
        return
      }
      #expect(areNear(y[0], heights), "\(normalization)")
      // Bars of the area 1 without a fifth of the points are higher than the curve.
      #expect(numbers.warnings.count == (normalization == "density" ? 2 : 0))
    }
  }

  @Test("A curve belongs to the bars that it is drawn over, or to the first ones")
  func basis() throws {
    let density = #"{ "mark": "density", "from": 2, "to": 3.5, "step": 1 }"#
    let bars = #"{ "mark": "histogram", "bins": { "edges": [0, 2, 4] }, "normalize": "#
    let numbers = try numbers(
      """
      \(density), \(bars)"count" }, \(density), \(bars)"density" }, \(density)
      """, components: #"{ "weight": 1, "mean": 2, "sd": 1 }"#, table: "x\n0\n1\n3\n4\n")
    let heights = try [0, 2, 4].map { try curve(numbers.shapes[$0]).y[0] / Self.normal[0] }
    #expect(areNear(heights, [8, 8, 1]))
  }

  /// The warnings of layers over 100 points from 0 to 9.9.
  private func warnings(_ layers: String, of figure: String? = nil) throws -> [String] {
    let table = "x\n" + (0..<100).map { "\(Double($0) / 10)\n" }.joined()
    return try ExperimentNumbers(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 3 }] },
        "data": { "file": "data.csv" }, "figure": { \(figure ?? "\"layers\": [\(layers)]") } }
      """, table
    ).warnings.map(\.description)
  }

  @Test("A density over bars that leave more than a hundredth of the points out is a warning")
  func pointsOutside() throws {
    func warnings(_ range: String, _ normalize: String) throws -> [String] {
      try self.warnings(
        """
        { "mark": "histogram", "bins": 5, "range": \(range), "normalize": "\(normalize)" },
        { "mark": "density" }
        """)
    }
    #expect(
      try warnings("[0, 4.95]", "density") == [
        "figure.layers[1].mark: warning: 50 % of the points lie outside the bins, and the bars have the "
          + "area 1 without them: the curve is lower than they are; \"normalize\": \"densityOfAll\" "
          + "would fit"
      ])
    // 1 in 100, and none.
    #expect(try warnings("[0, 9.85]", "density").isEmpty)
    #expect(try warnings("[0, 9.75]", "density").count == 1)
    #expect(try warnings("[0, 4.95]", "densityOfAll").isEmpty)
    #expect(try warnings("[0, 4.95]", "count").isEmpty)
    #expect(try self.warnings(#"{ "mark": "histogram", "range": [0, 4] }"#).isEmpty)
  }

  @Test("Bars and curves of different scales on one axis are a warning")
  func scales() throws {
    let (count, density) = (
      #"{ "mark": "histogram", "bins": 5, "normalize": "count" }"#,
      #"{ "mark": "histogram", "bins": 5 }"#
    )
    let curve = #"{ "mark": "density" }"#
    #expect(
      try warnings("\(count), \(density)") == [
        "figure.layers[1].normalize: warning: the bars show densities, and other bars on the same axis "
          + "counts; the same \"normalize\" for all histograms would fit"
      ])
    #expect(try warnings("\(count), \(count), \(curve)").isEmpty)
    let panels =
      "\"panels\": [{ \"layers\": [\(count), \(curve)] }, { \"layers\": [\(curve)] }]"
    #expect(try warnings("", of: panels).isEmpty)
    #expect(
      try warnings("", of: "\"sharedAxes\": \"y\", \(panels)") == [
        "figure.panels[0].layers[0].normalize: warning: the bars show counts, and a curve on the same "
          + "axis densities; \"normalize\": \"density\" would fit"
      ])
    let fitting =
      "\"sharedAxes\": \"y\", \"panels\": [{ \"layers\": [\(density)] }, { \"layers\": [\(curve)] }]"
    #expect(try warnings("", of: fitting).isEmpty)
  }

  @Test("Cumulative probabilities and responsibilities over bars are a warning")
  func sharesOfOne() throws {
    func bars(_ normalize: String) -> String {
      #"{ "mark": "histogram", "bins": 5, "normalize": "\#(normalize)" }"#
    }
    for (normalize, noun) in [
      ("count", "counts"), ("density", "densities"), ("densityOfAll", "densities"),
      ("probability", "probabilities"),
    ] {
      #expect(
        try warnings(
          #"\#(bars(normalize)), { "mark": "ecdf" }, { "mark": "responsibilities" }"#) == [
            "figure.layers[1].mark: warning: the curve shows cumulative probabilities, and bars on the "
              + "same axis \(noun); a panel of its own would fit",
            "figure.layers[2].mark: warning: the areas show responsibilities, and bars on the same axis "
              + "\(noun); a panel of its own would fit",
          ])
    }
    let cdf = #"{ "mark": "cdf" }"#
    #expect(try warnings(#"{ "mark": "ecdf" }, \#(cdf), { "mark": "density" }"#).isEmpty)
    let panels = "\"panels\": [{ \"layers\": [\(bars("count"))] }, { \"layers\": [\(cdf)] }]"
    #expect(try warnings("", of: panels).isEmpty)
    #expect(
      try warnings("", of: "\"sharedAxes\": \"y\", \(panels)") == [
        "figure.panels[1].layers[0].mark: warning: the curve shows cumulative probabilities, and bars "
          + "on the same axis counts; \"sharedAxes\": \"none\" would fit"
      ])
  }
}
