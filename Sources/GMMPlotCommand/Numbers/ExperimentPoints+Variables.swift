import ExperimentFile
import GaussianMixtures

/// One coordinate of the points.
struct Variable {
  /// The values of all points; of a stream those that are shown.
  let values: [Double]
  /// Those that layers show one by one.
  let shown: [Double]
  /// The smallest and the largest value of all; `nil` without points.
  let extent: ClosedRange<Double>?

  init(_ variable: Int, of points: ExperimentPoints, shown: ShownPoints) {
    values =
      points.dimension == 1
      ? points.values
      : stride(from: variable, to: points.values.count, by: points.dimension).map {
        points.values[$0]
      }
    self.shown =
      shown.step == 1
      ? values : stride(from: 0, to: values.count, by: shown.step).map { [values] in values[$0] }
    let (smallest, largest) = (values.min(), values.max())
    extent = smallest.flatMap { smallest in largest.map { smallest...$0 } }
  }

  /// The coordinate of points that are not in memory.
  init(shown: [Double], extent: ClosedRange<Double>?) {
    values = shown
    self.shown = shown
    self.extent = extent
  }
}

extension ExperimentPoints {
  /// The responsibilities that the scatters of panels show, by the iteration of the panel.
  func responsibilities(
    of shown: ShownPoints, for panels: [PanelSettings]
  ) -> [Int?: [[Double]]] {
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
      known[panel.iteration] =
        stride(from: 0, to: values.count, by: shown.step * dimension).map {
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
