import GaussianMixtures
import Testing

struct HighestDensityTests {
  private typealias Mixture = MultivariateGaussianMixture

  private struct Fixture: Decodable {
    struct Case: Decodable {
      let name: String
      let components: [FixtureComponent]
      let levels: [Double]
      let bounds: [[Double]]
    }
    let masses: [Double]
    let cases: [Case]
    let counts: [[Int]]
  }

  @Test("the levels of one Gaussian are those of its ellipses, to the last place")
  func single() throws {
    let mixture = try Mixture(
      components: [.init(weight: 1, mean: [3, -4], covariance: [4, 1, 1, 0.5])])
    // The density at the mean is 1 / (2π √(4 · 0.5 − 1)); (1 − p) of it is the level of p.
    let peak = -1.8378770664093453
    let levels = mixture.highestDensityLevels(masses: [0.5, 0.75, 0.875])
    for (level, halvings) in zip(levels, [1.0, 2, 3]) {
      #expect((level - (peak - halvings * 0.6931471805599453)).magnitude < 1e-14)
    }
    #expect(mixture.highestDensityLevels(masses: []).isEmpty)
  }

  @Test("levels of mixtures are those of numerical integration, to 0.0002 of probability")
  func integration() throws {
    let expected = try fixture("density-levels", as: Fixture.self)
    for mixture in expected.cases {
      let levels = try Mixture(mixture.components).highestDensityLevels(masses: expected.masses)
      for (index, mass) in expected.masses.enumerated() {
        // The error of the probability is that of the level times their slope.
        let slope = probabilitySlope(of: mixture.levels, expected.masses, at: index)
        let difference = (levels[index] - mixture.levels[index]) * slope
        #expect(difference.magnitude < 2e-4, "\(mixture.name), \(mass)")
      }
    }
  }

  @Test("levels lie between those that counts of a million independent points allow")
  func counting() throws {
    let expected = try fixture("density-levels", as: Fixture.self)
    for mixture in expected.cases {
      let levels = try Mixture(mixture.components).highestDensityLevels(masses: expected.masses)
      for (level, bounds) in zip(levels, mixture.bounds) {
        #expect(level >= bounds[0] && level <= bounds[1], "\(mixture.name)")
      }
    }
  }

  @Test("the levels of a thousand components hold their masses to 0.005")
  func many() throws {
    #if DEBUG
      // Unoptimised code takes minutes for a thousand.
      let count = 80
    #else
      let count = 1000
    #endif
    let components = (0..<count).map { index in
      let (row, column) = (Double(index / 40), Double(index % 40))
      return Mixture.Component(
        weight: 1 / Double(count), mean: [column, 1.5 * row],
        covariance: [0.5, 0.1 * (row - 12) / 12, 0.1 * (row - 12) / 12, 0.2 + 0.01 * column])
    }
    let mixture = try Mixture(components: components)
    let masses = [0.2, 0.5, 0.9]
    let levels = mixture.highestDensityLevels(masses: masses)
    #expect(levels == levels.sorted(by: >))
    let sample = mixture.sample(size: 2000, seed: 1)
    let densities = stride(from: 0, to: sample.values.count, by: 2).map {
      mixture.logDensity(at: Array(sample.values[$0..<($0 + 2)]))
    }
    for (mass, level) in zip(masses, levels) {
      let share = Double(densities.count { $0 > level }) / 2000
      // Five standard deviations of the count, and the error of the level.
      let bound = 5 * (mass * (1 - mass) / 2000).squareRoot() + 0.005
      #expect((share - mass).magnitude < bound, "\(mass)")
    }
  }

  @Test("the region above a level lies within its bounds, for one Gaussian just so")
  func bounds() throws {
    let single = try Mixture(
      components: [.init(weight: 1, mean: [3, -4], covariance: [4, 0.5, 0.5, 0.25])])
    let level = try #require(single.highestDensityLevels(masses: [0.75]).first)
    let bounds = try #require(single.bounds(aboveLogDensity: level))
    // The ellipse of 3/4 reaches √(2 log 4) = 1.6651… standard deviations.
    let reach = 1.6651092223153954
    #expect((bounds.x.lowerBound - (3 - 2 * reach)).magnitude < 1e-12)
    #expect((bounds.x.upperBound - (3 + 2 * reach)).magnitude < 1e-12)
    #expect((bounds.y.lowerBound - (-4 - reach / 2)).magnitude < 1e-12)
    #expect((bounds.y.upperBound - (-4 + reach / 2)).magnitude < 1e-12)
    #expect(single.bounds(aboveLogDensity: 10) == nil)

    let pair = try Mixture(
      components: [
        .init(weight: 0.5, mean: [0, 0], covariance: [1, 0, 0, 1]),
        .init(weight: 0.5, mean: [1, 0], covariance: [1, 0, 0, 1]),
      ])
    let wide = try #require(pair.bounds(aboveLogDensity: -8))
    // At the middle of their left and right sides the density is not above the level.
    for x in [wide.x.lowerBound, wide.x.upperBound] {
      #expect(pair.logDensity(at: [x, 0]) <= -8)
    }
    for y in [wide.y.lowerBound, wide.y.upperBound] {
      #expect(pair.logDensity(at: [0.5, y]) <= -8)
    }
  }

  @Test("ellipses hold as many points of a sample as their probability says")
  func ellipses() throws {
    let expected = try fixture("density-levels", as: Fixture.self)
    let component = Mixture.Component(weight: 1, mean: [3, -4], covariance: [4, 1.9, 1.9, 1])
    let sample = try Mixture(components: [component]).sample(size: 20_000, seed: 2)
    for (mass, bounds) in zip(expected.masses, expected.counts) {
      let ellipse = component.ellipse(mass: mass)
      let (cosine, sine) = (ellipse.majorDirection[0], ellipse.majorDirection[1])
      let count = stride(from: 0, to: sample.values.count, by: 2).count { index in
        let (x, y) = (sample.values[index] - 3, sample.values[index + 1] + 4)
        let a = (x * cosine + y * sine) / ellipse.majorHalfAxis
        let b = (y * cosine - x * sine) / ellipse.minorHalfAxis
        return a * a + b * b <= 1
      }
      #expect(count >= bounds[0] && count <= bounds[1], "\(mass)")
    }
  }

  /// How much the probability above a level changes with it, from the neighboring levels.
  private func probabilitySlope(of levels: [Double], _ masses: [Double], at index: Int) -> Double {
    let (before, after) = (max(index - 1, 0), min(index + 1, levels.count - 1))
    return (masses[after] - masses[before]) / (levels[after] - levels[before])
  }
}
