import ExperimentFile
import TestSupport
import Testing

@testable import MixtureFigures
@testable import Plotting

@Suite("Dots that show how uncertain their components are")
struct UncertaintyTests {
  /// By NumPy and SciPy; `make_uncertainty.py` beside the numbers tells how.
  private struct Known: Decodable {
    struct Component: Decodable {
      let weight: Double
      let mean: [Double]
      let covariance: [[Double]]

      var text: String {
        #"{ "weight": \#(weight), "mean": \#(mean), "covariance": \#(covariance) }"#
      }
    }

    struct Case: Decodable {
      let components: [Component]
      let uncertainty: [Double]
      let component: [Int]
      let widths: [Double]
      let greatest: Double

      var text: String { components.map(\.text).joined(separator: ", ") }
    }

    let points: [[Double]]
    let cases: [Case]

    var table: String { "a,b\n" + points.map { "\($0[0]),\($0[1])\n" }.joined() }
  }

  private let known: Known

  init() throws {
    known = try decodedFixture("MixtureFigures/uncertainty/uncertainty.json", as: Known.self)
  }

  private func numbers(
    _ layers: String, _ components: String, figure: String = ""
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(
      layers: layers, components: components, table: known.table, columns: ["a", "b"],
      figure: figure)
  }

  @Test("Colors go from 0 to the greatest uncertainty that there can be, with a color bar")
  func colors() throws {
    for known in known.cases {
      let numbers = try numbers(#"{ "mark": "scatter", "colorBy": "uncertainty" }"#, known.text)
      guard case .scatter(_, _, .values(let values)) = numbers.shapes[0] else {
        Issue.record("\(numbers.shapes)")
        return
      }
      #expect(areNear(values.values, known.uncertainty, relative: 1e-12))
      #expect(values.range == 0...known.greatest)
      #expect(values.label == "uncertainty")
      // From which the panel has its color bar.
      #expect(numbers.figure.panels[0].heatmap?.heatmap == values)
      #expect(numbers.figure.panels[0].layers[0].style.label == nil)
      #expect(numbers.warnings.isEmpty)
    }
  }

  @Test("The label of the layer stands beside the color bar")
  func label() throws {
    let numbers = try numbers(
      #"{ "mark": "scatter", "colorBy": "uncertainty", "label": "doubt" }"#, known.cases[0].text)
    #expect(numbers.figure.panels[0].heatmap?.heatmap.label == "doubt")
  }

  @Test(
    "The area of a dot grows from a quarter at 0 to four times at 1/2, to the nearest 32nd of a width",
    arguments: [
      #""colorBy": "plain""#, #""colorBy": "label""#, #""colorBy": "responsibility""#,
      #""colorBy": "uncertainty""#,
    ])
  func sizes(coloring: String) throws {
    for known in known.cases {
      let numbers = try numbers(
        #"{ "mark": "scatter", "sizeBy": "uncertainty", \#(coloring) }"#, known.text)
      let sizes = try #require(numbers.figure.panels[0].layers[0].dotSizes)
      #expect(sizes.factors.count == known.widths.count)
      for (factor, width) in zip(sizes.factors, known.widths) {
        #expect(abs(factor - width) <= 0.5 / 32)
        #expect((factor * 32).rounded() == factor * 32)
      }
      #expect(
        sizes.examples.map(\.label) == ["uncertainty 0", "uncertainty 0.25", "uncertainty 0.5"])
      // √(17/8) and its neighbors in steps of a 32nd.
      #expect(sizes.examples.map(\.factor) == [0.5, 47.0 / 32, 2])
    }
  }

  @Test("inspect prints the uncertainty of each dot, whatever shows it, and of no other dots")
  func report() throws {
    let known = known.cases[0]
    let numbers = try numbers(
      #"""
      { "mark": "scatter" }, { "mark": "scatter", "sizeBy": "uncertainty" },
      { "mark": "scatter", "colorBy": "label", "sizeBy": "uncertainty" },
      { "mark": "scatter", "colorBy": "uncertainty" }
      """#, known.text)
    #expect(numbers.reports.map { $0.contains("uncertainty") } == [false, true, true, true])
    #expect(numbers.reports[2].hasSuffix(#""components": \#(known.component)}"#))
    #expect(numbers.reports[3].hasSuffix(#""colorRange": [0.0, 0.5]}"#))
  }

  @Test("Dots of a sample are as uncertain as under their mixture, whatever they were drawn from")
  func sample() throws {
    // Both components have the same density: the second has half the weight of the first.
    let text = """
      { "mixture": { "components": [
          { "weight": 0.75, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
          { "weight": 0.25, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] } ] },
        "sample": { "size": 60 },
        "figure": { "layers": [
          { "mark": "scatter", "colorBy": "label", "sizeBy": "uncertainty" } ] } }
      """
    let layer = try ExperimentNumbers(text).figure.panels[0].layers[0]
    guard case .scatter(_, _, .groups(let groups, 2, _)) = layer.shape else {
      Issue.record("\(layer.shape)")
      return
    }
    #expect(Set(groups) == [0, 1])
    #expect(layer.dotSizes.map { Set($0.factors) } == [47.0 / 32])
  }

  @Test("Under a mixture of one component no point is uncertain, which a warning says")
  func oneComponent() throws {
    let one = #"{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }"#
    for key in ["colorBy", "sizeBy"] {
      let numbers = try numbers(#"{ "mark": "scatter", "\#(key)": "uncertainty" }"#, one)
      #expect(
        numbers.warnings.map(\.description) == [
          "figure.layers[0].\(key): warning: no point is uncertain under a mixture of one component; "
            + "one of several tells points apart"
        ])
    }
  }

  @Test("Panels of steps have the uncertainties of their steps, and one color bar")
  func steps() throws {
    let numbers = try ExperimentNumbers(
      #"""
      { "mixture": { "fit": { "components": 2 } },
        "data": { "file": "data.csv", "columns": ["a", "b"] },
        "figure": { "steps": [0, 30], "layers": [
          { "mark": "scatter", "colorBy": "uncertainty", "sizeBy": "uncertainty" }] } }
      """#, known.table)
    let layers = numbers.figure.panels.map { $0.layers[0] }
    #expect(layers.count == 2)
    #expect(layers[0].dotSizes?.factors != layers[1].dotSizes?.factors)
    #expect(numbers.figure.sharedHeatmap?.heatmap.range == 0...0.5)
  }

  @Test("Dots have their sizes where groups are told apart, in one panel or in one each")
  func groups() throws {
    func figure(_ display: String, _ coloring: String) throws -> Figure {
      try ExperimentNumbers(
        #"""
        { "mixture": { "components": [
            { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
            { "weight": 0.5, "mean": [3, 0], "covariance": [[1, 0], [0, 1]] }] },
          "data": { "file": "data.csv", "columns": ["a", "b"], "groups": "g" },
          "figure": { "groups": "\#(display)", "layers": [
            { "mark": "scatter", "colorBy": "\#(coloring)", "sizeBy": "uncertainty" }] } }
        """#, "a,b,g\n0,0,one\n1.5,0,two\n1,1,one\n3,0,two\n4,1,two\n"
      ).figure
    }
    let overlay = try figure("overlay", "plain")
    #expect(overlay.panels[0].layers[0].dotSizes?.factors.count == 5)
    let panels = try figure("panels", "uncertainty").panels
    #expect(panels.map { $0.layers[0].dotSizes?.factors.count } == [2, 3])
    // Half-way between the means nothing is known.
    #expect(panels[1].layers[0].dotSizes?.factors.first == 2)
  }

  @Test("A sentence about the figure says what colors and sizes mean")
  func words() throws {
    func summary(_ keys: String) throws -> String? {
      try numbers(#"{ "mark": "scatter", \#(keys) }"#, known.cases[0].text).figure.summary
    }
    #expect(
      try summary(#""colorBy": "uncertainty""#)?.hasPrefix(
        "Scatter plot of a and b in data.csv (dots colored by uncertainty)") == true)
    #expect(
      try summary(#""sizeBy": "uncertainty""#)?.contains("(dots sized by uncertainty)") == true)
    #expect(
      try summary(#""colorBy": "uncertainty", "sizeBy": "uncertainty""#)?.contains(
        "(dots colored and sized by uncertainty)") == true)
    #expect(try summary(#""colorBy": "label""#)?.contains("uncertain") == false)
  }
}
