import ElementaryFunctions

/// A component of a mixture in the plane, its places in pixels and its density in data units.
///
/// What is much narrower than a pixel looks like a line or a dot, however narrow it is. A standard
/// deviation is therefore taken as at least ``leastDeviation``, and where the contour is narrow it is
/// counted from ``core`` beside the axes: nothing is too narrow for the smallest squares of
/// `MixtureContour`. The density at the mean stays.
struct PixelComponent {
  /// The smallest standard deviation, in pixels.
  private static let leastDeviation = 1.0 / 16
  /// Half the width below which a contour about a component is narrow, in pixels.
  private static let narrowHalfWidth = 1.0 / 4
  /// The density of a narrow one is constant so far from the axes, in pixels: more than half
  /// the diagonal of the smallest squares.
  private static let core = 0.75 * MixtureContour.unit

  /// The mean.
  private let center: SIMD2<Double>
  /// The direction of the longer axis.
  let cosine: Double
  let sine: Double
  /// 1 / standard deviation along the longer and the shorter axis, per pixel.
  let majorScale: Double
  let minorScale: Double
  /// Within so many standard deviations of each axis the density is constant.
  private let majorCore: Double
  private let minorCore: Double
  /// The logarithm of the weighted density at the mean.
  let logPeak: Double

  init(
    _ component: MultivariateGaussianMixture.Component, logLevel: Double, _ frame: PixelFrame
  ) {
    let covariance = component.covariance
    let deviation = covariance[0].squareRoot()
    let slope = covariance[2] / deviation
    let residual = (covariance[3] - slope * slope).squareRoot()
    logPeak =
      ElementaryFunctions.log(component.weight) - ElementaryFunctions.log(deviation)
      - ElementaryFunctions.log(residual) - logOfTwoPi
    center = frame.pixels([component.mean[0], component.mean[1]])
    let scale = frame.scale
    let diagonal = covariance[1] * scale.x * scale.y
    let scaled = MultivariateGaussianMixture.Component(
      weight: 1, mean: [center.x, center.y],
      covariance: [
        covariance[0] * scale.x * scale.x, diagonal, diagonal, covariance[3] * scale.y * scale.y,
      ])
    // The half axes of the ellipse at the distance of one standard deviation.
    let ellipse = scaled.ellipse(mass: 1 - ElementaryFunctions.exp(-0.5))
    (cosine, sine) = (ellipse.majorDirection[0], ellipse.majorDirection[1])
    majorScale = 1 / max(ellipse.majorHalfAxis, Self.leastDeviation)
    minorScale = 1 / max(ellipse.minorHalfAxis, Self.leastDeviation)
    // The distance of the contour in standard deviations, if there were no other component.
    let distance = (2 * max(logPeak - logLevel, 0)).squareRoot()
    let core = distance < Self.narrowHalfWidth * minorScale ? Self.core : 0
    (majorCore, minorCore) = (core * majorScale, core * minorScale)
  }

  /// The distances of a place from the mean along both axes, in standard deviations.
  func deviations(_ place: SIMD2<Double>) -> (major: Double, minor: Double) {
    let offset = place - center
    let major = (offset.x * cosine + offset.y * sine) * majorScale
    let minor = (offset.y * cosine - offset.x * sine) * minorScale
    return (
      major - min(max(major, -majorCore), majorCore), minor - min(max(minor, -minorCore), minorCore)
    )
  }
}

/// The places of a rectangle in data units as pixels, from its lower left corner.
struct PixelFrame {
  /// The lower left corner, in data units.
  let corner: SIMD2<Double>
  /// Pixels per data unit.
  let scale: SIMD2<Double>

  func pixels(_ place: SIMD2<Double>) -> SIMD2<Double> { (place - corner) * scale }

  func data(_ place: SIMD2<Double>) -> SIMD2<Double> { corner + place / scale }
}

private let logOfTwoPi = 1.83787706640934548356
