import GaussianMixtures
import Testing

struct GaussianMixtureResponsibilitiesTests {
  @Test("responsibilities hold far in the tails")
  func responsibilities() throws {
    for expected in try Densities.load().mixtures {
      let mixture = try GaussianMixture(expected.components)
      for point in expected.points {
        let responsibilities = mixture.responsibilities(at: point.x.value)
        #expect(responsibilities.count == point.responsibilities.count)
        for (found, expected) in zip(responsibilities, point.responsibilities) {
          #expect(expected.admits(found), "\(mixture) at \(point.x.value): \(responsibilities)")
        }
      }
    }
  }

  @Test("where the logarithms underflow too, the nearest component in deviations has it all")
  func nearest() throws {
    let mixture = try GaussianMixture((0.4, 0, 1e-200), (0.2, 1, 0.5e-200), (0.4, 9, 1e-200))
    #expect(mixture.responsibilities(at: 0.9) == [0, 1, 0])
    #expect(mixture.responsibilities(at: 0.5) == [1, 0, 0])
    #expect(mixture.responsibilities(at: 1e10) == [0, 0, 1])
    let narrow = try GaussianMixture((0.5, 0, 1e-300), (0.5, 0, 2e-300))
    #expect(narrow.responsibilities(at: 1e300) == [0, 1])
    #expect(narrow.responsibilities(at: -1e10) == [0, 1])
  }

  @Test("components that are equally far share by their weighted peaks, without those of weight 0")
  func equallyFar() throws {
    let mixture = try GaussianMixture((0.25, -1, 1e-200), (0, 0, 1), (0.75, 1, 1e-200))
    let responsibilities = mixture.responsibilities(at: 0)
    // The logarithms of the peaks, about 460, are rounded.
    #expect(isClose(responsibilities[0], 0.25, relative: 1e-13))
    #expect(responsibilities[1] == 0)
    #expect(isClose(responsibilities[2], 0.75, relative: 1e-13))
  }

  @Test("responsibilities at NaN and at infinity are NaN", arguments: [Double.nan, .infinity])
  func undefined(x: Double) throws {
    let mixture = try GaussianMixture((0.5, 0, 1), (0.5, 0, 2))
    #expect(mixture.responsibilities(at: x).allSatisfy { $0.isNaN })
    #expect(mixture.responsibilities(at: -x).count == 2)
  }
}
