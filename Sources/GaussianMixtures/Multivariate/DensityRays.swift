import ElementaryFunctions

/// The density of a mixture in the plane along rays from the means of its components.
///
/// In coordinates in which a component is a standard Gaussian, the share exp(−r²/2) of each ray's
/// probability lies beyond the radius r. Where the density crosses a level is found between evenly
/// spaced places of the ray, by cubic interpolation of its logarithm; for a single Gaussian that is
/// exact.
struct DensityRays {
  /// Fewer rays and places serve the more components there are, each of which weighs less.
  private static let evaluationLimit = 150_000
  private static let rayCounts = 8...256
  private static let placeCounts = 16...160
  /// The radius at which rays end; 1.5 · 10⁻⁸ of a Gaussian lies beyond.
  private static let reach = 6.0

  /// The part of a ray between a place and the next.
  private struct Piece {
    /// The log-density at its ends.
    var first: Double
    var last: Double
    /// Its probability.
    var mass: Double
    /// The index of its first place among the values.
    var index: Int
  }

  private let placeCount: Int
  private let radii: [Double]
  /// Per place of a ray, the share of the ray beyond; 0 for the last.
  private let shares: [Double]
  /// Per component, ray and place, the log-density of the mixture.
  private let values: [Double]
  private let pieces: [Piece]

  init(_ mixture: MultivariateGaussianMixture) {
    let count = mixture.components.count
    let rayCount = Int(clamping: (1.6 * Double(Self.evaluationLimit / count)).squareRoot())
      .clamped(to: Self.rayCounts)
    let placeCount = (rayCount * 5 / 8).clamped(to: Self.placeCounts)
    self.placeCount = placeCount
    let radii = (0..<placeCount).map { Self.reach * Double($0) / Double(placeCount - 1) }
    let shares = radii.dropLast().map { ElementaryFunctions.exp(-0.5 * $0 * $0) } + [0]
    let values = Self.values(of: mixture, rayCount: rayCount, radii: radii)
    var pieces: [Piece] = []
    pieces.reserveCapacity(values.count)
    for (index, component) in mixture.components.enumerated() {
      let weight = component.weight / Double(rayCount)
      for ray in (index * rayCount)..<((index + 1) * rayCount) {
        for place in 0..<(placeCount - 1) {
          let index = ray * placeCount + place
          pieces.append(
            Piece(
              first: values[index], last: values[index + 1],
              mass: weight * (shares[place] - shares[place + 1]), index: index))
        }
      }
    }
    (self.radii, self.shares, self.values, self.pieces) = (radii, shares, values, pieces)
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
          let (cosine, sine) = (ElementaryFunctions.cos(angle), ElementaryFunctions.sin(angle))
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
  /// The probability falls with the level without jumps. The level is found by false position with
  /// halved weights (G. Dahlquist, Å. Björck, "Numerical Methods", Prentice-Hall 1974, section
  /// 6.2.2); each step sets aside the pieces of rays that no level in question crosses.
  func level(mass: Double) -> Double {
    var lower = values.reduce(.infinity, min)
    var upper = values.reduce(-.infinity, max)
    var (excess, lack) = (1 - mass, mass)
    var pieces = self.pieces
    var settled = 0.0
    for _ in 0..<100 {
      let level = lower + (upper - lower) * (excess / (excess + lack))
      guard lower < level, level < upper else { break }
      let difference = pieces.reduce(settled) { $0 + self.mass(of: $1, above: level) } - mass
      if difference.magnitude < 1e-8 { return level }
      if difference > 0 {
        lower = level
        excess = difference
        lack /= 2
      } else {
        upper = level
        lack = -difference
        excess /= 2
      }
      pieces.removeAll { piece in
        let (least, greatest) = (min(piece.first, piece.last), max(piece.first, piece.last))
        if least >= upper { settled += piece.mass }
        return least >= upper || greatest <= lower
      }
    }
    return lower + (upper - lower) / 2
  }

  /// The probability of the part of a piece where the log-density is above a level.
  @inline(__always)
  private func mass(of piece: Piece, above level: Double) -> Double {
    let (first, last) = (piece.first - level, piece.last - level)
    if first > 0, last > 0 { return piece.mass }
    if first <= 0, last <= 0 { return 0 }
    let place = piece.index % placeCount
    let radius = radii[place] + (radii[place + 1] - radii[place]) * crossing(piece, level)
    let inner = (shares[place] - ElementaryFunctions.exp(-0.5 * radius * radius)) * piece.mass
    let share = inner / (shares[place] - shares[place + 1])
    return first > 0 ? share : piece.mass - share
  }

  /// Where in a piece, from 0 to 1, the cubic with the values and slopes at its ends is 0.
  ///
  /// The slopes are those of parabolas through three places.
  private func crossing(_ piece: Piece, _ level: Double) -> Double {
    let place = piece.index % placeCount
    let first = piece.first - level
    let step = piece.last - piece.first
    let before = place == 0 ? nil : piece.first - values[piece.index - 1]
    let after = place + 2 == placeCount ? nil : values[piece.index + 2] - piece.last
    let slope = 0.5 * (step + (before ?? 2 * step - (after ?? step)))
    let following = after ?? 2 * step - (before ?? step)
    let lastSlope = 0.5 * (step + following)
    let cubic = slope + lastSlope - 2 * step
    let square = 3 * step - 2 * slope - lastSlope
    var (lower, upper) = (0.0, 1.0)
    var crossing = -first / step
    for _ in 0..<6 {
      let value = first + crossing * (slope + crossing * (square + crossing * cubic))
      let steepness = slope + crossing * (2 * square + crossing * 3 * cubic)
      if (value > 0) == (first > 0) { lower = crossing } else { upper = crossing }
      let newton = crossing - value / steepness
      crossing = newton > lower && newton < upper ? newton : 0.5 * (lower + upper)
    }
    return crossing
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
