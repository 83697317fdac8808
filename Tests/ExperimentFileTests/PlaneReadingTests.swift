import ExperimentFile
import Foundation
import GaussianMixtures
import Testing

/// Experiments with points of several coordinates.
@Suite struct PlaneReadingTests {
  private func read(_ file: String) throws -> Experiment {
    try Experiment.read(Array(file.utf8), name: "test.json").experiment
  }

  private func valid(_ name: String) throws -> Experiment {
    let file = try Data(contentsOf: fixtureFolder.appending(path: "valid/\(name).json"))
    return try Experiment.read([UInt8](file), name: name).experiment
  }

  /// A standard normal distribution as an object of the file, and what follows the mixture.
  private func normal(_ dimension: Int, _ members: String = "") -> String {
    let zeros = Array(repeating: "0", count: dimension).joined(separator: ", ")
    let rows = (0..<dimension).map { row in
      "[" + (0..<dimension).map { $0 == row ? "1" : "0" }.joined(separator: ", ") + "]"
    }
    return """
      { "mixture": { "components": [{ "weight": 1, "mean": [\(zeros)],
        "covariance": [\(rows.joined(separator: ", "))] }] }\(members) }
      """
  }

  private func columns(_ count: Int, _ members: String = "") -> String {
    let names = (1...count).map { "\"c\($0)\"" }.joined(separator: ", ")
    return """
      { "mixture": { "fit": { "components": [2, 3] } },
        "data": { "file": "a.csv", "columns": [\(names)] }\(members) }
      """
  }

  private let scatter = LayerSettings(
    mark: .scatter(coloring: .label), style: LayerStyle(opacity: 0.5, pointSize: 2))
  private let ellipses = LayerSettings(mark: .ellipses(masses: [0.5, 0.95]))

  @Test("Every key of planes reaches its place")
  func everything() throws {
    let experiment = try valid("plane")
    #expect(
      experiment.mixture
        == .given(
          .space(
            try MultivariateGaussianMixture(components: [
              .init(
                weight: 0.25, mean: [1, 2.5, -3], covariance: [2, 0.5, 0, 0.5, 1, 0.25, 0, 0.25, 4]),
              .init(weight: 0.75, mean: [-1, 0, 1000], covariance: [1, 0, 0, 0, 1, 0, 0, 0, 9]),
            ]))))
    #expect(experiment.dimension == 3)
    #expect(experiment.variableNames == ["x1", "x2", "x3"])
    #expect(experiment.figure.grid == PanelGrid(rows: 2, columns: 2, sharedAxes: .variables))
    #expect(
      experiment.figure.panels == [
        PanelSettings(
          title: "Plane", x: AxisSettings(label: "third", variable: 2),
          y: AxisSettings(limits: -5...5, variable: 0), aspect: .equal,
          layers: [
            LayerSettings(mark: .heatmap, style: LayerStyle(opacity: 0.5, label: "density")),
            LayerSettings(
              mark: .scatter(coloring: .responsibility),
              style: LayerStyle(opacity: 0.75, pointSize: 2.5, label: "points")),
            LayerSettings(
              mark: .contours(masses: [0.1, 0.5, 0.999]),
              style: LayerStyle(color: .theme(3), lineWidth: 0.5)),
            LayerSettings(mark: .ellipses(masses: [0.9])),
            LayerSettings(mark: .rug),
          ]),
        PanelSettings(
          x: AxisSettings(variable: 1), y: AxisSettings(variable: 0),
          layers: [LayerSettings(mark: .histogram()), LayerSettings(mark: .density())]),
        PanelSettings(
          x: AxisSettings(variable: 0), y: AxisSettings(variable: 1),
          layers: [LayerSettings(mark: .quantiles, style: LayerStyle(pointSize: 1))]),
        PanelSettings(
          x: AxisSettings(label: "x1", variable: 0), y: AxisSettings(label: "x2", variable: 1),
          layers: [scatter, ellipses]),
      ])
  }

  @Test("A mean of one number in a list, and a matrix of one number, are those of one dimension")
  func oneDimension() throws {
    let list = try read(
      #"{ "mixture": { "components": [{ "weight": 1, "mean": [5], "covariance": [[2.25]] }] } }"#)
    let number = try read(
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 1.5 }] } }"#)
    #expect(list == number)
    #expect(list.dimension == 1)
    #expect(list.variableNames == ["x"])
    guard case .given(.line) = list.mixture else {
      Issue.record("the mixture has several dimensions")
      return
    }
  }

  @Test("Points of two coordinates are drawn in their plane with the ellipses of the components")
  func plane() throws {
    for (file, names) in [(normal(2), ["x1", "x2"]), (columns(2), ["c1", "c2"])] {
      let experiment = try read(file)
      #expect(experiment.variableNames == names)
      let figure = experiment.figure
      #expect((figure.width, figure.height) == (6, 5))
      #expect(figure.grid == PanelGrid())
      #expect(
        figure.panels == [
          PanelSettings(
            x: AxisSettings(label: names[0], variable: 0),
            y: AxisSettings(label: names[1], variable: 1), layers: [scatter, ellipses])
        ])
    }
  }

  @Test("Axes with names and sizes of the file keep them")
  func ownAxes() throws {
    let figure = try read(
      columns(
        4, #", "figure": { "size": [3, 2], "x": { "label": "time" }, "y": { "variable": "c4" } }"#)
    ).figure
    #expect((figure.width, figure.height) == (3, 2))
    #expect(
      figure.panels == [
        PanelSettings(
          x: AxisSettings(label: "time", variable: 0), y: AxisSettings(label: "c4", variable: 3),
          layers: [scatter, ellipses])
      ])
  }

  @Test("The vertical axis has the second coordinate, or the first beside the second")
  func verticalVariable() throws {
    let file = columns(
      3, #", "figure": { "x": { "variable": 2 }, "layers": [{ "mark": "scatter" }] }"#)
    let panel = try read(file).figure.panels[0]
    #expect(panel.x == AxisSettings(variable: 1))
    #expect(panel.y == AxisSettings(variable: 0))
  }

  @Test(
    "Points of three to ten coordinates are drawn in the planes of all pairs", arguments: 3...10)
  func pairs(dimension: Int) throws {
    let experiment = try read(normal(dimension))
    let figure = experiment.figure
    #expect((figure.width, figure.height) == (2 * Double(dimension), 2 * Double(dimension)))
    #expect(
      figure.grid == PanelGrid(rows: dimension, columns: dimension, sharedAxes: .variables))
    #expect(figure.panels.count == dimension * dimension)
    for (index, panel) in figure.panels.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: dimension)
      #expect((panel.x.variable, panel.x.label) == (column, "x\(column + 1)"))
      #expect(panel.y.label == "x\(row + 1)")
      if row == column {
        #expect(panel.layers.map(\.mark) == [.histogram(), .components()])
      } else {
        #expect(panel.y.variable == row)
        #expect(panel.layers == [scatter, ellipses])
      }
    }
    #expect(try read(experiment.resolvedText) == experiment)
  }

  @Test("Points of more coordinates are drawn where the file says how")
  func many() throws {
    let layers = try read(normal(20, #", "figure": { "layers": [{ "mark": "density" }] }"#))
    #expect(layers.figure.panels.count == 1)
    #expect((layers.figure.width, layers.figure.height) == (8, 4))
    let axes = try read(normal(20, #", "figure": { "x": { "variable": 20 } }"#))
    #expect(axes.figure.panels[0].x == AxisSettings(label: "x20", variable: 19))
  }

  @Test("A fit begins with the start that is given, and is drawn in steps")
  func steps() throws {
    let experiment = try valid("steps")
    let start = try MultivariateGaussianMixture(components: [
      .init(weight: 0.5, mean: [2, 60], covariance: [1, 0.1, 0.1, 100]),
      .init(weight: 0.5, mean: [4, 70], covariance: [1, 0, 0, 100]),
    ])
    var settings = FitSettings()
    settings.maximumIterations = 50
    #expect(
      experiment.mixture
        == .fit(FitRequest(componentCounts: 2...2, settings: settings, start: start)))
    let figure = experiment.figure
    #expect(figure.grid == PanelGrid(rows: 2, columns: 3, sharedAxes: .both))
    // Which iterations there were is known when the fit is.
    #expect(figure.panels.allSatisfy { $0.title == nil })
    #expect(figure.panels.map(\.iteration) == [0, 1, 2, 5, 50])
    #expect(figure.panels.allSatisfy { $0.x == AxisSettings(label: "waiting", variable: 1) })
    #expect(figure.panels.allSatisfy { $0.y == AxisSettings(variable: 0) })
    #expect(figure.panels.allSatisfy { $0.layers.map(\.mark) == [scatter.mark, ellipses.mark] })
  }

  @Test("A start of one dimension has the variances of its deviations")
  func lineStart() throws {
    let experiment = try valid("line")
    guard case .fit(let request) = experiment.mixture, let start = request.start else {
      Issue.record("there is no start")
      return
    }
    #expect(start.components.map(\.mean) == [[50], [80]])
    #expect(start.components.map(\.weight) == [0.3, 0.7])
    #expect(abs(start.components[0].covariance[0] - 2) < 1e-15)
    #expect(start.components[1].covariance == [3.3 * 3.3])
    #expect(experiment.figure.panels.map(\.iteration) == [10])
    #expect(experiment.figure.grid == PanelGrid(rows: 1, columns: 1, sharedAxes: .both))
  }

  @Test("Steps stand in a grid that is nearly square and no higher than wide, or in a given one")
  func stepGrid() throws {
    for (count, rows, columns) in [
      (1, 1, 1), (2, 1, 2), (3, 2, 2), (4, 2, 2), (5, 2, 3), (7, 3, 3),
    ] {
      let steps = (0..<count).map(String.init).joined(separator: ", ")
      let grid = try read(self.columns(2, #", "figure": { "steps": [\#(steps)] }"#)).figure.grid
      #expect(grid == PanelGrid(rows: rows, columns: columns, sharedAxes: .both))
    }
    let given = #", "figure": { "steps": [0, 1], "grid": [2, 1], "sharedAxes": "x" }"#
    #expect(
      try read(columns(2, given)).figure.grid
        == PanelGrid(rows: 2, columns: 1, sharedAxes: .x))
  }

  @Test("Marks of fits have no coordinates")
  func fitMarks() throws {
    let experiment = try valid("fit")
    #expect(
      experiment.figure.panels.map { $0.layers.map(\.mark) } == [
        [.selection], [.convergence], [.histogram(), .density()],
      ])
    #expect(experiment.figure.panels.map(\.iteration) == [nil, nil, 3])
    let several = try read(columns(2, #", "figure": { "layers": [{ "mark": "convergence" }] }"#))
    #expect(several.figure.panels[0].x == AxisSettings())
    #expect(try read(several.resolvedText) == several)
  }

  @Test("Coordinates have the names of columns, or their numbers")
  func names() throws {
    #expect(try valid("pairs").variableNames == ["sepal", "column 3", "petal"])
    #expect(try valid("pairs").dimension == 3)
    let unnamed = try read(
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "a.csv" } }"#)
    #expect(unnamed.variableNames == ["x"])
    #expect(unnamed.dimension == 1)
  }
}
