import ExperimentFile
import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// The figure of the experiment, ready for layout.
  var figure: Figure {
    let settings = experiment.figure
    return Figure(
      width: settings.width * 72, height: settings.height * 72,
      margins: Figure.Margins(
        left: settings.margins.left, right: settings.margins.right,
        bottom: settings.margins.bottom, top: settings.margins.top),
      title: experiment.title, summary: experiment.summary,
      x: Figure.AxisSettings(label: settings.x.label, limits: settings.x.limits),
      y: Figure.AxisSettings(label: settings.y.label, limits: settings.y.limits),
      layers: zip(layers, settings.layers).map { layer($0, $1.style) },
      theme: Theme(settings.theme))
  }

  private func layer(_ numbers: Layer, _ style: LayerStyle) -> Plotting.Layer {
    let mark: Plotting.Layer.Mark =
      switch numbers {
      case .histogram(let histogram, let heights):
        .bars(edges: histogram.edges, heights: heights)
      case .density(let x, let y):
        .curve(x: x, y: y)
      case .components(let x, let y):
        .curves(x: x, y: y, labels: componentLabels(style.label))
      case .rug:
        .rug(points)
      }
    return Plotting.Layer(
      mark, color: style.color.map(Plotting.Layer.Paint.init), opacity: style.opacity,
      lineWidth: style.lineWidth, label: style.label)
  }

  /// One entry for each component, with its weight: without it a curve says little.
  private func componentLabels(_ label: String?) -> [String] {
    guard let label, !label.isEmpty else { return [] }
    return experiment.mixture.components.enumerated().map { index, component in
      let deviation = numberText(component.standardDeviation)
      // Beside an exponent the square would seem to belong to it.
      let square = deviation.contains("e") ? "(\(deviation))²" : "\(deviation)²"
      let text =
        "\(label) \(index + 1): \(numberText(component.weight)) · "
        + "N(\(numberText(component.mean)), \(square))"
      return String(text.map { $0 == "-" ? "\u{2212}" : $0 })
    }
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
