/// What is known of the components of each point that has a sign, after so many iterations of the
/// fit; `nil` stands for the mixture itself. All variants of a figure share it.
struct SignColors {
  /// Per shown point, its component.
  private(set) var labels: [Int?: [Int]] = [:]
  /// Per component, its responsibilities for the shown points.
  private(set) var shares: [Int?: [[Double]]] = [:]
  /// Per shown point, the probability that it belongs to another component than the most probable one.
  private(set) var uncertainties: [Int?: [Double]] = [:]

  init() {}

  /// Finds what the layers need.
  init(_ points: ExperimentPoints, step: Int, _ experiment: Experiment) {
    for (panel, layers) in zip(experiment.figure.panels, experiment.layerNeeds) {
      let iteration = panel.iteration
      if labels[iteration] == nil, layers.contains(where: { $0.signColoring == .components }) {
        labels[iteration] = points.labels(step: step, after: iteration)
      }
      if shares[iteration] == nil,
        layers.contains(where: { $0.signColoring == .responsibilities })
      {
        shares[iteration] = points.shares(step: step, after: iteration)
      }
      if uncertainties[iteration] == nil, layers.contains(where: \.hasUncertainties) {
        uncertainties[iteration] = points.uncertainties(step: step, after: iteration)
      }
    }
  }
}

extension ExperimentPoints {
  /// The components that the shown points were drawn from, or the most probable ones.
  fileprivate func labels(step: Int, after iteration: Int?) -> [Int] {
    if case .memory(_, let labels?) = source {
      return stride(from: 0, to: labels.count, by: step).map { Int(labels[$0]) }
    }
    let mixture = mixture(after: iteration)
    return shown(step: step).map(mixture.mostProbableComponent)
  }

  fileprivate func shares(step: Int, after iteration: Int?) -> [[Double]] {
    let mixture = mixture(after: iteration)
    var shares = [[Double]](repeating: [], count: mixture.componentCount)
    for point in shown(step: step) {
      for (component, share) in mixture.responsibilities(at: point).enumerated() {
        shares[component].append(share)
      }
    }
    return shares
  }

  /// The uncertainties of the shown points under the mixture, whatever component they were drawn from.
  fileprivate func uncertainties(step: Int, after iteration: Int?) -> [Double] {
    mixture(after: iteration).classification(of: shown(step: step).flatMap(\.self)).uncertainties
  }

  private func shown(step: Int) -> some Sequence<[Double]> {
    let values = values ?? []
    return stride(from: 0, to: values.count, by: step * dimension).lazy.map {
      Array(values[$0..<$0 + dimension])
    }
  }
}
