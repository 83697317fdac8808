import ExperimentFile
import GMMSupport
import GaussianMixtures
import MixtureFigures
import Plotting

/// The numbers of marks in the plane of two coordinates.
struct PlaneNumbers {
  private let mixture: MultivariateGaussianMixture
  private let x: Side
  private let y: Side
  private let counted: CountedPoints
  private let iteration: Int?

  /// One side of the plane: which part of it is drawn, and how finely.
  private struct Side {
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
  /// - Throws: `CommandFailure` with status 65 if the mixture has no density in the plane.
  init?(
    _ experiment: Experiment, panel: Int, _ counted: CountedPoints, of input: ExperimentInput
  ) throws(CommandFailure) {
    let settings = experiment.figure.panels[panel]
    guard settings.isPlane,
      case .space(let mixture) = counted.points.mixture(after: settings.iteration)
    else { return nil }
    let (x, y) = (settings.x.variable, settings.y.variable)
    do throws(MixtureError) {
      self.mixture = try mixture.marginal([x, y])
    } catch {
      throw input.failure("no density of these two variables: \(error)", at: ["mixture"])
    }
    self.counted = counted
    iteration = settings.iteration
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

  /// The numbers of a mark in the plane; `nil` for others.
  func layer(_ mark: Mark) -> ExperimentNumbers.Layer? {
    switch mark {
    case .scatter(let coloring): scatter(coloring)
    case .contours(let masses): contours(masses)
    case .ellipses(let masses): ellipses(masses)
    case .heatmap: heatmap(x: x.interval, y: y.interval)
    default: nil
    }
  }

  /// The points, and how they are coloured.
  private func scatter(_ coloring: ScatterColoring) -> ExperimentNumbers.Layer {
    let components = counted.components
    let groups: DotGroups =
      switch coloring {
      case .plain: .none
      case .label: .labels(components.labels[iteration] ?? [])
      case .responsibility: .responsibilities(components.responsibilities[iteration] ?? [])
      }
    return .scatter(
      x: counted.variables[x.variable].shown, y: counted.variables[y.variable].shown, groups)
  }

  /// The lines around the smallest areas that hold given probabilities.
  private func contours(_ masses: [Double]) -> ExperimentNumbers.Layer {
    let levels = mixture.highestDensityLevels(masses: masses)
    return .contours(
      zip(masses, levels).map { mass, level in
        ExperimentNumbers.Contour(
          mass: mass, logDensity: level, lines: contourLines(logLevel: level))
      })
  }

  /// The lines at one density level, whole where no axis has limits: those of great probabilities
  /// leave the intervals of the mixture and the points.
  private func contourLines(logLevel: Double) -> [Outline] {
    func lines(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Outline] {
      ContourLines.lines(
        of: mixture, logLevel: logLevel, x: x, y: y, width: Double(self.x.pixels),
        height: Double(self.y.pixels))
    }
    let inSight = lines(x.interval, y.interval)
    guard !inSight.allSatisfy(\.isClosed),
      let bounds = mixture.bounds(aboveLogDensity: logLevel)
    else { return inSight }
    return lines(x.reaching(bounds.x), y.reaching(bounds.y))
  }

  /// The ellipses about the means of the components that hold given probabilities of each.
  private func ellipses(_ masses: [Double]) -> ExperimentNumbers.Layer {
    .ellipses(
      mixture.components.enumerated().flatMap { index, component in
        masses.map { ($0, index, component.ellipse(mass: $0)) }
      })
  }

  /// The density in each cell of a grid of pixels that covers two intervals.
  func heatmap(
    x horizontal: ClosedRange<Double>, y vertical: ClosedRange<Double>
  ) -> ExperimentNumbers.Layer {
    func centers(_ interval: ClosedRange<Double>, _ count: Int) -> [Double] {
      let width = interval.upperBound - interval.lowerBound
      return (0..<count).map { interval.lowerBound + width * ((Double($0) + 0.5) / Double(count)) }
    }
    let columns = min(x.pixels, Self.maximumCells)
    let rows = min(y.pixels, Self.maximumCells)
    let values = mixture.logDensities(
      x: centers(horizontal, columns), y: centers(vertical, rows))
    return .heatmap(
      x: horizontal, y: vertical, columns: columns, rows: rows,
      densities: values.map { exp($0) })
  }

  /// Cells of a side: beyond, a smooth density looks no different, and an SVG holds every cell.
  private static let maximumCells = 2048
}

/// How the dots of a scatter are told apart.
enum DotGroups {
  case none
  /// The component of each point.
  case labels([Int])
  /// The responsibilities of the components for each point.
  case responsibilities([[Double]])
}
