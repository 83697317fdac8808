/// The units in which mixtures are fitted: z = L⁻¹(x − m), with m the mean of the points and L Lᵀ their
/// covariance.
///
/// In these units the points have mean 0 and, where covariances are full or tied, variance 1 in every
/// direction. Floors, distances and
/// tolerances need no other scale, columns that nearly depend on each other are as harmless as others,
/// and a fit does not depend on the units, nor, where covariances are full or tied, on any linear
/// combination of the columns. Where covariances have axes of their own, L is diagonal.
///
/// L comes from the points themselves, whose columns are made orthogonal to those before them twice,
/// and not from their covariance: its error relative to the narrowest direction is that of rounding
/// over the width of this direction, not over its square.
///
/// Source: L. Giraud, J. Langou, M. Rozložník, J. van den Eshof, "Rounding error analysis of the
/// classical Gram–Schmidt orthogonalization process", Numerische Mathematik 101, 2005,
/// https://doi.org/10.1007/s00211-005-0615-4.
struct FitUnits: Sendable {
  /// m.
  let mean: [Double]
  /// L.
  let factor: CholeskyFactor
  /// The columns that depend on those before them to within rounding.
  let dependentColumns: [Int]
  /// The rounding errors of the points in these units, relative to 1, squared.
  let roundingVariance: Double

  /// log |L|.
  let logDeterminant: Double
  /// The variance of most points in these units, of which it is 1 for all: much smaller where a few
  /// lie far out.
  let typicalVariance: Double
  /// The step of which all values of a single column are multiples, in the units of the points; `nil` if
  /// there is none, and for points that are known to be rounded.
  let valueStep: Double?
  /// The width of the intervals that rounded values stand for, in the units of the points.
  let interval: Double?

  var dimension: Int { mean.count }

  /// Finds the units of points.
  ///
  /// - Parameters:
  ///   - points: The points, no column of which is constant.
  ///   - type: What the covariances may be.
  /// - Returns: The units, and the points in them.
  /// - Complexity: O(*n* · *d*²).
  static func standardise(
    _ points: PointColumns, for type: CovarianceType
  ) -> (units: FitUnits, points: PointColumns) {
    let dimension = points.dimension
    let means = PointMeans(points)
    let weights = points.weights.map { Array($0.prefix(points.count)) }
    var columns: [[Double]] = []
    var middles: [Double] = []
    var elements: [Double] = []
    var dependent: [Int] = []
    var errors: [Double] = []
    for column in 0..<dimension {
      var values = points.column(column)
      let greatest = values.reduce(0) { Swift.max($0, $1.magnitude) }
      var row = [Double](repeating: 0, count: column)
      var mean = means.centre(&values)
      let deviation = means.rootMeanSquare(values)
      if !type.isDiagonal {
        // Once is not enough where a column is nearly a combination of others; twice is.
        for _ in 0..<2 {
          for earlier in 0..<column {
            let slope = means.meanProduct(values, columns[earlier])
            row[earlier] += slope
            for index in values.indices { values[index] -= slope * columns[earlier][index] }
          }
          mean += means.centre(&values)
        }
      }
      let remainder = means.rootMeanSquare(values)
      let error = PointColumns.roundingShare * greatest
      let isDependent = !type.isDiagonal && !(remainder > error)
      if isDependent { dependent.append(column) }
      let scale = isDependent ? deviation : remainder
      errors.append(error)
      for index in values.indices { values[index] /= scale }
      columns.append(values)
      middles.append(mean)
      elements += row + [scale]
    }
    if type == .spherical {
      // One unit for all columns, so that a sphere stays one.
      let scale = (0..<dimension).reduce(0) { $0 + squared(elements[$1 * ($1 + 3) / 2]) }
      let common = (scale / Double(dimension)).squareRoot()
      for column in 0..<dimension {
        let ratio = elements[column * (column + 3) / 2] / common
        for index in columns[column].indices { columns[column][index] *= ratio }
        elements[column * (column + 3) / 2] = common
      }
    }
    let factor = CholeskyFactor(elements: elements, dimension: dimension)
    let rounding = errors.indices.reduce(0) { Swift.max($0, errors[$1] / factor.diagonal($1)) }
    let units = FitUnits(
      mean: middles, factor: factor, dependentColumns: dependent,
      roundingVariance: rounding * rounding, logDeterminant: factor.logRootDeterminant,
      typicalVariance: typicalVariance(columns, weights: weights),
      valueStep: dimension == 1 && points.intervals == nil
        ? ValueStep.find(in: points.column(0), weights: weights) : nil,
      interval: points.intervals?.roundedHalfWidth.map { 2 * $0 })
    let intervals = points.intervals?.standardised(
      columns[0], weights: weights, mean: middles[0], scale: elements[0])
    var standard = PointColumns(columns: columns, weights: weights, intervals: intervals)
    standard.meter = points.meter
    standard.known = points.known.map { KnownPoints($0.components, of: standard) }
    return (units, standard)
  }

  /// The median of the squared distances of points from their medians, over the median of χ², at most
  /// 1; 1 where more than half of the points are the same.
  ///
  /// Source: for the median of χ² E. B. Wilson, M. M. Hilferty, "The distribution of chi-square",
  /// Proceedings of the National Academy of Sciences 17(12), 1931,
  /// https://doi.org/10.1073/pnas.17.12.684.
  private static func typicalVariance(_ columns: [[Double]], weights: [Double]?) -> Double {
    // So many points tell a median to a few per cent.
    let step = Swift.max(columns[0].count / 10_000, 1)
    let places = Array(stride(from: 0, to: columns[0].count, by: step))
    let weights = weights.map { weights in places.map { weights[$0] } }
    func median(_ values: [Double]) -> Double {
      let order = WeightedOrder(values, weights: weights)
      return order.value(at: order.total / 2)
    }
    let middles = columns.map { column in median(places.map { column[$0] }) }
    let distance = median(
      places.map { point in
        zip(columns, middles).reduce(0) { sum, pair in
          sum + squared(pair.0[point] - pair.1)
        }
      })
    let dimension = Double(columns.count)
    let root = 1 - 2 / (9 * dimension)
    let variance = distance / (dimension * root * root * root)
    return variance > 0 ? Swift.min(variance, 1) : 1
  }

  private static func squared(_ x: Double) -> Double { x * x }
}
