import DataFiles
import ExperimentFile
import Foundation
import GaussianMixtures
import TestSupport
import Testing

@testable import MixtureFigures

/// Points that count as often as their weights say, and counts of bins.
@Suite struct WeightedDataTests {
  private static let weighted =
    "x,n,g\n1,3,a\n2,5,b\n2.5,2,a\n4,1,b\n5,4,a\n7,6,b\n7.5,2,a\n9,0,b\n"

  /// The same points with a row for each time that they count.
  private static let repeated: String = {
    let rows = weighted.split(separator: "\n").dropFirst().flatMap { line in
      let cells = line.split(separator: ",")
      return Array(repeating: "\(cells[0]),\(cells[2])\n", count: Int(cells[1]) ?? 0)
    }
    return "x,g\n" + rows.joined()
  }()

  private static let mixture = """
    "mixture": { "components": [{ "weight": 0.7, "mean": 3, "sd": 1.5 },
      { "weight": 0.3, "mean": 7, "sd": 1 }] }
    """

  /// What `inspect` prints of a figure over the weighted points, or over the repeated ones.
  private func report(
    _ layers: String, _ mixture: String = mixture, isWeighted: Bool, data: String = "",
    figure: String = ""
  ) throws -> [String: Any] {
    let experiment = try Experiment.read(
      """
      { \(mixture),
        "data": { "file": "data", "columns": ["x"]\(data)\(isWeighted ? #", "weights": "n""# : "") },
        "figure": { \(figure)"layers": [\(layers)] } }
      """)
    let numbers = try ExperimentNumbers(
      experiment, data: DataSource(isWeighted ? Self.weighted : Self.repeated))
    let report = try numbers.report(
      numbers.figure.layout(measuring: LayoutReportTests.EvenLetters()))
    let object = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    return try #require(object as? [String: Any])
  }

  /// Whether all numbers of two reports are the same to 1e-12, and all else is the same.
  private func areAlike(_ a: Any?, _ b: Any?) -> Bool {
    switch (a, b) {
    case (let a as [String: Any], let b as [String: Any]):
      a.keys.sorted() == b.keys.sorted() && a.keys.allSatisfy { areAlike(a[$0], b[$0]) }
    case (let a as [Any], let b as [Any]):
      a.count == b.count && zip(a, b).allSatisfy { areAlike($0, $1) }
    case (let a as Double, let b as Double): abs(a - b) <= 1e-12 * max(1, abs(a))
    case (let a as String, let b as String): a == b
    case (nil, nil): true
    default: false
    }
  }

  @Test(
    "Whole weights show what repeated rows show: bars, curves over them, and the hanging roots",
    arguments: [
      #"{ "mark": "histogram", "normalize": "count" }, { "mark": "density" }"#,
      #"{ "mark": "histogram", "bins": "fd" }, { "mark": "components" }"#,
      #"{ "mark": "histogram", "bins": 4, "stackBy": "component", "normalize": "probability" }"#,
      #"{ "mark": "histogram", "bins": { "width": 2 }, "hanging": true, "normalize": "count" }"#,
      #"{ "mark": "histogram", "bins": { "edges": [2, 5, 8] }, "normalize": "densityOfAll" }"#,
      #"{ "mark": "responsibilities" }"#, #"{ "mark": "cdf" }"#,
    ])
  func wholeWeights(layers: String) throws {
    let found = try report(layers, isWeighted: true)
    let expected = try report(layers, isWeighted: false)
    #expect(areAlike(found["panels"], expected["panels"]))
    #expect(areAlike(found["logLikelihood"], expected["logLikelihood"]))
    for key in ["size", "min", "max", "mean", "sd"] {
      let (a, b) = (found["sample"] as? [String: Any], expected["sample"] as? [String: Any])
      #expect(areAlike(a?[key], b?[key]), "\(key)")
    }
    #expect((found["sample"] as? [String: Any])?["rows"] as? Int == 7)
  }

  @Test(
    "On a logarithmic axis, and of groups on top of each other and beside each other, bars are the same"
  )
  func otherBars() throws {
    for (data, figure) in [
      ("", #""x": { "scale": "log" }, "#),
      (#", "groups": "g""#, #""groups": "stack", "#),
      (#", "groups": "g""#, #""groups": "overlay", "#),
    ] {
      let layers = #"{ "mark": "histogram", "normalize": "count" }"#
      let found = try report(layers, isWeighted: true, data: data, figure: figure)
      let expected = try report(layers, isWeighted: false, data: data, figure: figure)
      #expect(areAlike(found["panels"], expected["panels"]), "\(figure)")
    }
  }

  @Test("An empirical distribution function steps up by the weights")
  func distribution() throws {
    let numbers = try ExperimentNumbers(
      """
      { \(Self.mixture), "data": { "values": [4, 1, 2], "weights": [1, 3, 4] },
        "figure": { "layers": [{ "mark": "ecdf", "band": true }] } }
      """)
    guard case .empiricalDistribution(let steps) = numbers.shapes[0] else {
      Issue.record("no distribution")
      return
    }
    #expect(steps.values == [1, 2, 4])
    #expect([0, 1, 2].map(steps.share) == [0.375, 0.875, 1])
    // √(ln(2 / 0.05) / 16).
    guard case .distance(let distance) = numbers.figure.panels[0].layers[0].band?.extent else {
      Issue.record("no band")
      return
    }
    #expect(abs(distance - (log(40) / 16).squareRoot()) < 1e-15)
  }

  @Test("A weighted point stands in the middle of its part of the probability")
  func quantiles() throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "data": { "values": [4, 1, 2], "weights": [1, 3, 4] },
        "figure": { "layers": [{ "mark": "quantiles" }] } }
      """)
    guard case .points(let x, let y) = numbers.shapes[1] else {
      Issue.record("no points")
      return
    }
    #expect(y == [1, 2, 4])
    // scipy.stats.norm.ppf([1.5 / 8, 5 / 8, 7.5 / 8])
    let expected = [-0.8871465590188759, 0.31863936396437514, 1.5341205443525465]
    #expect(zip(x, expected).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("A band of more draws than can be gone through is refused", arguments: ["1e9", "1e15"])
  func largestBand(weight: String) throws {
    let weights = Array(repeating: weight, count: 10_000).joined(separator: ", ")
    let values = (0..<10_000).map { "\($0)" }.joined(separator: ", ")
    let error = #expect(throws: ExperimentProblem.self) {
      try ExperimentNumbers(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
          "data": { "values": [\(values)], "weights": [\(weights)] },
          "figure": { "layers": [{ "mark": "quantiles", "band": true }] } }
        """)
    }
    #expect(try #require(error).message.contains("a band is found for at most 1000000000000 draws"))
  }

  @Test(
    "A fit to whole weights is that to repeated rows, and the number of points is the sum of the weights"
  )
  func fit() throws {
    func fit(_ table: String, _ data: String) throws -> MixtureFit {
      let experiment = try Experiment.read(
        """
        { "mixture": { "fit": { "components": 2, "start": [
            { "weight": 0.5, "mean": 2, "sd": 1 }, { "weight": 0.5, "mean": 7, "sd": 1 }] } },
          "data": { "file": "data", "columns": ["x"]\(data) } }
        """)
      let points = try ExperimentPoints(experiment, data: DataSource(table), workers: 1)
      return try #require(points.fitted).fit
    }
    let (found, expected) = (
      try fit(Self.weighted, #", "weights": "n""#), try fit(Self.repeated, "")
    )
    #expect(found.totalWeight == 23)
    for (a, b) in zip(found.mixture.components, expected.mixture.components) {
      #expect(abs(a.weight - b.weight) < 1e-12)
      #expect(abs(a.mean[0] - b.mean[0]) < 1e-12)
      #expect(abs(a.covariance[0] - b.covariance[0]) < 1e-12)
    }
    for criterion in InformationCriterion.allCases {
      #expect(abs(found.value(of: criterion) - expected.value(of: criterion)) < 1e-10)
    }
  }

  @Test("Rows of a file are bins in any order, with gaps between them")
  func binsOfAFile() throws {
    let experiment = try Experiment.read(
      """
      { \(Self.mixture),
        "data": { "file": "data", "edges": ["from", "to"], "counts": "n" },
        "figure": { "layers": [{ "mark": "histogram", "normalize": "count" }] } }
      """)
    let numbers = try ExperimentNumbers(
      experiment, data: DataSource("to,n,from\n4,7,2\n2,3,0\n8,4.5,6\n"))
    #expect(numbers.shapes == [.bars(edges: [0, 2, 4, 6, 8], heights: [3, 7, 0, 4.5])])
    #expect(numbers.counted[0].variables[0].extent == 0...8)
  }

  @Test("Bins that have values in common, and such without a width, are refused")
  func wrongBins() throws {
    let experiment = try Experiment.read(
      """
      { \(Self.mixture), "data": { "file": "data", "edges": ["from", "to"], "counts": "n" } }
      """)
    func message(_ table: String) throws -> String {
      let error = #expect(throws: ExperimentProblem.self) {
        try ExperimentNumbers(experiment, data: DataSource(table))
      }
      return try #require(error).description
    }
    #expect(
      try message("from,to,n\n0,2,3\n1,4,7\n").contains(
        "the bin from 1 to 4 begins before another one ends, at 2; bins have no values in common"))
    #expect(
      try message("from,to,n\n0,2,3\n4,4,7\n").contains(
        "bin 2 goes from 4 to 4; the upper edge is above the lower one"))
    #expect(try message("from,to,n\n0,2,3\n0,2,4\n").contains("the bin from 0 to 2 is there twice"))
    #expect(try message("from,to,n\n0,2,0\n").contains("counts are all 0: there are no points"))
  }

  @Test(
    "Of bins the shares below their edges are known: a line between them, and dots at the inner ones"
  )
  func shares() throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "data": { "edges": [-1, 0, 1, 2], "counts": [2, 4, 2] },
        "figure": { "panels": [{ "layers": [{ "mark": "ecdf" }] },
          { "layers": [{ "mark": "quantiles" }] }] } }
      """)
    #expect(
      numbers.figure.panels[0].layers[0].shape == .curve(x: [-1, 0, 1, 2], y: [0, 0.25, 0.75, 1]))
    guard case .points(let x, let y) = numbers.figure.panels[1].layers[1].shape else {
      Issue.record("no points")
      return
    }
    #expect(y == [0, 1])
    // scipy.stats.norm.ppf([0.25, 0.75])
    #expect(abs(x[0] + 0.6744897501960817) < 1e-14 && abs(x[1] - 0.6744897501960817) < 1e-14)
  }

  @Test("The log-likelihood of bins is that of their probabilities")
  func likelihoodOfBins() throws {
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "data": { "edges": [-1, 0, 1, 2], "counts": [2, 4, 2] },
        "figure": { "layers": [{ "mark": "histogram" }] } }
      """)
    let numbers = try ExperimentNumbers(experiment)
    let report = try numbers.report(
      numbers.figure.layout(measuring: LayoutReportTests.EvenLetters()))
    let object = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    let found = try #require((object as? [String: Any])?["logLikelihood"] as? Double)
    // scipy: numpy.dot([2, 4, 2], numpy.log(numpy.diff(scipy.stats.norm.cdf([-1, 0, 1, 2]))))
    #expect(abs(found - -10.44077049953394) < 1e-12)
  }

  @Test(
    "Marks of points that count once say so, and bins are shown as they are",
    arguments: [
      (#"{ "mark": "rug" }"#, "it is not known where those of bins are"),
      (#"{ "mark": "kernelDensity" }"#, "kernelDensity goes with points that count once"),
      (#"{ "mark": "histogram", "bins": 5 }"#, "the data have bins of their own"),
      (#"{ "mark": "histogram", "range": [0, 1] }"#, "the data have bins of their own"),
      (#"{ "mark": "histogram", "stackBy": "component" }"#, "are not stacked"),
    ])
  func refusedMarks(layer: String, message: String) throws {
    let error = #expect(throws: ExperimentProblem.self) {
      try ExperimentNumbers(
        """
        { \(Self.mixture), "data": { "edges": [-1, 0, 1, 2], "counts": [2, 4, 2] },
          "figure": { "layers": [\(layer)] } }
        """)
    }
    #expect(try #require(error).description.contains(message))
  }

  @Test(
    "The areas of dots are as the weights, and the legend shows three of them, or as many as there are"
  )
  func dots() throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] },
        "data": { "values": [[0, 1], [2, 1], [1, 0]], "weights": [5, 20, 45] },
        "figure": { "layers": [{ "mark": "scatter", "sizeBy": "weight" }] } }
      """)
    let sizes = try #require(numbers.figure.panels[0].layers[0].dotSizes)
    // Three times as wide at 45, and widths as the roots of 1/9 and 4/9.
    #expect(sizes.factors == [1, 2, 3])
    #expect(sizes.examples.map(\.label) == ["weight 10", "weight 40"])
    for (example, weight) in zip(sizes.examples, [10, 40.0]) {
      #expect(abs(example.factor - 3 * (weight / 45).squareRoot()) <= 1.0 / 64)
    }
  }

  @Test("Equal gaps after all bins are warned of, other gaps are not")
  func gaps() throws {
    let experiment = try Experiment.read(
      """
      { \(Self.mixture), "data": { "file": "data", "edges": ["from", "to"], "counts": "n" } }
      """)
    func warnings(_ table: String) throws -> [String] {
      try ExperimentPoints(experiment, data: DataSource(table), workers: 1).warnings.map(\.message)
    }
    let found = try warnings("from,to,n\n0,9,3\n10,19,7\n20,29,2\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("data.csv: there is a gap of 1 after each bin"))
    #expect(try warnings("from,to,n\n0,9,3\n10,19,7\n22,29,2\n").isEmpty)
    #expect(try warnings("from,to,n\n0,10,3\n10,20,7\n20,30,2\n").isEmpty)
  }

  @Test("Points of weight 0 are left out with a warning")
  func noWeight() throws {
    let experiment = try Experiment.read(
      """
      { \(Self.mixture), "data": { "file": "data", "columns": ["x"], "weights": "n" } }
      """)
    let points = try ExperimentPoints(experiment, data: DataSource(Self.weighted), workers: 1)
    #expect(points.values == [1, 2, 2.5, 4, 5, 7, 7.5])
    #expect(points.warnings.map(\.message) == ["data.csv: left out 1 point of weight 0"])
  }
}
