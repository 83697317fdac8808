import DataFiles
import ExperimentFile
import GaussianMixtures
import MixtureFigures
import Plotting
import Testing

/// An experiment that a program makes, and changes.
private func experiment(
  dimension: Int = 1, _ change: (inout Experiment) -> Void = { _ in }
) throws -> Experiment {
  let mixture: Mixture =
    if dimension == 1 {
      .line(try GaussianMixture(components: [.init(weight: 1, mean: 0, standardDeviation: 1)]))
    } else {
      .space(
        try MultivariateGaussianMixture(components: [
          .init(
            weight: 1, mean: [Double](repeating: 0, count: dimension),
            covariance: (0..<dimension * dimension).map { $0 % (dimension + 1) == 0 ? 1 : 0 })
        ]))
    }
  var experiment = Experiment(
    mixture: .given(mixture), points: .sample(SampleSettings(size: 100)))
  change(&experiment)
  return experiment
}

/// A change of an experiment that no file can have, and what is said of it.
private struct BadValue: CustomTestStringConvertible, Sendable {
  let message: String
  let dimension: Int
  let change: @Sendable (inout Experiment) -> Void

  init(
    _ message: String, dimension: Int = 1, _ change: @escaping @Sendable (inout Experiment) -> Void
  ) {
    self.message = message
    self.dimension = dimension
    self.change = change
  }

  var testDescription: String { message }

  static func layer(_ message: String, _ layer: LayerSettings) -> BadValue {
    BadValue(message) { $0.figure.panels[0].layers = [layer] }
  }

  static let all: [BadValue] = [
    BadValue("figure.panels: error: ") { $0.figure.panels = [] },
    BadValue("figure.layers: error: ") { $0.figure.panels[0].layers = [] },
    BadValue("figure.grid: error: a grid of 1 × 1 has no room for 2 panels") {
      $0.figure.panels.append(PanelSettings())
    },
    BadValue("figure.grid[0]: error: each number in grid must be from 1 to 100") {
      $0.figure.grid.rows = 0
    },
    BadValue("figure.size[0]: error: ") { $0.figure.width = 0 },
    BadValue("figure.size[1]: error: ") { $0.figure.height = -1 },
    BadValue("figure.size[1]: error: the number is not finite") { $0.figure.height = .nan },
    BadValue("figure.dpi: error: the number is not finite") { $0.figure.dpi = .infinity },
    BadValue("figure.size: error: 1000 × 1000 inches at 100 dpi are 100000 × 100000 pixels") {
      ($0.figure.width, $0.figure.height) = (1000, 1000)
    },
    BadValue("figure.margins.left: error: left is 0.95 and right is 0.9; ") {
      $0.figure.margins.left = 0.95
    },
    BadValue("figure.margins.top: error: top must be a number from 0 to 1; found 2.0") {
      $0.figure.margins.top = 2
    },
    BadValue("figure.x.variable: error: variable must be at most 1: the points have one") {
      $0.figure.panels[0].x.variable = 3
    },
    BadValue("figure.x.variable: error: variable must be at least 1; found ") {
      $0.figure.panels[0].x.variable = .max
    },
    BadValue("figure.x.variable: error: variable must be at most 2", dimension: 2) {
      $0.figure.panels[0].x.variable = 2
    },
    BadValue("figure.y.variable: error: variable must be at least 1; found 0", dimension: 2) {
      $0.figure.panels[0].y.variable = -1
    },
    BadValue("figure.x.limits: error: ") { $0.figure.panels[0].x.limits = 1...1 },
    BadValue("figure.y.limits[1]: error: the number is not finite") {
      $0.figure.panels[0].y.limits = 0...(.infinity)
    },
    BadValue("figure.font: error: font must not be empty") { $0.figure.fonts = [""] },
    BadValue("title: error: title must be text without control characters") {
      $0.title = "a\ttab"
    },
    BadValue("sample.size: error: size must be at least 1; found 0") {
      $0.points = .sample(SampleSettings(size: 0))
    },
    BadValue("sample.size: error: size must be at least 1; found -5") {
      $0.points = .sample(SampleSettings(size: -5))
    },
    BadValue("sample.generator: error: the generator \"numpy\" draws points of one", dimension: 2) {
      $0.points = .sample(SampleSettings(generator: .numpy(seed: 0)))
    },
    BadValue("data: error: a mixture of one dimension has one column; found 2") {
      $0.points = .data(
        DataSettings(
          file: "a.csv", options: DataOptions(columns: [.number(1), .number(2)])))
    },
    BadValue("data.columns[0]: error: the number of a column must be at least 1; found 0") {
      $0.points = .data(DataSettings(file: "a.csv", options: DataOptions(columns: [.number(0)])))
    },
    BadValue("mixture: error: a mixture is fitted to data; \"data\" names the file") {
      $0.mixture = .fit(FitRequest(componentCounts: 2...2))
    },
    BadValue("mixture.fit.components: error: the number of components must be at least 1") {
      $0.points = .data(DataSettings(file: "a.csv"))
      $0.mixture = .fit(FitRequest(componentCounts: 0...0))
    },
    BadValue("mixture.fit.starts: error: starts must be at least 1; found 0") {
      $0.points = .data(DataSettings(file: "a.csv"))
      var request = FitRequest(componentCounts: 2...2)
      request.settings.starts = 0
      $0.mixture = .fit(request)
    },
    BadValue("mixture.fit: error: fits of experiments have the covariance floor 1e-06; found 0.5") {
      $0.points = .data(DataSettings(file: "a.csv"))
      var request = FitRequest(componentCounts: 2...2)
      request.settings.covarianceFloor = 0.5
      $0.mixture = .fit(request)
    },
    BadValue("mixture.components: error: componentStyles has 2 styles; the mixture has 1 component")
    {
      $0.componentStyles = [ComponentStyle(label: "a"), ComponentStyle()]
    },
    BadValue("mixture.components[0].label: error: label must not be empty") {
      $0.componentStyles = [ComponentStyle(label: "")]
    },
    BadValue("mixture.fit.labels: error: labels has 1 text; the fit has 2 components") {
      $0.points = .data(DataSettings(file: "a.csv"))
      $0.mixture = .fit(FitRequest(componentCounts: 2...2))
      $0.componentStyles = [ComponentStyle(label: "a")]
    },
    BadValue("mixture.fit.colors: error: colors go with one number of components, not with") {
      $0.points = .data(DataSettings(file: "a.csv"))
      $0.mixture = .fit(FitRequest(componentCounts: 1...2))
      $0.componentStyles = [ComponentStyle(color: .theme(0)), ComponentStyle(color: .theme(1))]
    },
    BadValue("mixture.fit.labels: error: either all components of a fit have labels or none") {
      $0.points = .data(DataSettings(file: "a.csv"))
      $0.mixture = .fit(FitRequest(componentCounts: 2...2))
      $0.componentStyles = [ComponentStyle(label: "a"), ComponentStyle(color: .theme(1))]
    },
    .layer(
      "figure.layers[0].bins: error: bins must be at least 1; found -1",
      LayerSettings(mark: .histogram(bins: .count(-1)))),
    .layer(
      "figure.layers[0].bins.edges: error: edges must be a list of at least two",
      LayerSettings(mark: .histogram(bins: .edges([])))),
    .layer(
      "figure.layers[0].bins.edges[1]: error: ",
      LayerSettings(mark: .histogram(bins: .edges([1, 0])))),
    .layer(
      "figure.layers[0].bins.width: error: the number is not finite",
      LayerSettings(mark: .histogram(bins: .width(.nan)))),
    .layer(
      "figure.layers[0].from: error: from is 1.0 and to is 0.0; from must be below to",
      LayerSettings(mark: .density(grid: CurveGrid(from: 1, to: 0)))),
    .layer(
      "figure.layers[0].step: error: ",
      LayerSettings(mark: .density(grid: CurveGrid(from: 0, to: 1, step: 1e-30)))),
    .layer(
      "figure.layers[0].opacity: error: ",
      LayerSettings(mark: .rug, style: LayerStyle(opacity: 2))),
    .layer(
      "figure.layers[0].color: error: ",
      LayerSettings(mark: .rug, style: LayerStyle(color: .theme(-1)))),
    .layer(
      "figure.layers[0].pointSize: error: \"pointSize\" belongs to the mark",
      LayerSettings(mark: .rug, style: LayerStyle(pointSize: 3))),
    .layer(
      "figure.layers[0].mark: error: scatter needs points of at least two coordinates",
      LayerSettings(mark: .scatter())),
    .layer(
      "figure.layers[0].mark: error: convergence shows a fit",
      LayerSettings(mark: .convergence)),
    BadValue("figure.y.variable: error: contours needs two coordinates; x and y", dimension: 2) {
      $0.figure.panels = [PanelSettings(layers: [LayerSettings(mark: .contours())])]
    },
    BadValue("figure.layers[0].masses: error: ", dimension: 2) {
      $0.figure.panels[0].layers[0] = LayerSettings(mark: .contours(masses: []))
    },
    BadValue("figure.theme.background: error: background must be opaque") {
      var theme = CustomTheme()
      theme.background = Color(red: 1, green: 1, blue: 1, alpha: 0.5)
      $0.figure.theme = .custom(theme)
    },
    BadValue("figure.theme: error: the theme file looks/mine.json has not been read") {
      $0.figure.theme = .file("looks/mine.json")
    },
  ]
}

@Suite("Experiments made in Swift")
struct ProgramExperimentTests {
  @Test("A value that no file can have is named", arguments: BadValue.all)
  fileprivate func badValue(_ value: BadValue) throws {
    let experiment = try experiment(dimension: value.dimension, value.change)
    let problem = try #require(throws: ExperimentProblem.self) {
      try ExperimentNumbers(experiment)
    }
    #expect(problem.description.hasPrefix(value.message))
    #expect(problem.kind == .invalid)
  }

  @Test("A single panel may stand in a grid of several cells")
  func grid() throws {
    let figure = try ExperimentNumbers(
      experiment { $0.figure.grid = PanelGrid(rows: 1, columns: 2) }
    ).figure
    #expect(figure.grid.columns == 2)
  }

  @Test("Colors are those that a file can have")
  func colors() throws {
    // 0.3 is 76.5 / 255.
    let colors = [
      Color(red: 0.3, green: 0.1, blue: 0), Color(red: 77.0 / 255, green: 26.0 / 255, blue: 0),
    ]
    let figures = try colors.map { color in
      try ExperimentNumbers(
        experiment { $0.figure.panels[0].layers[0].style.color = .fixed(color) }
      ).figure
    }
    #expect(figures[0] == figures[1])
  }

  @Test("A figure that a program leaves out is that which a file leaves out", arguments: 1...10)
  func standardFigure(dimension: Int) throws {
    let experiment = try experiment(dimension: dimension)
    let text = experiment.resolvedText
    let start = try #require(text.range(of: ", \"figure\""))
    let read = try Experiment.read(Array((text[..<start.lowerBound] + "}").utf8), name: "read")
    #expect(read.experiment == experiment)
    let panels = try ExperimentNumbers(experiment).figure.panels
    #expect(panels.count == (dimension < 3 ? 1 : dimension * dimension))
  }

  @Test("More coordinates than pairs are drawn of leave the plane of the first two")
  func manyCoordinates() throws {
    let figure = try ExperimentNumbers(experiment(dimension: 11)).figure
    #expect(figure.panels.map(\.x.label) == ["x1"])
  }

  @Test("A mixture of one coordinate with covariances is that with standard deviations")
  func covarianceInOneDimension() throws {
    let space = try MultivariateGaussianMixture(components: [
      .init(weight: 1, mean: [2], covariance: [9])
    ])
    let line = try GaussianMixture(components: [.init(weight: 1, mean: 2, standardDeviation: 3)])
    let figures = try [Mixture.space(space), .line(line)].map {
      try ExperimentNumbers(Experiment(mixture: .given($0))).figure
    }
    #expect(figures[0] == figures[1])
  }
}
