import ExperimentFile
import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// The figure of the experiment, ready for layout.
  var figure: Figure {
    let settings = experiment.figure
    let grid = settings.grid
    return Figure(
      width: settings.width * 72, height: settings.height * 72,
      margins: Figure.Margins(
        left: settings.margins.left, right: settings.margins.right,
        bottom: settings.margins.bottom, top: settings.margins.top),
      title: experiment.title, summary: experiment.summary,
      panels: zip(settings.panels, panels).map(panel),
      grid: Figure.Grid(
        rows: grid.rows, columns: grid.columns,
        sharesX: grid.sharedAxes == .x || grid.sharedAxes == .both,
        sharesY: grid.sharedAxes == .y || grid.sharedAxes == .both),
      theme: Theme(settings.theme))
  }

  private func panel(_ settings: PanelSettings, _ layers: [Layer]) -> Figure.Panel {
    Figure.Panel(
      title: settings.title,
      x: Figure.AxisSettings(label: settings.x.label, limits: settings.x.limits),
      y: Figure.AxisSettings(label: settings.y.label, limits: settings.y.limits),
      layers: zip(layers, settings.layers).flatMap { self.layers($0, $1) })
  }

  private func layers(_ numbers: Layer, _ settings: LayerSettings) -> [Plotting.Layer] {
    let style = settings.style
    let labels = componentLabels(style.label)
    let mark: Plotting.Layer.Mark =
      switch numbers {
      case .histogram(let histogram, let heights):
        .bars(edges: histogram.edges, heights: heights)
      case .density(let x, let y), .cdf(let x, let y): .curve(x: x, y: y)
      case .components(let x, let y): .curves(x: x, y: y, labels: labels)
      case .rug: .rug(points)
      case .ecdf(let sorted): .empiricalDistribution(sorted)
      case .responsibilities(let x, let shares):
        .stackedShares(x: x, shares: shares, labels: labels)
      case .quantiles(let ofMixture, let ofPoints): .points(x: ofMixture, y: ofPoints)
      }
    let isFilled = if case .components(_, true) = settings.mark { true } else { false }
    var color = style.color.map(Plotting.Layer.Paint.init)
    if case .responsibilities = numbers, color == nil { color = .themeFrom(firstComponentColor) }
    let layer = Plotting.Layer(
      mark, color: color, opacity: style.opacity,
      areaOpacity: isFilled ? Self.areaOpacity : nil, lineWidth: style.lineWidth,
      label: style.label)
    // Quantiles that agree lie on this line.
    guard case .quantiles = numbers else { return [layer] }
    return [Plotting.Layer(.straightLine(slope: 1, intercept: 0)), layer]
  }

  /// The place in the theme's cycle at which the colours of the components begin: where their curves
  /// take them, so that a component has one colour in all panels.
  private var firstComponentColor: Int {
    for (panel, settings) in zip(panels, experiment.figure.panels) {
      var taken = 0
      for (numbers, layer) in zip(panel, settings.layers) where layer.style.color == nil {
        if case .components = numbers { return taken }
        taken += 1
      }
    }
    return 0
  }

  /// What is behind a filled area stays visible.
  private static let areaOpacity = 0.3

  /// One entry for each component, with its weight: without it a curve says little.
  private func componentLabels(_ label: String?) -> [String] {
    guard let label, !label.isEmpty else { return [] }
    return mixture.firstMarginal.components.enumerated().map { index, component in
      let deviation = labelText(component.standardDeviation)
      // Beside an exponent the square would seem to belong to it.
      let square = deviation.contains("e") ? "(\(deviation))²" : "\(deviation)²"
      let text =
        "\(label) \(index + 1): \(labelText(component.weight)) · "
        + "N(\(labelText(component.mean)), \(square))"
      return String(text.map { $0 == "-" ? "\u{2212}" : $0 })
    }
  }

  /// A parameter as it is given, or as well as a fit knows it.
  private func labelText(_ value: Double) -> String {
    mixture.fitted == nil ? numberText(value) : numberText(value, significantDigits: 4)
  }
}

extension Plotting.Layer.Paint {
  fileprivate init(_ color: LayerColor) {
    switch color {
    case .fixed(let color): self = .fixed(Plotting.Color(color))
    case .theme(let index): self = .theme(index)
    }
  }
}
