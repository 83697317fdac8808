import GaussianMixtures
import TestSupport
import Testing

struct PointClassificationTests {
  private struct Known: Decodable {
    struct Component: Decodable {
      let weight: Double
      let mean: [Double]
      let covariance: [Double]
    }
    struct Point: Decodable {
      let point: [Exact]
      let responsibilities: [Densities.Conditioned]
      let component: Int
      let uncertainty: Densities.Conditioned
      let margin: Densities.Conditioned
    }
    struct Case: Decodable {
      let components: [Component]
      let points: [Point]

      func mixture() throws -> Mixture {
        Mixture(
          try MultivariateGaussianMixture(
            components: components.map {
              .init(weight: $0.weight, mean: $0.mean, covariance: $0.covariance)
            }))
      }
    }
    let cases: [Case]
  }

  private static func cases() throws -> [Known.Case] {
    try fixture("classification", as: Known.self).cases
  }

  @Test(
    "points get their most probable components, with responsibilities and uncertainties that have their digits even where they are tiny"
  )
  func classification() throws {
    for expected in try Self.cases() {
      let points = expected.points.flatMap { $0.point.map(\.value) }
      let found = try expected.mixture().classification(of: points)
      #expect(found.componentCount == expected.components.count)
      #expect(found.components == expected.points.map(\.component))
      #expect(found.uncertainties.count == expected.points.count)
      for (index, point) in expected.points.enumerated() {
        #expect(point.uncertainty.admits(found.uncertainties[index]))
        for (component, share) in point.responsibilities.enumerated() {
          #expect(
            share.admits(found.responsibilities[index * expected.components.count + component]))
        }
      }
    }
  }

  @Test("the lead of the most probable component is the difference of the logarithms")
  func lead() throws {
    for expected in try Self.cases() {
      let mixture = try expected.mixture()
      for point in expected.points {
        let lead = mixture.componentLead(at: point.point.map(\.value))
        #expect(lead.component == point.component)
        #expect(
          (lead.margin - point.margin.value).magnitude <= point.margin.condition * 0x1p-52)
      }
    }
  }

  @Test("half-way between equal components the first has the lead, by nothing")
  func halfWay() throws {
    let line = Mixture.line(try GaussianMixture((0.5, -1, 2), (0.5, 1, 2)))
    #expect(line.componentLead(at: [0]).component == 0)
    #expect(line.componentLead(at: [0]).margin == 0)
    #expect(line.classification(of: [0]).components == [0])
    #expect(line.classification(of: [0]).uncertainties == [0.5])
  }

  @Test("a component that is alone, or beside others of weight 0, leads without end")
  func alone() throws {
    let line = Mixture.line(try GaussianMixture((0, 0, 1), (1, 5, 1)))
    #expect(line.componentLead(at: [0]).component == 1)
    #expect(line.componentLead(at: [0]).margin == .infinity)
    #expect(line.classification(of: [0, 5]).uncertainties == [0, 0])
    #expect(line.classification(of: [0, 5]).components == [1, 1])
  }

  @Test("points that are not finite have no responsibilities, and the first component")
  func notFinite() throws {
    for expected in try Self.cases() {
      let mixture = try expected.mixture()
      var point = [Double](repeating: 0, count: mixture.dimension)
      for value in [Double.nan, .infinity, -.infinity] {
        point[0] = value
        let found = mixture.classification(of: point)
        #expect(found.components == [0])
        #expect(found.uncertainties[0].isNaN)
        #expect(found.responsibilities.allSatisfy { $0.isNaN })
        #expect(mixture.componentLead(at: point).margin.isNaN)
      }
    }
  }

  @Test("no points have no classes, and many the same on two threads")
  func threads() throws {
    for expected in try Self.cases() {
      let mixture = try expected.mixture()
      #expect(mixture.classification(of: []).components.isEmpty)
      // More than two blocks, the last not full.
      let points = (0..<(9001 * mixture.dimension)).map { Double($0 * 7919 % 1000) / 50 - 8 }
      let found = mixture.classification(of: points, concurrently: onTwoThreads)
      #expect(found == mixture.classification(of: points))
      #expect(
        (0..<9001).allSatisfy { point in
          let start = point * mixture.dimension
          return found.components[point]
            == mixture.mostProbableComponent(
              at: Array(points[start..<(start + mixture.dimension)]))
        })
    }
  }
}
