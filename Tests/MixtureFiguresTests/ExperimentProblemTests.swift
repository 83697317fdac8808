import ExperimentFile
import Foundation
import GaussianMixtures
import TestSupport
import Testing

@testable import MixtureFigures

/// What is wrong with experiments and their data, and what may mislead.
@Suite struct ExperimentProblemTests {
  private static let table = "a,b\n1,2\n3,x\n5,6\n"

  private func problem(
    _ experiment: Experiment, _ data: DataSource? = nil
  ) throws -> ExperimentProblem {
    try #require(
      #expect(throws: ExperimentProblem.self) { try ExperimentNumbers(experiment, data: data) })
  }

  private func experiment(_ layer: String, components: Int = 1) throws -> Experiment {
    let component = #"{ "weight": \#(1 / Double(components)), "mean": 0, "sd": 1 }"#
    let list = Array(repeating: component, count: components).joined(separator: ", ")
    return try Experiment.read(
      """
      { "mixture": { "components": [\(list)] },
        "sample": { "size": 100 },
        "figure": { "layers": [{ "mark": "rug" }, \(layer)] } }
      """)
  }

  @Test(
    "A value that asks for too much is blamed by its path",
    arguments: [
      (
        #"{ "mark": "histogram", "bins": { "width": 1e-9 } }"#, 1, "bins",
        "the bin width 1e-09 asks for "
      ),
      (
        #"{ "mark": "density", "step": 1e-9 }"#, 1, "step", "a step of 1e-09 from "
      ),
      (
        #"{ "mark": "density", "from": 1e9 }"#, 1, "from",
        "the curve would run from 1000000000 to "
      ),
      (
        #"{ "mark": "cdf", "to": -1e9 }"#, 1, "to", "the curve would run from "
      ),
      (
        #"{ "mark": "components", "from": 0, "to": 1, "step": 1e-6 }"#, 21, "step",
        "the curves need more than 20,000,000 values of component densities; \"step\": "
      ),
    ])
  func tooMuch(layer: String, components: Int, key: String, words: String) throws {
    let problem = try problem(experiment(layer, components: components))
    #expect(problem.severity == .error && problem.kind == .invalid)
    #expect(problem.path == ["figure", "layers", .item(1)] + (key.isEmpty ? [] : [.key(key)]))
    #expect(problem.message.hasPrefix(words), "\(problem.message)")
    let name = "figure.layers[1]" + (key.isEmpty ? "" : "." + key)
    #expect(problem.description == "\(name): error: \(problem.message)")
  }

  @Test("The values of the curves of all panels count together, and the panel is named")
  func manyPanels() throws {
    // 21 curves of a million values in all, of which one panel has no more than 10.5 million.
    var experiment = try experiment(
      #"{ "mark": "components", "from": 0, "to": 0.5, "step": 1e-6 }"#, components: 21)
    experiment.figure.panels.append(experiment.figure.panels[0])
    experiment.figure.grid.rows = 2
    #expect(
      try problem(experiment).path
        == ["figure", "panels", .item(1), "layers", .item(1), "step"])
  }

  private static func mixture() throws -> MixtureSource {
    .given(
      .line(try GaussianMixture(components: [.init(weight: 1, mean: 0, standardDeviation: 1)])))
  }

  @Test("What a file cannot say but Swift can is refused as well")
  func inSwift() throws {
    var themed = Experiment(mixture: try Self.mixture())
    themed.figure.theme = .file("paper.json")
    #expect(
      try problem(themed).description
        == "figure.theme: error: the theme file paper.json has not been read; its content takes "
        + "the place of its path")

    let space = try MultivariateGaussianMixture(
      components: [.init(weight: 1, mean: [0, 0], covariance: [1, 0, 0, 1])])
    let numPy = Experiment(
      mixture: .given(.space(space)),
      points: .sample(SampleSettings(size: 10, generator: .numpy(seed: 0))))
    #expect(
      try problem(numPy).description
        == "sample.generator: error: the generator \"numpy\" draws points of one coordinate, not of "
        + "2: the last digits of NumPy's depend on the machine; \"xoshiro256++\" draws any")

    let fit = Experiment(mixture: .fit(FitRequest(componentCounts: 2...2)))
    #expect(
      try problem(fit).description
        == "mixture: error: a mixture is fitted to data; \"data\" names the file")

    let data = Experiment(
      mixture: try Self.mixture(), points: .data(DataSettings(file: "data.csv")))
    #expect(try problem(data).description == "data: error: the data file was not given")
  }

  @Test("A mark that shows what is not there is refused by its name")
  func marks() throws {
    for (mark, words) in [
      (Mark.convergence, "convergence shows a fit; the components of this mixture are given"),
      (.selection, "selection shows a fit; the components of this mixture are given"),
      (.scatter(), "scatter needs points of at least two coordinates; these have one"),
      (.contours(), "contours needs points of at least two coordinates; these have one"),
      (.ellipses(), "ellipses needs points of at least two coordinates; these have one"),
      (.heatmap, "heatmap needs points of at least two coordinates; these have one"),
    ] {
      let experiment = Experiment(
        mixture: try Self.mixture(), points: .sample(SampleSettings(size: 10)),
        figure: FigureSettings(panels: [PanelSettings(layers: [LayerSettings(mark: mark)])]))
      #expect(
        try problem(experiment).description == "figure.layers[0].mark: error: \(words)")
    }
  }

  private func overData(
    _ columns: String, mixture: String = #"{ "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
  ) throws -> Experiment {
    try Experiment.read(
      """
      { "mixture": \(mixture), "data": { "file": "data.csv", "columns": [\(columns)] } }
      """)
  }

  @Test("Text in a data file has its place, a number that is too large its column")
  func content() throws {
    let text = try problem(overData("\"b\""), DataSource(Self.table, name: "some.csv"))
    #expect(text.kind == .invalid)
    #expect(text.place?.line == 3)
    #expect(text.place?.column == 3)
    #expect(text.place?.sourceLine == "3,x")
    #expect(
      text.description == "some.csv:3:3: error: \"x\" is not a number (column \"b\")")

    let large = try problem(overData("\"b\""), DataSource("a,b\n1,2\n3,-1e101\n"))
    #expect(
      large.description
        == "data.csv:3:3: error: -1e+101 is too large; numbers are at most 1e+100 in magnitude")
  }

  @Test("A column that is not there is a mistake of the experiment, with a guess")
  func columns() throws {
    let problem = try problem(
      overData("\"wating\""), DataSource("eruptions,waiting\n3.6,79\n", name: "some.csv"))
    #expect(problem.path == ["data", "columns"])
    #expect(problem.message.hasPrefix("some.csv: "))
    #expect(problem.message.hasSuffix("; did you mean \"waiting\"?"), "\(problem.message)")
  }

  @Test("A file that is missing, and a folder in the place of one, are told apart")
  func files() throws {
    let scratch = try Scratch()
    let experiment = try overData("\"b\"")
    let missing = try problem(experiment, DataSource(path: scratch.folder.path + "/none.csv"))
    #expect(missing.kind == .missingFile)
    #expect(missing.subject == .file(scratch.folder.path + "/none.csv", place: nil))
    #expect(missing.message == "no such file or directory")
    let folder = try problem(experiment, DataSource(path: scratch.folder.path))
    #expect(folder.kind == .invalid)
    #expect(folder.message == "is a folder; name the files in it")
  }

  @Test(
    "What cannot be fitted is blamed on the number of components or on the columns",
    arguments: [
      (
        4, "a\n1\n2\n3\n1\n",
        "mixture.fit.components: error: data.csv has 3 distinct points; 4 components need at least 4"
      ),
      (
        1, "a\n5\n5\n",
        "mixture.fit.components: error: data.csv has 1 distinct point; a fit needs at least 2"
      ),
    ])
  func fits(components: Int, table: String, words: String) throws {
    let experiment = try overData(
      "\"a\"", mixture: #"{ "fit": { "components": \#(components) } }"#)
    #expect(try problem(experiment, DataSource(table)).description == words)
  }

  @Test("A constant column has no width")
  func constantColumn() throws {
    let experiment = try overData(
      "\"a\", \"b\"", mixture: #"{ "fit": { "components": 1 } }"#)
    #expect(
      try problem(experiment, DataSource("a,b\n1,5\n2,5\n3,5\n")).description
        == "data.columns: error: column 2 of the points is constant (5); no component has a width")
  }

  @Test(
    "A column that is constant to within rounding is not called constant, and what helps is said")
  func narrowColumns() throws {
    let experiment = try overData("\"a\"", mixture: #"{ "fit": { "components": 1 } }"#)
    #expect(
      try problem(experiment, DataSource("a\n1e15\n1e15\n1000000000000000.125\n")).description
        == "data.columns: error: the values of column 1 of the points differ by 0.125 at most, which "
        + "is lost in rounding beside numbers of 1000000000000000; with a constant, such as "
        + "1000000000000000, subtracted from all they can be fitted")
    #expect(
      try problem(experiment, DataSource("a\n1e-150\n3e-150\n")).description
        == "data.columns: error: the values of column 1 of the points differ by 2e-150 at most, and "
        + "squares of such numbers vanish; multiplied by a power of ten they can be fitted")
  }

  @Test("A path of no steps is the experiment")
  func noSteps() {
    #expect(ExperimentProblem("odd", at: []).description == "experiment: error: odd")
  }

  @Test("Warnings come in their order: axes, data, fit, iterations, signs, curves")
  func warnings() throws {
    let bars = #"{ "mark": "histogram", "bins": { "edges": [0, 1, 5] }, "normalize": "count" }"#
    let curve = #"{ "mark": "density", "from": 0, "to": 1, "step": 0.5 }"#
    var experiment = try Experiment.read(
      """
      { "mixture": { "fit": { "components": 2, "starts": 1, "maxIterations": 1 } },
        "data": { "file": "data.csv", "columns": ["x"] },
        "figure": { "sharedAxes": "x", "panels": [
          { "x": { "limits": [0, 1] }, "layers": [\(bars), \(curve)] },
          { "x": { "limits": [0, 2] }, "layers": [\(curve)] } ] } }
      """)
    // A file may ask for no more iterations than the fit has.
    experiment.figure.panels[1].iteration = 50
    // 101 layers have room for 9900 signs each.
    experiment.figure.panels[0].layers += Array(repeating: LayerSettings(mark: .rug), count: 101)
    let table = "x\n" + (0..<9_901).map { "\($0 % 97)\n" }.joined() + "NA\n"
    let counted = try CountedExperiment(
      experiment, data: DataSources(DataSource(table), of: experiment))
    let warnings = try ExperimentNumbers(experiment, counted).warnings
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(warnings.count == 4 + 101 + 1)
    let descriptions = warnings.map(\.description)
    let expected = [
      "figure.panels[1].x.limits: warning: limits have no effect: the panels share the x axis, "
        + "and the first that has some decides",
      "data.csv: warning: left out 1 row without a value in column x",
      "mixture.fit: warning: not converged after 1 iteration; the last changed the ",
      "figure.panels[1].iteration: warning: the fit ended after 1 iteration; in place of iteration "
        + "50 its end is shown",
      "figure.panels[0].layers[2].mark: warning: the layer shows 1 in 2 of 9,901 points",
    ]
    for (found, expected) in zip(descriptions, expected) {
      #expect(found.hasPrefix(expected), "\(found)")
    }
    #expect(
      descriptions.last
        == "figure.panels[0].layers[1].mark: warning: the curve is scaled by the mean width of bins "
        + "of different widths and fits none of them; \"normalize\": \"density\" would fit")
  }

  @Test("Bins of one width under counts, and bins of any under densities, fit their curve")
  func fittingBins() throws {
    for (edges, normalization, count) in [
      ("[0, 1, 2]", "count", 0), ("[0, 1, 5]", "density", 0), ("[0, 1, 5]", "probability", 1),
    ] {
      let numbers = try ExperimentNumbers(
        layers: """
          { "mark": "histogram", "bins": { "edges": \(edges) }, "normalize": "\(normalization)" },
          { "mark": "density", "from": 0, "to": 1, "step": 0.5 }
          """, components: #"{ "weight": 1, "mean": 0, "sd": 1 }"#, table: "x\n0\n1\n")
      #expect(numbers.warnings.count == count, "\(edges), \(normalization)")
    }
  }
}
