import ElementaryFunctions

/// The density of a mixture near a place, relative to a level.
struct PixelDensity {
  /// Terms that are smaller beside the level are left out: those of all components and sizes of
  /// squares together are less than 10⁻⁴ of it.
  private static let leastTerm = 1e-9
  /// Components with smaller terms do not say how small a square has to be.
  private static let leastNotedTerm = 1e-3
  /// How far a chord may be from the curve, in pixels.
  private static let tolerance = 0.02
  /// The largest square that the contour crosses in one line, in pixels.
  private static let largestLeaf = 8.0

  let components: [PixelComponent]
  let logLevel: Double

  /// What a square asks for.
  enum Square {
    /// The contour does not cross it.
    case empty
    /// The contour is nearly straight in it.
    case leaf
    /// It must be split; these components matter in it.
    case divided([Int32])
  }

  /// The logarithm of the density over the level, finite; far from the level only its sign counts.
  func excess(_ place: SIMD2<Double>, _ relevant: [Int32]) -> Double {
    var sum = 1e-300
    for index in relevant {
      let component = components[Int(index)]
      let (major, minor) = component.deviations(place)
      sum += term(component, major * major + minor * minor)
    }
    return ElementaryFunctions.log(sum)
  }

  /// The density of a component over the level, at a squared distance in standard deviations.
  private func term(_ component: PixelComponent, _ square: Double) -> Double {
    ElementaryFunctions.exp(min(component.logPeak - logLevel - 0.5 * square, 600))
  }

  /// Tells whether the contour may cross a square, and whether it must be split.
  ///
  /// The density is bounded by those of the components at the nearest and the farthest place of the
  /// circle about the square. Where no component is narrower than the square, the derivatives at the
  /// centre tell how much the logarithm changes and its gradient turns.
  func examine(_ center: SIMD2<Double>, size: Double, _ relevant: [Int32]) -> Square {
    let radius = size * 0.5.squareRoot()
    var (greatest, least) = (0.0, 0.0)
    var kept: [Int32] = []
    kept.reserveCapacity(relevant.count)
    var isNarrow = false
    for index in relevant {
      let component = components[Int(index)]
      let (major, minor) = component.deviations(center)
      let (a, b) = (major.magnitude, minor.magnitude)
      let (da, db) = (radius * component.majorScale, radius * component.minorScale)
      let (nearA, nearB) = (max(a - da, 0), max(b - db, 0))
      let bound = term(component, nearA * nearA + nearB * nearB)
      guard bound > Self.leastTerm else { continue }
      kept.append(index)
      greatest += bound
      least += term(component, (a + da) * (a + da) + (b + db) * (b + db))
      if bound > Self.leastNotedTerm, size * component.minorScale > 1 { isNarrow = true }
    }
    if greatest < 1 - 1e-6 || least > 1 + 1e-6 { return .empty }
    if isNarrow { return .divided(kept) }
    let derivatives = self.derivatives(center, kept)
    let change = radius * (derivatives.slope + radius * derivatives.bending)
    if derivatives.excess.magnitude > change { return .empty }
    // Over the diagonal the gradient turns by less than 60 degrees, and within the square the curve
    // is off its chord by bending / (8 slope) times the square of its length.
    let share = size * max(1, size / (8 * Self.tolerance))
    let isStraight = derivatives.bending * share < derivatives.slope
    return isStraight && size <= Self.largestLeaf ? .leaf : .divided(kept)
  }

  /// The logarithm of the density over the level, the length of its gradient, and the size of its
  /// second derivatives.
  private func derivatives(
    _ place: SIMD2<Double>, _ relevant: [Int32]
  ) -> (excess: Double, slope: Double, bending: Double) {
    var sum = 0.0
    var (gx, gy, hxx, hxy, hyy) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for index in relevant {
      let component = components[Int(index)]
      let (major, minor) = component.deviations(place)
      let term = self.term(component, major * major + minor * minor)
      let (c, s) = (component.cosine, component.sine)
      let (a, b) = (component.majorScale, component.minorScale)
      let (kx, ky) = (-major * a * c + minor * b * s, -major * a * s - minor * b * c)
      sum += term
      gx += term * kx
      gy += term * ky
      hxx += term * (kx * kx - a * a * c * c - b * b * s * s)
      hxy += term * (kx * ky - (a * a - b * b) * c * s)
      hyy += term * (ky * ky - a * a * s * s - b * b * c * c)
    }
    (gx, gy) = (gx / sum, gy / sum)
    (hxx, hxy, hyy) = (hxx / sum - gx * gx, hxy / sum - gx * gy, hyy / sum - gy * gy)
    return (
      ElementaryFunctions.log(sum), (gx * gx + gy * gy).squareRoot(),
      (hxx * hxx + 2 * hxy * hxy + hyy * hyy).squareRoot()
    )
  }
}
