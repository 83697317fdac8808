import ExperimentFile
import Foundation
import GaussianMixtures
import Histograms
import Plotting
import Testing

@Suite struct ExperimentReadingTests {
  private func read(_ file: String) throws -> Experiment {
    try Experiment.read(Array(file.utf8), name: "test.json").experiment
  }

  @Test("A mixture is enough: everything else has a default")
  func defaults() throws {
    let experiment = try read(
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 2, "sd": 3 }] } }"#)
    #expect(experiment.title == nil)
    #expect(experiment.description == nil)
    #expect(
      experiment.mixture
        == .given(
          .line(
            try GaussianMixture(components: [.init(weight: 1, mean: 2, standardDeviation: 3)]))))
    #expect(
      experiment.points
        == .sample(SampleSettings(size: 10_000, generator: .xoshiro256PlusPlus(seed: 0))))
    let figure = experiment.figure
    #expect((figure.width, figure.height, figure.dpi) == (8, 4, 100))
    #expect((figure.pixelWidth, figure.pixelHeight) == (800, 400))
    #expect(figure.margins == Margins())
    #expect(figure.legend == LegendOptions(columns: nil, title: nil))
    #expect(figure.fonts.isEmpty)
    #expect(figure.theme == .named(.matplotlib))
    #expect(figure.grid == PanelGrid(rows: 1, columns: 1, sharedAxes: .none))
    try #require(figure.panels.count == 1)
    let panel = figure.panels[0]
    #expect(panel.x == AxisSettings() && panel.y == AxisSettings())
    #expect(panel.x.label == nil && panel.x.limits == nil)
    #expect(
      panel.layers.map(\.mark) == [
        .histogram(bins: .rule(.auto), range: nil, normalize: .density),
        .density(grid: CurveGrid(from: nil, to: nil, step: nil)),
      ])
    #expect(
      panel.layers.allSatisfy {
        $0.style == LayerStyle(color: nil, opacity: 1, lineWidth: nil, label: nil)
      })
  }

  @Test("A figure may give some of its keys")
  func partialDefaults() throws {
    let experiment = try read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 2, "sd": 3 }] },
        "sample": { "generator": "numpy" },
        "figure": { "margins": { "bottom": 0.2 }, "layers": [{ "mark": "histogram" }] } }
      """)
    #expect(
      experiment.points == .sample(SampleSettings(size: 10_000, generator: .numpy(seed: 0))))
    #expect(experiment.figure.margins == Margins(bottom: 0.2))
    #expect(
      experiment.figure.panels[0].layers == [
        LayerSettings(mark: .histogram(bins: .rule(.auto), range: nil, normalize: .density))
      ])
  }

  @Test("Every key reaches its place")
  func everything() throws {
    let file = try Data(contentsOf: fixtureFolder.appending(path: "valid/everything.json"))
    let (experiment, warnings) = try Experiment.read([UInt8](file), name: "everything.json")
    let red = Color(red: 1, green: 0, blue: 0)
    let expected = Experiment(
      title: "Everything – “quoted”", description: "All keys\nat once.",
      mixture: .given(
        .line(
          try GaussianMixture(components: [
            .init(weight: 0.25, mean: -5, standardDeviation: 1.5),
            .init(weight: 0.5, mean: 10, standardDeviation: 2),
            .init(weight: 0.25, mean: 1e3, standardDeviation: 3),
          ]))),
      points: .sample(SampleSettings(size: 20_000, generator: .xoshiro256PlusPlus(seed: .max))),
      figure: FigureSettings(
        width: 6.4, height: 4.8, dpi: 150,
        margins: Margins(left: 0.1, right: 0.95, bottom: 0.15, top: 0.9), fonts: ["DejaVu Serif"],
        theme: .named(.dark),
        panels: [
          PanelSettings(
            x: AxisSettings(label: "value", limits: -2...19),
            y: AxisSettings(label: "density", limits: 0...0.25),
            layers: [
              LayerSettings(
                mark: .histogram(bins: .count(50), range: 0...18, normalize: .count),
                style: LayerStyle(color: .fixed(red), opacity: 0.5, lineWidth: 0, label: "sample")),
              LayerSettings(mark: .histogram(bins: .edges([0, 1, 2.5]), normalize: .probability)),
              LayerSettings(mark: .histogram(bins: .width(0.5))),
              LayerSettings(mark: .histogram(bins: .rule(.fd))),
              LayerSettings(mark: .density(grid: CurveGrid(from: 0, to: 18, step: 0.01))),
              LayerSettings(mark: .components(grid: CurveGrid(from: 0))),
              LayerSettings(mark: .rug, style: LayerStyle(color: .theme(12), lineWidth: 0.25)),
            ])
        ]))
    #expect(experiment == expected)
    #expect(warnings.isEmpty)
  }

  @Test("Ten weights of 0.1 sum to 1")
  func tenTenths() throws {
    let component = #"{ "weight": 0.1, "mean": 0, "sd": 1 }"#
    let components = Array(repeating: component, count: 10).joined(separator: ",")
    let experiment = try read(#"{ "mixture": { "components": [\#(components)] } }"#)
    guard case .given(.line(let mixture)) = experiment.mixture else {
      Issue.record("the mixture is not given by its components")
      return
    }
    #expect(mixture.components.count == 10)
  }

  @Test(
    "A whole number may have a fraction of zeros or an exponent",
    arguments: ["10000", "1e4", "1E+4", "10000.0", "0.1e5", "100000e-1"])
  func wholeNumbers(text: String) throws {
    let experiment = try read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": \(text) } }
      """)
    #expect(experiment.points == .sample(SampleSettings(size: 10_000)))
  }

  @Test(
    "Points come from a data file where one is named",
    arguments: [
      (#"{ "file": "a b.csv" }"#, DataSettings(file: "a b.csv")),
      (
        #"{ "file": "/x/y.npy", "columns": [2], "missing": "error" }"#,
        DataSettings(
          file: "/x/y.npy", options: DataOptions(columns: [.number(2)], missing: .error))
      ),
      (
        #"{ "missing": "drop", "columns": ["2"], "file": "-" }"#,
        DataSettings(file: "-", options: DataOptions(columns: [.name("2")]))
      ),
    ])
  func data(object: String, settings: DataSettings) throws {
    let experiment = try read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "data": \(object) }
      """)
    #expect(experiment.points == .data(settings))
    #expect(try read(experiment.resolvedText) == experiment)
  }

  @Test(
    "A mixture can be fitted to the data",
    arguments: [
      (#"{ "components": 2 }"#, FitRequest(componentCounts: 2...2)),
      (
        #"{ "components": [1, 6], "criterion": "icl" }"#,
        FitRequest(componentCounts: 1...6, criterion: .icl)
      ),
    ])
  func fit(object: String, request: FitRequest) throws {
    let experiment = try read(
      #"{ "mixture": { "fit": \#(object) }, "data": { "file": "a.csv", "columns": ["x", 3] } }"#)
    #expect(experiment.mixture == .fit(request))
    #expect(try read(experiment.resolvedText) == experiment)
  }

  @Test("Every key of a fit reaches its place")
  func fitSettings() throws {
    let experiment = try read(
      """
      { "mixture": { "fit": { "components": 3, "covariance": "tied", "starts": 7,
          "seed": 18446744073709551615, "tolerance": 0.001, "maxIterations": 50 } },
        "data": { "file": "a.csv" } }
      """)
    var settings = FitSettings()
    settings.covarianceType = .tied
    settings.starts = 7
    settings.seed = .max
    settings.tolerance = 0.001
    settings.maximumIterations = 50
    #expect(
      experiment.mixture == .fit(FitRequest(componentCounts: 3...3, settings: settings)))
    #expect(try read(experiment.resolvedText) == experiment)
  }

  @Test("Panels stand one under the other, or in the grid that is given")
  func panels() throws {
    func figure(_ keys: String) throws -> FigureSettings {
      try read(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": 2, "sd": 3 }] },
          "figure": { "panels": [
            { "title": "A", "x": { "label": "x" }, "layers": [{ "mark": "ecdf" }, { "mark": "cdf" }] },
            { "y": { "limits": [0, 1] }, "layers": [{ "mark": "responsibilities", "step": 0.5 }] },
            { "layers": [{ "mark": "components", "filled": true }, { "mark": "quantiles" }] }
          ]\(keys) } }
        """
      ).figure
    }
    let plain = try figure("")
    #expect(plain.grid == PanelGrid(rows: 3, columns: 1, sharedAxes: .none))
    #expect(
      plain.panels == [
        PanelSettings(
          title: "A", x: AxisSettings(label: "x"),
          layers: [LayerSettings(mark: .ecdf), LayerSettings(mark: .cdf())]),
        PanelSettings(
          y: AxisSettings(limits: 0...1),
          layers: [LayerSettings(mark: .responsibilities(grid: CurveGrid(step: 0.5)))]),
        PanelSettings(
          layers: [
            LayerSettings(mark: .components(isFilled: true)), LayerSettings(mark: .quantiles),
          ]),
      ])
    let grid = try figure(#", "grid": [2, 2], "sharedAxes": "x""#)
    #expect(grid.grid == PanelGrid(rows: 2, columns: 2, sharedAxes: .x))
    #expect(grid.panels == plain.panels)
  }

  @Test("Pixels are inches times dpi, rounded down")
  func pixels() {
    // 4.35 × 100 is 434.99999999999994 in doubles, and so 434 pixels in Matplotlib too.
    let figure = FigureSettings(width: 4.35, height: 6.4, dpi: 100)
    #expect((figure.pixelWidth, figure.pixelHeight) == (434, 640))
  }

  @Test("What has no effect is a warning")
  func warning() {
    let said = diagnostics(
      of: """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
          "figure": { "layers": [
            { "mark": "histogram", "range": [0, 1], "bins": { "edges": [0, 1] } }
          ] } }
        """)
    #expect(
      said == """
        two.json:3:28: warning: range has no effect on bins with edges of their own
              { "mark": "histogram", "range": [0, 1], "bins": { "edges": [0, 1] } }
                                     ^~~~~~~
        """)
  }

  @Test(
    "Every valid file is read without a word",
    arguments: jsonFiles(in: fixtureFolder.appending(path: "valid")))
  func validFiles(file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(diagnostics(of: text) == "")
  }
}
