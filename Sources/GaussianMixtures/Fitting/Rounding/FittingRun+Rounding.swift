/// What rounding does to the end of a run.
///
/// Source: W. F. Sheppard, "On the calculation of the most probable values of frequency-constants, for
/// data arranged according to equidistant division of a scale", Proceedings of the London Mathematical
/// Society 29, 1898, https://doi.org/10.1112/plms/s1-29.1.353: rounding to a step adds about a twelfth of
/// its square to a variance.
extension FittingRun {
  /// Below so many steps the correction is more than a hundredth of the variance.
  private static let leastSteps = 3.0
  /// Below so many steps a component of points lies between two neighbouring values.
  private static let leastArtefactSteps = 0.5

  /// The components that are narrower than half a step of values that are taken for points: they close
  /// in on one value, which many points have only because they were rounded to it.
  func componentsWithinStep(_ units: FitUnits) -> [Int] {
    guard let step = units.valueStep else { return [] }
    return parameters.weights.indices.filter {
      deviation($0, units) < Self.leastArtefactSteps * step
    }
  }

  /// What should be known about rounded values, whether their intervals were taken or not.
  func roundingWarnings(
    _ order: [Int], _ units: FitUnits, _ points: PointColumns
  ) -> [MixtureFit.Warning] {
    if let intervals = points.intervals {
      return order.enumerated().filter { isUndetermined($0.element, intervals) }
        .map { .withinInterval(component: $0.offset) }
    }
    guard let step = units.valueStep else { return [] }
    let deviations = order.map { deviation($0, units) }
    guard let narrowest = deviations.indices.min(by: { deviations[$0] < deviations[$1] }),
      deviations[narrowest] < Self.leastSteps * step || !raised.isEmpty
    else { return [] }
    return [
      .roundedValues(
        step: step, component: narrowest, deviationInSteps: deviations[narrowest] / step)
    ]
  }

  /// Whether a component rests on one interval or two neighbours, which say nothing of its deviation.
  private func isUndetermined(_ component: Int, _ intervals: IntervalPoints) -> Bool {
    let expected = IntervalExpectation(
      parameters, intervals,
      layout: .init(componentCount: parameters.componentCount, dimension: 1, isDiagonal: false)
    ).expectedCounts(of: component)
    let places = expected.indices.filter { expected[$0] >= 0.5 }
    let widest = places.map { intervals.intervals[$0].halfWidth }.max()
    return places.count <= 2
      && parameters.factors[component].diagonal(0) < widest ?? intervals.narrowestHalfWidth
  }

  /// The standard deviation of a component, in the units of the points.
  private func deviation(_ component: Int, _ units: FitUnits) -> Double {
    parameters.factors[component].diagonal(0) * units.factor.diagonal(0)
  }
}
