import ElementaryFunctions

/// The logarithm of the density of a mixture in two dimensions, eight points at a time.
///
/// It differs from ``MultivariateGaussianMixture/logDensity(at:)`` by rounding only, and by terms of
/// less than 10⁻³⁰⁰ of the greatest. As the logarithm of a density that is more than 10¹⁴⁰ deviations
/// away overflows, it is at least −10²⁸⁰.
struct PlaneLogDensity {
  private struct Coefficients {
    var meanX: Double
    var meanY: Double
    /// 1 / L₁₁.
    var scaleX: Double
    /// L₂₁.
    var slope: Double
    /// 1 / L₂₂.
    var scaleY: Double
    /// The logarithm of the weighted density at the mean.
    var logPeak: Double
  }

  private let coefficients: [Coefficients]

  init(_ mixture: MultivariateGaussianMixture) {
    precondition(mixture.dimension == 2, "a plane of \(mixture.dimension) dimensions")
    coefficients = mixture.components.indices.map { index in
      let (component, factor) = (mixture.components[index], mixture.factors[index])
      return Coefficients(
        meanX: component.mean[0], meanY: component.mean[1], scaleX: 1 / factor.diagonal(0),
        slope: factor.elements[1], scaleY: 1 / factor.diagonal(1),
        logPeak: mixture.logPeaks[index])
    }
  }

  /// How many lanes of scratch ``values(x:y:scratch:table:)`` needs.
  var scratchSize: Int { coefficients.count }

  /// The logarithms of the density at eight points.
  @inline(__always)
  func values(
    x: Lanes, y: Lanes, scratch: UnsafeMutableBufferPointer<Lanes>, table: Span<UInt64>
  ) -> Lanes {
    let half = Lanes(repeating: 0.5)
    var greatest = Lanes(repeating: leastLogarithm)
    for index in 0..<coefficients.count {
      let component = coefficients[index]
      let u = (x - Lanes(repeating: component.meanX)) * Lanes(repeating: component.scaleX)
      let v =
        ((y - Lanes(repeating: component.meanY)) - Lanes(repeating: component.slope) * u)
        * Lanes(repeating: component.scaleY)
      let term = Lanes(repeating: component.logPeak) - half * (u * u + v * v)
      scratch[index] = term
      greatest = greatest.atLeast(term)
    }
    var total = Lanes()
    for index in 0..<coefficients.count {
      let exponent = (scratch[index] - greatest).atLeast(Lanes(repeating: LaneExponential.least))
      total += LaneExponential.exp(exponent, table: table)
    }
    for lane in 0..<Lanes.scalarCount { greatest[lane] += ElementaryFunctions.log(total[lane]) }
    return greatest
  }
}

private let leastLogarithm = -1e280
