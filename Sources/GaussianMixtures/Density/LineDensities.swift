import ElementaryFunctions

/// The densities of the components of a mixture in one dimension relative to one of them, eight points at
/// a time.
///
/// With t = (x − μ) / (σ√2) the logarithm of a weighted density is cₖ − tₖ². Densities are taken
/// relative to that of the broadest component, whose own is then 1: one exponential fewer, and no
/// search for the greatest term. Where that ratio could overflow in a block, which its smallest and
/// largest value tell beforehand, ``SpaceDensities`` serves.
struct LineDensities {
  struct Coefficients {
    var mean: Double
    /// 1 / (σ√2).
    var scale: Double
    /// cₖ less that of the reference.
    var offset: Double
    /// The index of the component.
    var component: Int
  }

  /// The broadest component.
  let reference: Coefficients
  let others: [Coefficients]
  /// cₖ of the reference.
  let peak: Double

  /// Prepares the components.
  ///
  /// - Parameters:
  ///   - weights: Their weights, above 0.
  ///   - means: Their means, as many.
  ///   - deviations: Their standard deviations, as many.
  init(weights: [Double], means: [Double], deviations: [Double]) {
    let peaks = zip(weights, deviations).map { weight, deviation in
      ElementaryFunctions.log(weight) - ElementaryFunctions.log(deviation) - halfLogOfTwoPi
    }
    var broadest = 0
    for index in deviations.indices where deviations[index] > deviations[broadest] {
      broadest = index
    }
    let coefficients = deviations.indices.map { index in
      Coefficients(
        mean: means[index], scale: squareRootOfOneHalf / deviations[index],
        offset: peaks[index] - peaks[broadest], component: index)
    }
    reference = coefficients[broadest]
    others = coefficients.filter { $0.component != broadest }
    peak = peaks[broadest]
  }

  /// Whether no exponent in a range of points is large.
  ///
  /// As no component is broader than the reference, the exponent is a concave function of x, which
  /// is greatest at its vertex or at the end of the range that is nearer to it.
  func isSafe(in range: ClosedRange<Double>) -> Bool {
    others.allSatisfy { other in
      func exponent(_ x: Double) -> Double {
        let t0 = (x - reference.mean) * reference.scale
        let t = (x - other.mean) * other.scale
        return other.offset + t0 * t0 - t * t
      }
      let (square0, square) = (reference.scale * reference.scale, other.scale * other.scale)
      let vertex = (square * other.mean - square0 * reference.mean) / (square - square0)
      let inside = Swift.min(Swift.max(vertex, range.lowerBound), range.upperBound)
      // Written so that NaN and ∞ fail it. The limit leaves room for the sum over components.
      return [range.lowerBound, inside, range.upperBound].allSatisfy { exponent($0) < 600 }
    }
  }

  /// t of the reference at eight points.
  @inline(__always)
  func place(of x: Lanes) -> Lanes {
    (x - Lanes(repeating: reference.mean)) * Lanes(repeating: reference.scale)
  }

  /// Takes the density of another component at eight points.
  ///
  /// - Parameters:
  ///   - other: The component.
  ///   - x: The points.
  ///   - square0: The square of t of the reference.
  ///   - table: The entries of `ExponentialTable`.
  /// - Returns: t, and the weighted density of the component over that of the reference.
  @inline(__always)
  static func ratio(
    of other: Coefficients, at x: Lanes, _ square0: Lanes, table: Span<UInt64>
  ) -> (t: Lanes, ratio: Lanes) {
    let t = (x - Lanes(repeating: other.mean)) * Lanes(repeating: other.scale)
    let exponent = (Lanes(repeating: other.offset) + square0) - t * t
    let ratio =
      LaneExponential.exp(
        exponent.atLeast(Lanes(repeating: LaneExponential.least)), table: table)
      - Lanes(repeating: LaneExponential.ofLeast)
    return (t, ratio)
  }
}
