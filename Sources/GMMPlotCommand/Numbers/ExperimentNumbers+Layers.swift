import ExperimentFile
import GMMSupport
import GaussianMixtures
import MixtureFigures
import Plotting

extension ExperimentNumbers {
  /// The layers that draw the numbers of one layer of the experiment.
  func layers(
    _ numbers: Layer, _ settings: LayerSettings, of panel: PanelSettings
  ) -> [Plotting.Layer] {
    let style = settings.style
    func layer(_ shape: Plotting.Layer.Shape, opacity: Double = 1) -> Plotting.Layer {
      Plotting.Layer(
        shape, color: style.color.map(Plotting.Layer.Paint.init), opacity: opacity * style.opacity,
        lineWidth: style.lineWidth, pointSize: style.pointSize, label: style.label)
    }
    /// A layer with a colour and a label for each component.
    func layerOfComponents(_ shape: Plotting.Layer.Shape) -> Plotting.Layer {
      var layer = layer(shape)
      layer.firstColor = firstComponentColor
      return layer
    }
    func labels() -> [String] { componentLabels(style.label, of: panel) }
    switch numbers {
    case .histogram(let histogram, let heights):
      return [layer(.bars(edges: histogram.edges, heights: heights))]
    case .density(let x, let y), .cdf(let x, let y):
      return [layer(.curve(x: x, y: y))]
    case .components(let x, let y):
      var layer = layer(.curves(x: x, y: y, labels: labels()))
      if case .components(_, true) = settings.mark { layer.areaOpacity = Self.areaOpacity }
      return [layer]
    case .rug:
      return [layer(.rug(counted.variables[panel.x.variable].shown))]
    case .ecdf(let sorted):
      return [layer(.empiricalDistribution(sorted))]
    case .responsibilities(let x, let shares):
      return [layerOfComponents(.stackedShares(x: x, shares: shares, labels: labels()))]
    case .quantiles(let ofMixture, let ofPoints):
      // Quantiles that agree lie on the line.
      return [
        Plotting.Layer(.straightLine(slope: 1, intercept: 0)),
        layer(.points(x: ofMixture, y: ofPoints)),
      ]
    case .scatter(let x, let y, .none):
      return [layer(.scatter(x: x, y: y, coloring: .single))]
    case .scatter(let x, let y, .labels(let components)):
      let count = counted.points.mixture.weights.count
      return [
        layerOfComponents(
          .scatter(x: x, y: y, coloring: .groups(components, count: count, labels: labels())))
      ]
    case .scatter(let x, let y, .responsibilities(let rows)):
      let shares = counted.points.mixture.weights.indices.map { component in
        rows.map { $0[component] }
      }
      return [
        layerOfComponents(.scatter(x: x, y: y, coloring: .shares(shares, labels: labels())))
      ]
    case .contours(let contours):
      return [layer(.outlines(contours.flatMap(\.lines), labels: []))]
    case .ellipses(let ellipses):
      let lines = ellipses.map { _, component, ellipse in
        let (x, y) = ellipse.places(count: Self.ellipsePlaces)
        return Outline(x: x, y: y, isClosed: true, group: component)
      }
      return [layerOfComponents(.outlines(lines, labels: labels()))]
    case .heatmap(let x, let y, let columns, let rows, let densities):
      let map = Heatmap(
        x: x, y: y, columns: columns, rows: rows, values: densities, label: style.label)
      return [Plotting.Layer(.heatmap(map), opacity: style.opacity)]
    case .convergence(let traces, let best):
      return convergence(traces, best: best, layer)
    case .selection(let selection):
      return self.selection(selection, layer(.curve(x: [], y: [])))
    }
  }

  /// The values of the criterion, the best with a large dot, and those nearly as good with a faint one.
  private func selection(
    _ selection: ModelSelection, _ curve: Plotting.Layer
  ) -> [Plotting.Layer] {
    let candidates = selection.candidates
    var line = curve
    line.color = line.color ?? .theme(0)
    func dots(_ chosen: [ModelSelection.Candidate], _ size: Double, opacity: Double = 1)
      -> Plotting.Layer
    {
      Plotting.Layer(
        .points(x: chosen.map { Double($0.componentCount) }, y: chosen.map(\.value)),
        color: line.color, opacity: opacity * line.opacity, pointSize: size)
    }
    line.shape = .curve(
      x: candidates.map { Double($0.componentCount) }, y: candidates.map(\.value))
    return [
      line, dots(candidates, curve.pointSize ?? Self.candidatePointSize),
      dots(candidates.filter(\.isNearTie), Self.chosenPointSize, opacity: Self.nearTieOpacity),
      dots([selection.best], Self.chosenPointSize),
    ]
  }

  /// All starts, faintly, and the best over them.
  private func convergence(
    _ traces: [[Double]], best: Int, _ layer: (Plotting.Layer.Shape, Double) -> Plotting.Layer
  ) -> [Plotting.Layer] {
    func curve(_ trace: [Double], opacity: Double) -> Plotting.Layer {
      var layer = layer(.curve(x: trace.indices.map(Double.init), y: trace), opacity)
      layer.color = layer.color ?? .theme(0)
      return layer
    }
    let others = traces.indices.filter { $0 != best }.map { start in
      var layer = curve(traces[start], opacity: Self.otherStartOpacity)
      layer.label = nil
      return layer
    }
    return others + [curve(traces[best], opacity: 1)]
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
  /// A hundred starts over each other stay apart from the best.
  private static let otherStartOpacity = 0.25
  /// Places of an ellipse, whose chords then lie within a 50th of a pixel of it at 1000 pixels.
  private static let ellipsePlaces = 360
  /// The dots of the numbers of components, in points, and of what was chosen.
  private static let candidatePointSize = 4.0
  private static let chosenPointSize = 10.0
  private static let nearTieOpacity = 0.3

  /// One entry for each component, with its weight: without it a curve says little.
  private func componentLabels(_ label: String?, of panel: PanelSettings) -> [String] {
    guard let label, !label.isEmpty else { return [] }
    let mixture = counted.points.mixture(after: panel.iteration)
    return mixture.weights.indices.map { index in
      var text = "\(label) \(index + 1): \(labelText(mixture.weights[index]))"
      if case .line(let mixture) = mixture {
        let component = mixture.components[index]
        let deviation = labelText(component.standardDeviation)
        // Beside an exponent the square would seem to belong to it.
        let square = deviation.contains("e") ? "(\(deviation))²" : "\(deviation)²"
        text += " · N(\(labelText(component.mean)), \(square))"
      }
      return String(text.map { $0 == "-" ? "\u{2212}" : $0 })
    }
  }

  /// A parameter as it is given, or as well as a fit knows it.
  private func labelText(_ value: Double) -> String {
    counted.points.fitted == nil ? numberText(value) : numberText(value, significantDigits: 4)
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
