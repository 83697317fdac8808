extension PanelContext {
  /// The places of the curve of the layer.
  ///
  /// - Parameter grid: The settings of the curve.
  /// - Returns: The places in data units, increasing.
  /// - Throws: `ExperimentProblem` if an end that the experiment leaves open makes the
  ///   curve empty or too fine, or if the curves so far are too much work together.
  mutating func places(_ grid: CurveGrid) throws(ExperimentProblem) -> [Double] {
    let mixture = mixture
    let (limits, pixels) = (x.limits, x.pixels)
    return try places(grid, over: x.reach, valuesPerPlace: mixture.components.count) {
      CurveSampling.automatic(for: mixture, over: $0, visible: limits, pixels: pixels)
    }
  }

  /// The places of the curve of a density that is estimated.
  mutating func places(
    _ grid: CurveGrid, of density: KernelDensity
  ) throws(ExperimentProblem) -> [Double] {
    let (limits, pixels) = (x.limits, x.pixels)
    return try places(
      grid, over: CurveSampling.interval(of: density),
      valuesPerPlace: KernelDensity.boxesPerPlace
    ) {
      CurveSampling.automatic(for: density, over: $0, visible: limits, pixels: pixels)
    }
  }

  private mutating func places(
    _ grid: CurveGrid, over reach: ClosedRange<Double>, valuesPerPlace: Int,
    automatic: (ClosedRange<Double>) -> [Double]
  ) throws(ExperimentProblem) -> [Double] {
    let places = try placesOfOne(grid, over: reach, automatic)
    curveValueCount += places.count * valuesPerPlace
    guard curveValueCount <= Limits.curveValues else {
      throw ExperimentProblem(
        "the curves need more than \(groupedText(Limits.curveValues)) values of component "
          + "densities; draw fewer curves, or give a wider \"step\"",
        at: experiment.layerPath(panel, layer))
    }
    return places
  }

  private func placesOfOne(
    _ grid: CurveGrid, over reach: ClosedRange<Double>,
    _ automatic: (ClosedRange<Double>) -> [Double]
  ) throws(ExperimentProblem) -> [Double] {
    let from = grid.from ?? reach.lowerBound
    let to = grid.to ?? reach.upperBound
    guard from < to else {
      throw ExperimentProblem(
        "the curve would run from \(numberText(from)) to \(numberText(to)); give both \"from\" and "
          + "\"to\"", at: experiment.layerPath(panel, layer, grid.from == nil ? "to" : "from"))
    }
    guard let step = grid.step else {
      return automatic(from...to)
    }
    guard (to - from) / step <= Double(Limits.curvePoints) else {
      throw ExperimentProblem(
        "a step of \(numberText(step)) from \(numberText(from)) to \(numberText(to)) would give more "
          + "than \(groupedText(Limits.curvePoints)) points",
        at: experiment.layerPath(panel, layer, "step"))
    }
    return CurveSampling.stepped(from: from, to: to, step: step)
  }
}
