/// The log-likelihood of points over two parameters of a mixture, at a place in each cell of a grid.
///
/// That is the middle of the cell. Where the mean and the standard deviation of one component are the
/// parameters, the log-likelihood has a peak at each point that is narrower than any cell: there a cell of the
/// mean that holds points has its place at the one nearest to its middle.
struct ParameterSurface: Sendable {
  /// The cells along an axis.
  struct Axis: Sendable {
    let axis: PanelAxis
    /// The ends of the cells, increasing.
    let edges: [Double]
    /// A value within each cell, increasing.
    let places: [Double]
  }

  private let mixture: GaussianMixture
  private let points: [Double]
  private let parameters: LikelihoodParameters
  let x: Axis
  let y: Axis
  /// The values, row by row from the bottom, each from the left; −∞ where a density is below all numbers.
  let values: [Double]

  /// Computes the values.
  ///
  /// - Parameters:
  ///   - mixture: The mixture, whose other parameters are held.
  ///   - points: The points, at least one.
  ///   - parameters: The parameters.
  ///   - x: The axis of the first, within what the parameter may be.
  ///   - y: The axis of the second.
  /// - Complexity: O(*n* · *c*) for *n* points and *c* cells.
  init(
    mixture: GaussianMixture, points: [Double], parameters: LikelihoodParameters, x: PanelAxis,
    y: PanelAxis
  ) {
    (self.mixture, self.points, self.parameters) = (mixture, points, parameters)
    let isOneComponent = parameters.x.component == parameters.y.component
    let sorted = isOneComponent ? points.sorted() : []
    self.x = Axis(x, parameters.x, peaks: sorted)
    self.y = Axis(y, parameters.y, peaks: sorted)
    values = mixture.logLikelihoods(
      of: points, x: (parameters.x, self.x.places), y: (parameters.y, self.y.places))
  }

  /// The same on axes that reach elsewhere; an sd stays above 0.
  func covering(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> ParameterSurface {
    guard (x, y) != (self.x.axis.interval, self.y.axis.interval) else { return self }
    func other(
      _ axis: PanelAxis, _ parameter: GaussianMixture.Parameter, _ interval: ClosedRange<Double>
    ) -> PanelAxis {
      let isBounded = parameter.kind == .standardDeviation && axis.scale != .log
      let lower = isBounded ? max(interval.lowerBound, 0) : interval.lowerBound
      guard lower < interval.upperBound else { return axis }
      return PanelAxis(
        variable: axis.variable, reach: axis.reach, limits: lower...interval.upperBound,
        pixels: axis.pixels, scale: axis.scale)
    }
    return ParameterSurface(
      mixture: mixture, points: points, parameters: parameters,
      x: other(self.x.axis, parameters.x, x), y: other(self.y.axis, parameters.y, y))
  }

  /// The greatest value, and where it is; of equal ones the first.
  var greatest: (value: Double, x: Double, y: Double) {
    var best = 0
    for index in values.indices where values[index] > values[best] { best = index }
    return (values[best], x.places[best % x.places.count], y.places[best / x.places.count])
  }

  /// The values at the ends of the colors.
  ///
  /// - Parameter depth: How far they lie apart; `nil` for a quarter of the cells below the lower one.
  /// - Returns: The lower and the upper end, which is the greatest value.
  func range(depth: Double?) -> ClosedRange<Double> {
    let greatest = greatest.value
    let lower = depth.map { greatest - $0 } ?? values.sorted()[values.count / 4]
    // Numbers that are next to each other have no colors between them.
    guard lower.isFinite, lower < greatest else {
      return greatest - max(1, greatest.ulp)...greatest
    }
    return lower...greatest
  }

  /// The values as colors; what is below the first color has it.
  func map(among range: ClosedRange<Double>) -> Heatmap {
    Heatmap(
      xEdges: x.edges, yEdges: y.edges, values: values.map { max($0, range.lowerBound) },
      limits: range)
  }

  /// The lines on which the log-likelihood has a value.
  func lines(at level: Double) -> [Outline] {
    // Where it is far below, lines are at the ends of cells whatever it is.
    let lowest = level - max(1, 1e6 * level.magnitude)
    return ContourLines.lines(
      x: x.places, y: y.places, values: values.map { max($0, lowest) }, level: level)
  }

  /// What is said where the greatest value is the one of the least standard deviation: among several
  /// components it is none of the log-likelihood, which has no greatest value.
  var warningOfSingularity: String? {
    guard mixture.components.count > 1 else { return nil }
    let greatest = greatest
    for (parameter, place, axis) in [(parameters.x, greatest.x, x), (parameters.y, greatest.y, y)]
    where parameter.kind == .standardDeviation && place == axis.places.first {
      return
        "the greatest log-likelihood in sight, \(numberText(greatest.value, significantDigits: 6)), is at "
        + "the least sd: it grows without bound as \(parameter.inWords) goes to 0 at a point"
    }
    return nil
  }
}

extension ParameterSurface.Axis {
  /// Cells that are equally wide on the axis.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - parameter: Its parameter.
  ///   - peaks: The points, increasing, if the sd of the same component is the other parameter.
  fileprivate init(_ axis: PanelAxis, _ parameter: GaussianMixture.Parameter, peaks: [Double]) {
    self.axis = axis
    // In turns the ends of cells and their middles.
    let halves = axis.scale.parts(of: axis.interval, count: 2 * axis.cellCount)
    edges = stride(from: 0, to: halves.count, by: 2).map { halves[$0] }
    let middles = stride(from: 1, to: halves.count, by: 2).map { halves[$0] }
    guard parameter.kind == .mean, !peaks.isEmpty else {
      places = middles
      return
    }
    var next = peaks.firstIndex { $0 >= axis.interval.lowerBound } ?? peaks.count
    let edges = edges
    places = middles.indices.map { cell in
      var place: Double?
      while next < peaks.count, peaks[next] < edges[cell + 1] {
        let isNearer = place.map {
          (peaks[next] - middles[cell]).magnitude < ($0 - middles[cell]).magnitude
        }
        if isNearer ?? true { place = peaks[next] }
        next += 1
      }
      return place ?? middles[cell]
    }
  }
}
