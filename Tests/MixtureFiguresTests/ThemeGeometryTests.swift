import ExperimentFile
import TestSupport
import Testing

@testable import MixtureFigures
@testable import Plotting

/// The light and the dark figure of an experiment, and what themes make of the marks.
@Suite struct ThemeGeometryTests {
  private struct Letters: TextMeasuring {
    func extent(of string: String, size: Double) -> TextExtent {
      TextExtent(
        width: 0.6 * size * Double(string.count), ascent: string.isEmpty ? 0 : 0.7 * size,
        descent: 0)
    }
  }

  private static let line = """
    { "weight": 0.25, "mean": 5, "sd": 1.5 }, { "weight": 0.75, "mean": 10, "sd": 2 }
    """
  private static let plane = """
    { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0.5], [0.5, 1]] },
    { "weight": 0.5, "mean": [4, 1], "covariance": [[1, 0], [0, 2]] }
    """
  private static let twelve = (0..<12).map {
    "{ \"weight\": \($0 == 0 ? 0.12 : 0.08), \"mean\": \(3 * $0), \"sd\": 1 }"
  }.joined(separator: ", ")

  private static let figures: [String: (components: String, size: Int, keys: String)] = [
    "default": (line, 200, ""),
    "all marks": (
      line, 200,
      """
      , "layers": [{ "mark": "histogram", "label": "bars" }, { "mark": "density", "label": "curve" },
        { "mark": "components", "label": "part", "filled": true }, { "mark": "rug" }]
      """
    ),
    "panels": (
      line, 50,
      """
      , "panels": [{ "layers": [{ "mark": "ecdf" }, { "mark": "cdf" }] },
        { "layers": [{ "mark": "responsibilities", "label": "part" }] },
        { "layers": [{ "mark": "quantiles" }] }]
      """
    ),
    "twelve": (
      twelve, 100,
      """
      , "panels": [{ "layers": [{ "mark": "components", "label": "part" }] },
        { "layers": [{ "mark": "responsibilities", "label": "part" }] }]
      """
    ),
    "plane": (plane, 300, ""),
    "many dots": (plane, 3000, ""),
    "heatmap": (
      plane, 300,
      """
      , "layers": [{ "mark": "heatmap", "label": "density" },
        { "mark": "scatter", "colorBy": "responsibility" }, { "mark": "contours" }]
      """
    ),
  ]

  private func numbers(_ name: String, _ theme: String) throws -> ExperimentNumbers {
    let figure = try #require(Self.figures[name])
    return try ExperimentNumbers(
      Experiment.read(
        """
        { "mixture": { "components": [\(figure.components)] }, "sample": { "size": \(figure.size) },
          "title": "A title", "figure": { "theme": "\(theme)"\(figure.keys) } }
        """))
  }

  @Test(
    "The figure in matplotlib and the one in dark differ in nothing but colors",
    arguments: figures.keys.sorted())
  func pair(name: String) throws {
    let light = try DisplayList(numbers(name, "matplotlib").figure, measuring: Letters())
    let dark = try DisplayList(numbers(name, "dark").figure, measuring: Letters())
    #expect(light != dark)
    func withoutColors(_ list: DisplayList) -> String {
      // Opacities are part of the geometry: what is below shows through.
      list.description.replacing(/\b[0-9a-f]{6}\b(?=[\/ :,])/, with: "color")
    }
    #expect(withoutColors(light) == withoutColors(dark))
    #expect(withoutColors(light).contains("color"))
  }

  @Test("In book every mark has the color of its role, the same in all panels")
  func roles() throws {
    let theme = Theme.book
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [\(Self.line)] }, "sample": { "size": 50 },
        "figure": { "theme": "book", "panels": [
          { "layers": [{ "mark": "histogram" }, { "mark": "density" }, { "mark": "components" },
            { "mark": "rug" }] },
          { "layers": [{ "mark": "ecdf" }, { "mark": "cdf" }] },
          { "layers": [{ "mark": "responsibilities" }] }, { "layers": [{ "mark": "quantiles" }] }] } }
      """)
    let panels = try ExperimentNumbers(experiment).figure.panels.map {
      coloredLayers($0.layers, theme: theme, measuring: Letters()).map(\.colors)
    }
    let parts = Array(theme.cycle.prefix(2))
    #expect(
      panels == [
        [[theme.barColor], [theme.text], parts, [theme.sampleColor]],
        [[theme.sampleColor], [theme.text]],
        [parts.map { $0.faded(by: theme.roles.shareOpacity) }],
        [[theme.axes], [theme.sampleColor]],
      ])
    let plane = try Experiment.read(
      """
      { "mixture": { "components": [\(Self.plane)] }, "sample": { "size": 50 },
        "figure": { "theme": { "base": "book", "text": "#ff0000" }, "layers": [{ "mark": "scatter" },
          { "mark": "scatter", "colorBy": "label" }, { "mark": "contours" },
          { "mark": "ellipses" }] } }
      """)
    let figure = try ExperimentNumbers(plane).figure
    #expect(figure.theme.colorsByRole)
    #expect(
      coloredLayers(figure.panels[0].layers, theme: figure.theme, measuring: Letters()).map(
        \.colors)
        == [
          [figure.theme.sampleColor], parts, [Color(red: 1, green: 0, blue: 0)], parts,
        ])
  }

  @Test("The dots of a plane without layers of its own adapt, also where a file writes them out")
  func planeLayers() throws {
    let written = """
      , "layers": [{ "mark": "scatter", "colorBy": "label", "opacity": 0.5, "pointSize": 2 },
        { "mark": "ellipses" }]
      """
    for (keys, adapts) in [
      ("", true), (written, true), (written.replacing("0.5", with: "0.6"), false),
      (written.replacing("2 }", with: "3 }"), false),
      (#", "layers": [{ "mark": "scatter" }]"#, false),
    ] {
      let experiment = try Experiment.read(
        """
        { "mixture": { "components": [\(Self.plane)] }, "sample": { "size": 50 },
          "figure": { "theme": "dark"\(keys) } }
        """)
      let layers = try ExperimentNumbers(experiment).figure.panels[0].layers
      #expect(layers[0].adaptsDots == adapts, "\(keys)")
    }
  }

  @Test("Layers of one color without another sign are a warning that names the later one")
  func warnings() throws {
    func warnings(_ theme: String, _ layers: [String]) throws -> [String] {
      try ExperimentNumbers(
        Experiment.read(
          """
          { "mixture": { "components": [\(Self.line)] }, "sample": { "size": 50 },
            "figure": { "theme": "\(theme)", "layers": [\(layers.joined(separator: ", "))] } }
          """)
      ).warnings.map(\.description)
    }
    let message =
      "warning: the layer has the color of another one, and nothing else tells them apart; "
      + "\"color\" gives it one of its own"
    let bars = #"{ "mark": "histogram" }"#
    let curve = #"{ "mark": "density" }"#
    #expect(try warnings("book", [bars, curve, bars]) == ["figure.layers[2]: \(message)"])
    #expect(try warnings("book", [bars, curve, curve]) == [])
    #expect(try warnings("matplotlib", [bars, curve, bars]) == [])
    #expect(
      try warnings("matplotlib", Array(repeating: curve, count: 10) + [bars])
        == ["figure.layers[10]: \(message)"])
  }
}
