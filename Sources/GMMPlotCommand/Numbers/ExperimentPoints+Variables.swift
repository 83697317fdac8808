import ExperimentFile
import GaussianMixtures

/// One coordinate of the points.
struct Variable {
  let values: [Double]
  /// The smallest and the largest value; `nil` without points.
  let extent: ClosedRange<Double>?

  init(_ variable: Int, of points: ExperimentPoints) {
    values =
      points.dimension == 1
      ? points.values
      : stride(from: variable, to: points.values.count, by: points.dimension).map {
        points.values[$0]
      }
    let (smallest, largest) = (values.min(), values.max())
    extent = smallest.flatMap { smallest in largest.map { smallest...$0 } }
  }
}

extension ExperimentPoints {
  /// The responsibilities that the scatters of panels show, by the iteration of the panel.
  func responsibilities(for panels: [PanelSettings]) -> [Int?: [[Double]]] {
    var known: [Int?: [[Double]]] = [:]
    for panel in panels where known[panel.iteration] == nil {
      let isNeeded = panel.layers.contains { layer in
        switch layer.mark {
        case .scatter(.responsibility): true
        case .scatter(.label): labels == nil
        default: false
        }
      }
      guard isNeeded else { continue }
      let mixture = mixture(after: panel.iteration)
      known[panel.iteration] = stride(from: 0, to: values.count, by: dimension).map {
        mixture.responsibilities(at: Array(values[$0..<$0 + dimension]))
      }
    }
    return known
  }

  /// The mixture after so many iterations of its fit; `nil` for the fitted one.
  func mixture(after iteration: Int?) -> KnownMixture {
    guard let iteration, let fitted else { return mixture }
    return KnownMixture(fitted.mixture(after: iteration))
  }
}
