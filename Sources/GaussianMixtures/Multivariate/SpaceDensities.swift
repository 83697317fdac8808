/// The densities of the components of a mixture in any number of dimensions relative to the greatest, eight
/// points at a time.
///
/// No exponential overflows, and not all underflow. Where even the logarithm of a density overflows, more
/// than 10¹⁴⁰ deviations away, all components have the same share.
struct SpaceDensities {
  /// Logarithms of densities are at least this.
  static let leastLogarithm = -1e280

  let componentCount: Int
  let dimension: Int
  let isDiagonal: Bool
  /// Per component, the logarithm of its weighted density at its mean.
  private let peaks: [Double]
  let means: [Double]
  /// Per component, the rows of its factor up to the diagonal, with inverse diagonal elements; the
  /// diagonal alone where the covariance is diagonal.
  private let factors: [Double]

  /// Prepares the components.
  ///
  /// - Parameters:
  ///   - weights: Their weights.
  ///   - means: Their means, one after another.
  ///   - factors: The factors of their covariances.
  ///   - isDiagonal: Whether all covariances are diagonal.
  init(weights: [Double], means: [Double], factors: [CholeskyFactor], isDiagonal: Bool) {
    componentCount = weights.count
    dimension = means.count / weights.count
    self.isDiagonal = isDiagonal
    self.means = means
    peaks = zip(weights, factors).map { $1.logPeak(weight: $0) }
    self.factors = factors.flatMap { factor in
      (0..<factor.dimension).flatMap { row in
        let start = row * (row + 1) / 2
        let left = isDiagonal ? [] : Array(factor.elements[start..<(start + row)])
        return left + [1 / factor.diagonal(row)]
      }
    }
  }

  /// Takes the densities at eight points.
  ///
  /// - Parameters:
  ///   - points: The first column at the first of the points.
  ///   - stride: The distance to the next column.
  ///   - ratios: The place for the densities in the greatest, one for each component.
  ///   - vector: Room for as many lanes as there are dimensions.
  ///   - table: The entries of `ExponentialTable`.
  /// - Returns: The logarithm of the greatest density, and the sum of the ratios.
  @inline(__always)
  func ratios(
    at points: UnsafePointer<Double>, stride: Int, to ratios: UnsafeMutableBufferPointer<Lanes>,
    vector: UnsafeMutableBufferPointer<Lanes>, table: Span<UInt64>
  ) -> (greatest: Lanes, total: Lanes) {
    let dust = Lanes(repeating: LaneExponential.ofLeast)
    var greatest = Lanes(repeating: Self.leastLogarithm)
    for component in 0..<componentCount {
      let distance = squaredDistance(points, stride: stride, from: component, solution: vector)
      let term = (Lanes(repeating: peaks[component]) - Lanes(repeating: 0.5) * distance)
        .atLeast(Lanes(repeating: Self.leastLogarithm))
      ratios[component] = term
      greatest = greatest.atLeast(term)
    }
    var total = Lanes()
    for component in 0..<componentCount {
      let exponent = (ratios[component] - greatest)
        .atLeast(Lanes(repeating: LaneExponential.least))
      let ratio = LaneExponential.exp(exponent, table: table) - dust
      ratios[component] = ratio
      total += ratio
    }
    return (greatest, total)
  }

  /// |L⁻¹(x − μ)|² of eight points.
  @inline(__always)
  private func squaredDistance(
    _ points: UnsafePointer<Double>, stride: Int, from component: Int,
    solution: UnsafeMutableBufferPointer<Lanes>
  ) -> Lanes {
    var distance = Lanes()
    var position = component * (isDiagonal ? dimension : dimension * (dimension + 1) / 2)
    for i in 0..<dimension {
      var value =
        UnsafeRawPointer(points + i * stride).loadUnaligned(as: Lanes.self)
        - Lanes(repeating: means[component * dimension + i])
      if !isDiagonal {
        for j in 0..<i {
          value -= Lanes(repeating: factors[position]) * solution[j]
          position += 1
        }
      }
      value *= Lanes(repeating: factors[position])
      position += 1
      solution[i] = value
      distance += value * value
    }
    return distance
  }
}
