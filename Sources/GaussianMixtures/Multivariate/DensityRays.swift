import RealModule

/// The density of a mixture in the plane along rays from the means of its components.
///
/// In coordinates in which a component is a standard Gaussian, the share exp(−s) of its probability
/// lies beyond the radius √(2s), and the same share of each ray. Its own log-density falls linearly
/// with s, so that the log-density of the mixture is taken as linear in s between places of a ray:
/// with a level, these lines say how much of the ray is above.
struct DensityRays {
  /// Fewer rays and places serve the more components there are, each of which weighs less.
  private static let placeLimit = 200_000
  private static let rayCounts = 16...256
  private static let placesPerRay = 24...128
  /// The radius at which rays end; less than 10⁻¹⁵ of a Gaussian lies beyond.
  private static let reach = 8.5

  private let weights: [Double]
  private let rayCount: Int
  private let placeCount: Int
  /// Per place of a ray, s.
  private let depths: [Double]
  /// Per place of a ray, exp(−s): the share beyond; 0 for the last.
  private let shares: [Double]
  /// Per component, ray and place, the log-density of the mixture.
  private let values: [Double]

  init(_ mixture: MultivariateGaussianMixture) {
    weights = mixture.components.map(\.weight)
    let places = Self.placeLimit / weights.count
    // Half as many places on a ray as there are rays.
    let rayCount = Int((2 * Double(places)).squareRoot()).clamped(to: Self.rayCounts)
    let placeCount = (rayCount / 2).clamped(to: Self.placesPerRay)
    self.rayCount = rayCount
    self.placeCount = placeCount
    let radii = (0..<placeCount).map { Self.reach * Double($0) / Double(placeCount - 1) }
    depths = radii.map { 0.5 * $0 * $0 }
    shares = depths.dropLast().map { Double.exp(-$0) } + [0]
    values = Self.values(of: mixture, rayCount: rayCount, radii: radii)
  }

  private static func values(
    of mixture: MultivariateGaussianMixture, rayCount: Int, radii: [Double]
  ) -> [Double] {
    let density = PlaneLogDensity(mixture)
    let entries = ExponentialTable.entries
    let table = entries.span
    let laneCount = Lanes.scalarCount
    var values: [Double] = []
    values.reserveCapacity(mixture.components.count * rayCount * radii.count)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: density.scratchSize) { scratch in
      for (component, factor) in zip(mixture.components, mixture.factors) {
        for ray in 0..<rayCount {
          let angle = 2 * Double.pi * (Double(ray) + 0.5) / Double(rayCount)
          let (cosine, sine) = (Double.cos(angle), Double.sin(angle))
          let stepX = factor.diagonal(0) * cosine
          let stepY = factor.elements[1] * cosine + factor.diagonal(1) * sine
          for first in stride(from: 0, to: radii.count, by: laneCount) {
            var lanes = Lanes()
            for lane in 0..<laneCount { lanes[lane] = radii[min(first + lane, radii.count - 1)] }
            let found = density.values(
              x: Lanes(repeating: component.mean[0]) + lanes * Lanes(repeating: stepX),
              y: Lanes(repeating: component.mean[1]) + lanes * Lanes(repeating: stepY),
              scratch: scratch, table: table)
            for lane in 0..<min(laneCount, radii.count - first) { values.append(found[lane]) }
          }
        }
      }
    }
    return values
  }

  /// The level above which a probability lies.
  ///
  /// The probability falls with the level without jumps; the level is found by the method of
  /// false position with halved weights (G. Dahlquist, Å. Björck, "Numerical Methods", Prentice-Hall
  /// 1974, section 6.2.2).
  func level(mass: Double) -> Double {
    var lower = values.reduce(.infinity, min)
    var upper = values.reduce(-.infinity, max)
    var (excess, lack) = (1 - mass, mass)
    for _ in 0..<100 {
      let level = lower + (upper - lower) * (excess / (excess + lack))
      guard lower < level, level < upper else { return level }
      let difference = self.mass(above: level) - mass
      if difference.magnitude < 1e-9 { return level }
      if difference > 0 {
        lower = level
        excess = difference
        lack /= 2
      } else {
        upper = level
        lack = -difference
        excess /= 2
      }
    }
    return lower + (upper - lower) / 2
  }

  /// The probability where the log-density is above a level.
  private func mass(above level: Double) -> Double {
    var mass = 0.0
    values.withUnsafeBufferPointer { values in
      for (component, weight) in weights.enumerated() {
        var sum = 0.0
        for ray in 0..<rayCount {
          let start = (component * rayCount + ray) * placeCount
          for place in 0..<(placeCount - 1) {
            sum += share(
              of: place, from: values[start + place] - level, to: values[start + place + 1] - level)
          }
        }
        mass += weight * sum / Double(rayCount)
      }
    }
    return mass
  }

  /// The share of a ray between a place and the next where a linear function of s is positive.
  @inline(__always)
  private func share(of place: Int, from first: Double, to last: Double) -> Double {
    if first > 0, last > 0 { return shares[place] - shares[place + 1] }
    if first <= 0, last <= 0 { return 0 }
    let depth = depths[place] + (depths[place + 1] - depths[place]) * (first / (first - last))
    let beyond = Double.exp(-depth)
    return first > 0 ? shares[place] - beyond : beyond - shares[place + 1]
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
