/// What the marks of a panel in the plane of two coordinates have in common.
struct PlaneContext {
  /// The distribution of the two coordinates.
  let mixture: MultivariateGaussianMixture
  let x: Side
  let y: Side

  /// One side of the plane: which part of it is drawn, and how finely.
  struct Side {
    let variable: Int
    let interval: ClosedRange<Double>
    /// Whether the experiment limits the axis to the interval.
    let isLimited: Bool
    let pixels: Int

    /// The interval, and another one where the axis has no limits.
    func reaching(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
      if isLimited { return interval }
      return min(interval.lowerBound, other.lowerBound)...max(interval.upperBound, other.upperBound)
    }
  }

  /// Finds what the marks of a panel have in common; `nil` for a panel whose vertical axis has no
  /// coordinate.
  ///
  /// - Throws: `ExperimentProblem` if the mixture has no density in the plane.
  init?(
    _ experiment: Experiment, panel: Int, _ counted: CountedPoints
  ) throws(ExperimentProblem) {
    let settings = experiment.figure.panels[panel]
    guard settings.isPlane,
      case .space(let mixture) = counted.points.mixture(after: settings.iteration)
    else { return nil }
    let (x, y) = (settings.x.variable, settings.y.variable)
    do throws(MixtureError) {
      self.mixture = try mixture.marginal([x, y])
    } catch {
      throw ExperimentProblem("no density of these two variables: \(error)", at: ["mixture"])
    }
    let figure = experiment.figure
    func side(_ axis: AxisSettings, _ pixels: Int, _ share: Double, _ count: Int) -> Side {
      Side(
        variable: axis.variable,
        interval: axis.limits
          ?? CurveSampling.interval(
            of: mixture.marginal(axis.variable), data: counted.variables[axis.variable].extent),
        isLimited: axis.limits != nil, pixels: max(Int(Double(pixels) * share / Double(count)), 1))
    }
    self.x = side(
      settings.x, figure.pixelWidth, figure.margins.right - figure.margins.left,
      figure.grid.columns)
    self.y = side(
      settings.y, figure.pixelHeight, figure.margins.top - figure.margins.bottom, figure.grid.rows)
  }
}
