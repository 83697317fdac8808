extension Experiment {
  /// The densities of each layer of each panel that are estimated; `nil` for a layer without.
  ///
  /// - Parameter estimate: Estimates the density of a variable; problems are at the path. It is asked once
  ///   for each density.
  /// - Returns: The densities, `nil` for a layer without.
  /// - Throws: What estimating throws.
  func kernelDensities(
    _ estimate: (
      _ bandwidth: KernelBandwidth, _ variable: Int, _ path: [JSONPathStep]
    ) throws(ExperimentProblem) -> KernelDensity
  ) throws(ExperimentProblem) -> [[KernelDensity?]] {
    var known: [Wanted: KernelDensity] = [:]
    return try figure.panels.enumerated().map { panel, settings throws(ExperimentProblem) in
      try settings.layers.enumerated().map { index, layer throws(ExperimentProblem) in
        guard case .kernelDensity(let bandwidth) = layer.mark.needs else { return nil }
        let wanted = Wanted(bandwidth: bandwidth, variable: settings.x.variable)
        if let density = known[wanted] { return density }
        let density = try estimate(
          bandwidth, wanted.variable, layerPath(panel, index, "bandwidth"))
        known[wanted] = density
        return density
      }
    }
  }
}

/// What estimates have to differ in to be different.
private struct Wanted: Hashable {
  let bandwidth: KernelBandwidth
  let variable: Int
}

extension ExperimentProblem {
  /// Says why points have no density that is estimated, and what would help.
  init(_ error: KernelDensityError, at path: [JSONPathStep]) {
    let help =
      switch error {
      case .tooFewPoints, .noSpread: "; \"bandwidth\" can be a number, in data units"
      case .bandwidthNotPositive, .bandwidthTooNarrow, .valueNotFinite: ""
      }
    self.init(error.description + help, at: path)
  }
}
