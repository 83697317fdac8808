extension PanelContext {
  /// The places of the curve of the layer.
  ///
  /// - Parameter grid: The settings of the curve.
  /// - Returns: The places in data units, increasing.
  /// - Throws: `ExperimentProblem` if an end that the experiment leaves open makes the
  ///   curve empty or too fine, or if the curves so far are too much work together.
  mutating func places(_ grid: CurveGrid) throws(ExperimentProblem) -> [Double] {
    let places = try placesOfOne(grid)
    curveValueCount += places.count * mixture.components.count
    guard curveValueCount <= Limits.curveValues else {
      throw ExperimentProblem(
        "the curves need more than \(groupedText(Limits.curveValues)) values of component "
          + "densities; draw fewer curves, or give a wider \"step\"",
        at: path())
    }
    return places
  }

  private func placesOfOne(_ grid: CurveGrid) throws(ExperimentProblem) -> [Double] {
    let from = grid.from ?? x.reach.lowerBound
    let to = grid.to ?? x.reach.upperBound
    guard from < to else {
      throw ExperimentProblem(
        "the curve would run from \(numberText(from)) to \(numberText(to)); give both \"from\" and "
          + "\"to\"", at: path(grid.from == nil ? "to" : "from"))
    }
    guard let step = grid.step else {
      return CurveSampling.automatic(
        for: mixture, over: from...to, visible: x.limits, pixels: x.pixels)
    }
    guard (to - from) / step <= Double(Limits.curvePoints) else {
      throw ExperimentProblem(
        "a step of \(numberText(step)) from \(numberText(from)) to \(numberText(to)) would give more "
          + "than \(groupedText(Limits.curvePoints)) points", at: path("step"))
    }
    return CurveSampling.stepped(from: from, to: to, step: step)
  }
}
