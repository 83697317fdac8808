import GaussianMixtures
import TestSupport
import Testing

struct ComponentBoundaryTests {
  private struct Known: Decodable {
    struct Boundary: Decodable {
      let position: Densities.Conditioned
      let below: Int
      let above: Int
    }
    struct Case: Decodable {
      let components: [[Exact]]
      let boundaries: [Boundary]
    }
    let cases: [Case]
  }

  @Test("the most probable component changes where a search over all pairs in 400 digits finds it")
  func boundaries() throws {
    for expected in try fixture("boundaries", as: Known.self).cases {
      let mixture = try GaussianMixture(expected.components)
      let found = mixture.componentBoundaries()
      #expect(found.map(\.below) == expected.boundaries.map(\.below), "\(mixture)")
      #expect(found.map(\.above) == expected.boundaries.map(\.above), "\(mixture)")
      for (boundary, known) in zip(found, expected.boundaries) {
        // The condition is absolute here.
        #expect(
          (boundary.position - known.position.value).magnitude
            <= known.position.condition * 0x1p-52,
          "\(boundary), \(known.position.value), \(known.position.condition), \(mixture)")
      }
    }
  }

  @Test("on both sides of a boundary the most probable component is the one that it names")
  func sides() throws {
    for expected in try fixture("boundaries", as: Known.self).cases {
      let mixture = try GaussianMixture(expected.components)
      let found = mixture.componentBoundaries()
      for (index, boundary) in found.enumerated() {
        let (x, step) = (boundary.position, 1 + boundary.position.magnitude)
        let before = index > 0 ? found[index - 1].position : x - step
        let after = index + 1 < found.count ? found[index + 1].position : x + step
        #expect(before < x)
        if index > 0 { #expect(found[index - 1].above == boundary.below) }
        #expect(mixture.mostProbableComponent(at: 0.5 * (before + x)) == boundary.below)
        #expect(mixture.mostProbableComponent(at: 0.5 * (x + after)) == boundary.above)
      }
    }
  }

  @Test("where three components meet in one place, the middle one has no part of the line")
  func threeMeet() throws {
    // Without the middle one the boundary is at 0; its peak is lower by the half of the square.
    let lower = 1 / (1 + 2 * 1.6487212707001282)
    let mixture = try GaussianMixture(
      ((1 - lower) / 2, -1, 1), (lower, 0, 1), ((1 - lower) / 2, 1, 1))
    let found = mixture.componentBoundaries()
    #expect(found.allSatisfy { $0.position.magnitude < 1e-15 })
    #expect(found.first?.below == 0)
    #expect(found.last?.above == 2)
  }
}
