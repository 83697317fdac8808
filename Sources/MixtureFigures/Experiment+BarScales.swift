extension Experiment {
  /// What is said about bars and curves on one vertical axis that do not show the same: one of them is
  /// a line at the foot of the other.
  var warningsAboutBarScales: [ExperimentProblem] {
    let scales = figure.panels.indices.map(barScales)
    switch figure.grid.sharedAxes {
    case .y, .both: return Self.warnings(scales.flatMap { $0 })
    case .none, .x, .variables: return scales.flatMap(Self.warnings)
    }
  }

  /// What a layer shows upwards, and where the file says so.
  private struct BarScale {
    let noun: String
    let isCurve: Bool
    let path: [JSONPathStep]
  }

  /// The scales of the histograms of a panel; without any a curve shows densities, as it is not fitted
  /// to bars.
  private func barScales(_ panel: Int) -> [BarScale] {
    let layers = figure.panels[panel].layers
    let bars = layers.indices.compactMap { layer in
      (layers[layer].mark.settings as? HistogramMark).map {
        BarScale(
          noun: $0.normalize.noun, isCurve: false, path: layerPath(panel, layer, "normalize"))
      }
    }
    guard bars.isEmpty else { return bars }
    let curve = layers.firstIndex {
      $0.mark.settings is DensityMark || $0.mark.settings is ComponentsMark
    }
    return curve.map {
      [
        BarScale(
          noun: Normalization.density.noun, isCurve: true, path: layerPath(panel, $0, "mark"))
      ]
    } ?? []
  }

  private static func warnings(_ scales: [BarScale]) -> [ExperimentProblem] {
    guard let first = scales.first else { return [] }
    return scales.filter { $0.noun != first.noun }.map { scale in
      ExperimentProblem(
        "\(scale.isCurve ? "the curve shows" : "the bars show") \(scale.noun), and other "
          + "\(first.isCurve ? "curves" : "bars") on the same axis \(first.noun); the same "
          + "\"normalize\" for all histograms would fit", at: scale.path, severity: .warning)
    }
  }
}

extension Normalization {
  /// What bars show, in words. Both densities have one unit.
  fileprivate var noun: String {
    switch self {
    case .density, .densityOfAll: "densities"
    case .count: "counts"
    case .probability: "probabilities"
    }
  }
}
