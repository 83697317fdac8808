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

/// What is shown of the components of points, after so many iterations of the fit; `nil` stands for the
/// mixture itself.
struct ShownComponents {
  /// Per shown point, its component.
  var labels: [Int?: [Int]] = [:]
  /// Per shown point, the responsibilities of the components.
  var responsibilities: [Int?: [[Double]]] = [:]
}

extension [Double] {
  /// The index of the greatest value, of equal ones the first.
  fileprivate var indexOfGreatest: Int {
    indices.reduce(0) { self[$1] > self[$0] ? $1 : $0 }
  }
}

extension ExperimentPoints {
  /// What the scatters of panels show of the components of points.
  func components(
    of shown: ShownPoints, for panels: [PanelSettings]
  ) -> ShownComponents {
    var components = ShownComponents()
    for panel in panels {
      for layer in panel.layers {
        switch layer.mark {
        case .scatter(.label) where components.labels[panel.iteration] == nil:
          components.labels[panel.iteration] = labels(of: shown, after: panel.iteration)
        case .scatter(.responsibility) where components.responsibilities[panel.iteration] == nil:
          let mixture = mixture(after: panel.iteration)
          components.responsibilities[panel.iteration] = points(shown).map {
            mixture.responsibilities(at: $0)
          }
        default: break
        }
      }
    }
    return components
  }

  /// The components that the points were drawn from, or the most probable ones.
  private func labels(of shown: ShownPoints, after iteration: Int?) -> [Int] {
    if let labels {
      return stride(from: 0, to: labels.count, by: shown.step).map { Int(labels[$0]) }
    }
    let mixture = mixture(after: iteration)
    return points(shown).map { mixture.responsibilities(at: $0).indexOfGreatest }
  }

  private func points(_ shown: ShownPoints) -> some Sequence<[Double]> {
    stride(from: 0, to: values.count, by: shown.step * dimension).lazy.map {
      Array(values[$0..<$0 + dimension])
    }
  }

  /// The mixture after so many iterations of its fit; `nil` for the fitted one.
  func mixture(after iteration: Int?) -> KnownMixture {
    guard let iteration, let fitted else { return mixture }
    return KnownMixture(fitted.mixture(after: iteration))
  }
}
