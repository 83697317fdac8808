import Foundation
import GMMSupport
import GaussianMixtures
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("Contours of a mixture")
struct ContourMixtureTests {
  private typealias Mixture = MultivariateGaussianMixture

  private struct Fixture: Decodable {
    struct Case: Decodable {
      struct Component: Decodable {
        let weight: Double
        let mean: [Double]
        let covariance: [Double]
      }
      struct Contour: Decodable {
        let level: Double
        let areas: [Double]
      }
      let components: [Component]
      let limits: [Double]
      let contours: [Contour]
    }
    let mixtures: [Case]
  }

  private func mixtures() throws -> [(Mixture, Fixture.Case)] {
    try decodedFixture("MixtureFigures/contours.json", as: Fixture.self).mixtures.map { expected in
      let mixture = try Mixture(
        components: expected.components.map {
          .init(weight: $0.weight, mean: $0.mean, covariance: $0.covariance)
        })
      return (mixture, expected)
    }
  }

  @Test("A mixture has as many lines as on a fine grid of contourpy, about the same areas")
  func areas() throws {
    for (mixture, expected) in try mixtures() {
      let limits = expected.limits[0]...expected.limits[1]
      for contour in expected.contours {
        let lines = ContourLines.lines(
          of: mixture, logLevel: contour.level, x: limits, y: limits, width: 600, height: 400)
        #expect(lines.allSatisfy { $0.isClosed })
        let areas = lines.map { abs($0.signedArea) }.sorted()
        #expect(areas.count == contour.areas.count, "\(contour.level)")
        for (found, area) in zip(areas, contour.areas) {
          // A fiftieth of a pixel all along the boundary of a round area.
          #expect(abs(found - area) < 0.003 * area.squareRoot(), "\(contour.level)")
        }
      }
    }
  }

  @Test("A contour costs by its length, and by how thin what it surrounds is")
  func cost() throws {
    func cost(_ variance: Double, _ correlation: Double) throws -> Cost {
      let covariance = [variance, correlation * variance, correlation * variance, variance]
      let mixture = try Mixture(components: [
        .init(weight: 1, mean: [0, 0], covariance: covariance)
      ])
      var cost = Cost()
      _ = ContourLines.lines(
        of: mixture, logLevel: mixture.highestDensityLevels(masses: [0.9])[0], x: -4...4, y: -4...4,
        width: 600, height: 600, cost: &cost)
      return cost
    }
    let (small, round) = try (cost(0.01, 0), cost(1, 0))
    #expect(small.steps > 0 && round.steps > small.steps && round.bytes > small.bytes)
    #expect(try cost(1, 0.999999).steps > 5 * round.steps)
  }

  @Test(
    "The contour of one Gaussian is its ellipse to a fiftieth of a pixel",
    arguments: [0, 0.5, -0.9, 0.99, -0.999], [0.02, 0.5, 0.95])
  func ellipse(correlation: Double, mass: Double) throws {
    let component = Mixture.Component(
      weight: 1, mean: [1, -2], covariance: [1, 0.5 * correlation, 0.5 * correlation, 0.25])
    let mixture = try Mixture(components: [component])
    let lines = ContourLines.lines(
      of: mixture, logLevel: mixture.highestDensityLevels(masses: [mass])[0], x: -3...5, y: -5...1,
      width: 800, height: 600)
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.isClosed)
    // 100 pixels to a unit.
    let ellipse = component.ellipse(mass: mass)
    let direction = ellipse.majorDirection
    for step in 0..<500 {
      let angle = 2 * Double.pi * Double(step) / 500
      let (a, b) = (ellipse.majorHalfAxis * cos(angle), ellipse.minorHalfAxis * sin(angle))
      let place = (
        x: 1 + a * direction[0] - b * direction[1], y: -2 + a * direction[1] + b * direction[0]
      )
      #expect(100 * line.distance(to: place) < 0.03)
    }
    for (x, y) in zip(line.x, line.y) {
      let (dx, dy) = (x - 1, y + 2)
      let a = (dx * direction[0] + dy * direction[1]) / ellipse.majorHalfAxis
      let b = (dy * direction[0] - dx * direction[1]) / ellipse.minorHalfAxis
      #expect(100 * abs((a * a + b * b).squareRoot() - 1) * ellipse.minorHalfAxis < 0.01)
    }
  }

  @Test(
    "However narrow a component is, its contour is one line, from end to end",
    arguments: [0.9999, -0.999_999, 1 - 1e-9, -1 + 1e-13], [0.001, 0.5, 0.95])
  func narrow(correlation: Double, mass: Double) throws {
    let mixture = try Mixture(
      components: [.init(weight: 1, mean: [0, 0], covariance: [1, correlation, correlation, 1])])
    let lines = ContourLines.lines(
      of: mixture, logLevel: mixture.highestDensityLevels(masses: [mass])[0], x: -3...3, y: -3...3,
      width: 600, height: 600)
    #expect(lines.count == 1)
    let reach = GaussianEllipse.chiSquaredQuantile(mass: mass).squareRoot()
    // To a tenth of a pixel.
    #expect(abs((lines.first?.x.max() ?? 0) - reach) < 0.001)
    #expect(abs((lines.first?.x.min() ?? 0) + reach) < 0.001)
  }

  @Test("A component far smaller than a pixel is a dot, also a million units from another")
  func dot() throws {
    let mixture = try Mixture(
      components: [
        .init(weight: 0.5, mean: [0, 0], covariance: [1e-6, 0, 0, 1e-6]),
        .init(weight: 0.5, mean: [1e6, 3e5], covariance: [1e10, 0, 0, 1e10]),
      ])
    let level = mixture.highestDensityLevels(masses: [0.9])[0]
    let lines = ContourLines.lines(
      of: mixture, logLevel: level, x: -1e6...2e6, y: -1e6...2e6, width: 300, height: 300)
    #expect(lines.count == 2)
    let areas = lines.map(\.signedArea).sorted()
    #expect(areas[0] > 0 && areas[0] < 1e8)
    // Half of the mass lies in the dot, which holds all but nothing of the plane.
    #expect(abs(areas[1] / (Double.pi * 1e10 * -2 * log(0.2)) - 1) < 1e-3)
  }

  @Test("Lines that leave the frame are open and end outside of it")
  func open() throws {
    let mixture = try Mixture(components: [
      .init(weight: 1, mean: [0, 0], covariance: [1, 0, 0, 1])
    ])
    let lines = ContourLines.lines(
      of: mixture, logLevel: mixture.highestDensityLevels(masses: [0.9])[0], x: 0...4, y: -1...1,
      width: 400, height: 200)
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(!line.isClosed)
    for end in [line.points[0], line.points[line.points.count - 1]] {
      #expect(!(0...4).contains(end.x) || !(-1...1).contains(end.y))
    }
  }

  @Test("The lines of a level enclose the probability it is made for")
  func mass() throws {
    for (mixture, expected) in try mixtures() {
      let limits = expected.limits[0]...expected.limits[1]
      let masses = [0.1, 0.5, 0.9]
      for (mass, level) in zip(masses, mixture.highestDensityLevels(masses: masses)) {
        let lines = ContourLines.lines(
          of: mixture, logLevel: level, x: limits, y: limits, width: 1000, height: 1000)
        let found = lines.reduce(0) { $0 + probability(within: $1, of: mixture) }
        #expect(abs(found - mass) < 5e-4, "\(mass)")
      }
    }
  }

  /// The probability within a closed line, by Green's theorem: in coordinates in which a component
  /// is a standard Gaussian, that of a sector to the radius r is its angle times 1 − exp(−r²/2), over
  /// 2π.
  private func probability(within line: Outline, of mixture: Mixture) -> Double {
    mixture.components.reduce(0) { sum, component in
      let covariance = component.covariance
      let deviation = covariance[0].squareRoot()
      let slope = covariance[1] / deviation
      let residual = (covariance[3] - slope * slope).squareRoot()
      let points = line.points.map { x, y in
        let u = (x - component.mean[0]) / deviation
        return (u, (y - component.mean[1] - slope * u) / residual)
      }
      var share = 0.0
      for (a, b) in zip(points, points.dropFirst()) {
        // Eight parts of each piece, each with the mean of its ends.
        for step in 0..<4 {
          let (start, end) = (Double(step) / 4, Double(step + 1) / 4)
          func between(_ share: Double) -> (Double, Double) {
            (a.0 + share * (b.0 - a.0), a.1 + share * (b.1 - a.1))
          }
          let (p, m, q) = (between(start), between((start + end) / 2), between(end))
          func inner(_ p: (Double, Double)) -> Double { -expm1(-(p.0 * p.0 + p.1 * p.1) / 2) }
          func angle(_ p: (Double, Double), _ q: (Double, Double)) -> Double {
            atan2(p.0 * q.1 - p.1 * q.0, p.0 * q.0 + p.1 * q.1)
          }
          share +=
            angle(p, m) * (inner(p) + inner(m)) / 2 + angle(m, q) * (inner(m) + inner(q)) / 2
        }
      }
      return sum + component.weight * share / (2 * Double.pi)
    }
  }
}
