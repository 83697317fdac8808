extension Experiment {
  /// What is said about bars and what else is on their vertical axis that do not show the same: one of
  /// them is a line at the foot of the other.
  var warningsAboutBarScales: [ExperimentProblem] {
    switch figure.grid.sharedAxes {
    case .y, .both: return warningsAboutBars(in: figure.panels.indices)
    case .none, .x, .variables:
      var warnings: [ExperimentProblem] = []
      for panel in figure.panels.indices { warnings += warningsAboutBars(in: panel..<panel + 1) }
      return warnings
    }
  }

  /// What is said about panels whose vertical axis is one.
  private func warningsAboutBars(in panels: Range<Int>) -> [ExperimentProblem] {
    // Nearly all axes have one quantity, and nothing is collected for them.
    var (first, isOne) = (Quantity?.none, true)
    forEachLayer(of: panels) { layer in
      if let first { isOne = isOne && layer.quantity == first } else { first = layer.quantity }
    }
    guard !isOne else { return [] }
    var layers: [ShownLayer] = []
    forEachLayer(of: panels) { layers.append($0) }
    let bars = layers.filter(\.isBars)
    guard let first = bars.first else { return [] }
    let hasDensity = layers.contains { !$0.isBars && $0.quantity == .densities }
    let wanted = hasDensity ? .densities : first.quantity
    return bars.filter { $0.quantity != wanted }.map { layer in
      layer.quantity == .roots || wanted == .roots
        ? warning(
          "the bars show \(layer.quantity.rawValue), and \(hasDensity ? "a curve" : "other bars") on the "
            + "same axis \(wanted.rawValue); a panel of its own would fit", about: layer,
          layer.quantity == .roots ? "hanging" : "mark")
        : warning(
          "the bars show \(layer.quantity.rawValue), and "
            + (hasDensity
              ? "a curve on the same axis densities; \"normalize\": \"density\" would fit"
              : "other bars on the same axis \(first.quantity.rawValue); the same \"normalize\" for all "
                + "histograms would fit"),
          about: layer, "normalize")
    }
      + layers.filter { $0.quantity.isShareOfOne }.map { layer in
        let beside = bars.first { $0.panel == layer.panel }
        return warning(
          "the \(layer.quantity == .responsibilities ? "areas show" : "curve shows") "
            + "\(layer.quantity.rawValue), and bars on the same axis "
            + "\((beside ?? first).quantity.rawValue); "
            + (beside == nil ? "\"sharedAxes\": \"none\"" : "a panel of its own") + " would fit",
          about: layer, "mark")
      }
  }

  private func warning(
    _ message: String, about layer: ShownLayer, _ key: JSONPathStep
  ) -> ExperimentProblem {
    ExperimentProblem(message, at: layerPath(layer.panel, layer.layer, key), severity: .warning)
  }

  /// Goes through the layers of panels that show one of the quantities; of the curves of densities
  /// through the first of each panel without bars, as others fit the bars.
  private func forEachLayer(of panels: Range<Int>, _ body: (ShownLayer) -> Void) {
    for panel in panels {
      let layers = figure.panels[panel].layers
      var (hasBars, density) = (false, Int?.none)
      for layer in layers.indices {
        let settings = layers[layer].mark.settings
        let mark = type(of: settings)
        func show(_ quantity: Quantity, isBars: Bool = false) {
          body(ShownLayer(panel: panel, layer: layer, quantity: quantity, isBars: isBars))
        }
        // Types are compared before values are cast, which takes longer.
        if mark == HistogramMark.self {
          guard let histogram = settings as? HistogramMark else { continue }
          // Curves of densities have the scale of bars, but not that of their roots.
          hasBars = hasBars || !histogram.isHanging
          show(
            histogram.isHanging ? .roots : Quantity(histogram.normalize), isBars: true)
        } else if mark == DensityMark.self || mark == ComponentsMark.self
          || mark == KernelDensityMark.self
        {
          density = density ?? layer
        } else if mark == ECDFMark.self || mark == CDFMark.self {
          show(.cumulativeProbabilities)
        } else if mark == ResponsibilitiesMark.self {
          show(.responsibilities)
        }
      }
      if !hasBars, let density {
        body(ShownLayer(panel: panel, layer: density, quantity: .densities, isBars: false))
      }
    }
  }
}

/// A layer with what it shows upwards.
private struct ShownLayer {
  let panel: Int
  let layer: Int
  let quantity: Quantity
  let isBars: Bool
}

/// What a layer shows upwards, in words.
private enum Quantity: String {
  case densities
  case counts
  case probabilities
  case roots
  case cumulativeProbabilities = "cumulative probabilities"
  case responsibilities

  /// What bars show. Both densities have one unit.
  init(_ normalization: Normalization) {
    self =
      switch normalization {
      case .density, .densityOfAll: .densities
      case .count: .counts
      case .probability: .probabilities
      }
  }

  /// Whether it goes from 0 to 1, whatever the bars are like.
  var isShareOfOne: Bool { self == .cumulativeProbabilities || self == .responsibilities }
}
