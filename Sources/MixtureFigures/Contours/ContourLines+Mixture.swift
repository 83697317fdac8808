extension ContourLines {
  /// To look at a square, and to join the lines in it.
  private static let stepsPerSquare = 800.0
  /// The bytes of a place of a line, until it is in a file.
  private static let bytesPerPlace = 200.0

  /// A contour of the density of a mixture in the plane.
  ///
  /// Its points are exact to some thousandths of a pixel, and its lines are off the curve by a
  /// fiftieth of a pixel at most. Lines about components that are much narrower than a pixel are
  /// whole, and about a tenth of a pixel wide.
  ///
  /// - Parameters:
  ///   - mixture: The mixture, of two dimensions.
  ///   - logLevel: The natural logarithm of the density on the contour.
  ///   - x: The interval in sight, in data units; of finite length above 0.
  ///   - y: The interval in sight, in data units; of finite length above 0.
  ///   - width: How many pixels wide it is drawn, above 0.
  ///   - height: How many pixels high it is drawn, above 0.
  /// - Returns: The lines in sight, in data units; open ones end outside of both intervals. What is
  ///   above the level lies to the left of each.
  /// - Complexity: O(*n* · *k*), where *n* is the length of the contour in pixels and *k* the number
  ///   of components that lie near one another.
  public static func lines(
    of mixture: MultivariateGaussianMixture, logLevel: Double, x: ClosedRange<Double>,
    y: ClosedRange<Double>, width: Double, height: Double
  ) -> [Outline] {
    var cost = Cost()
    return lines(
      of: mixture, logLevel: logLevel, x: x, y: y, width: width, height: height, cost: &cost)
  }

  /// The same contour, and what it takes.
  ///
  /// - Parameters:
  ///   - mixture: The mixture, of two dimensions.
  ///   - logLevel: The natural logarithm of the density on the contour.
  ///   - x: The interval in sight.
  ///   - y: The interval in sight.
  ///   - width: How many pixels wide it is drawn.
  ///   - height: How many pixels high it is drawn.
  ///   - cost: Receives the squares that are looked at, and the lines that are kept.
  /// - Returns: The lines in sight.
  package static func lines(
    of mixture: MultivariateGaussianMixture, logLevel: Double, x: ClosedRange<Double>,
    y: ClosedRange<Double>, width: Double, height: Double, cost: inout Cost
  ) -> [Outline] {
    precondition(mixture.dimension == 2, "a contour in \(mixture.dimension) dimensions")
    let size = SIMD2(x.upperBound - x.lowerBound, y.upperBound - y.lowerBound)
    let frame = PixelFrame(
      corner: [x.lowerBound, y.lowerBound], scale: SIMD2(width, height) / size)
    let density = PixelDensity(
      components: mixture.components.map { PixelComponent($0, logLevel: logLevel, frame) },
      logLevel: logLevel)
    var contour = MixtureContour(density, width: width, height: height)
    let lines = contour.lines().map { line in
      let thinned = line.thinned(tolerance: tolerance)
      let places = zip(thinned.x, thinned.y).map { frame.data(SIMD2($0, $1)) }
      return Outline(x: places.map(\.x), y: places.map(\.y), isClosed: line.isClosed)
    }
    cost.steps += Double(contour.squareCount) * Self.stepsPerSquare
    cost.bytes += lines.reduce(0) { $0 + Double($1.x.count) * Self.bytesPerPlace }
    return lines
  }
}

/// How far points that are left out may be from the line through the others, in pixels.
private let tolerance = 0.01
