import Foundation
import TestSupport
import Testing

/// Points of two coordinates under a given mixture, against what NumPy and SciPy give for them.
@Suite struct PlaneTests {
  private let expected: Expected
  private let found: Inspected

  init() throws {
    func fixture(_ name: String) -> URL { Repository.fixture("GMMPlotCommand/plane/\(name)") }
    expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: fixture("expected.json")))
    let result = try Tool.gmmPlot.run(["inspect", fixture("plane.json").path])
    #expect(result.status == 0, "\(result.errors)")
    found = try JSONDecoder().decode(Inspected.self, from: result.output)
  }

  private func layer(_ mark: String) throws -> Inspected.Layer {
    try #require(found.panels[0].layers.first { $0.mark == mark })
  }

  @Test("Moments are given for each coordinate, the log-likelihood for the points")
  func sample() {
    #expect(found.sample.size == 200)
    #expect(found.sample.min == expected.min)
    #expect(found.sample.max == expected.max)
    #expect(areNear(found.sample.mean, expected.mean, 1e-14))
    #expect(areNear(found.sample.sd, expected.sd, 1e-14))
    #expect(isNear(found.logLikelihood, expected.logLikelihood, relative: 1e-14))
  }

  @Test("A heatmap has the mean of the density over each cell")
  func heatmap() throws {
    let density = try #require(layer("heatmap").density)
    #expect(density.count == 154)
    #expect(density.allSatisfy { $0.count == 155 })
    for cell in expected.cells {
      #expect(isNear(density[cell.row][cell.column], cell.density, relative: 1e-8))
    }
  }

  @Test("Contours are at the levels whose regions hold the masses, and all their points on them")
  func contours() throws {
    let contours = try #require(layer("contours").contours)
    #expect(contours.map(\.mass) == [0.5, 0.9])
    // The sums over a grid that the levels are compared with are good to a few 10⁻⁴.
    #expect(areNear(contours.map(\.logDensity), expected.levels, 5e-4))
    for contour in contours {
      #expect(!contour.lines.isEmpty)
      for line in contour.lines {
        #expect(line.closed)
        for (x, y) in zip(line.x, line.y) {
          #expect(isNear(Self.logDensity(x, y), contour.logDensity, 2e-3))
        }
      }
    }
  }

  @Test("Ellipses have the axes that the quantiles of χ² give")
  func ellipses() throws {
    let ellipses = try #require(layer("ellipses").ellipses)
    #expect(ellipses.count == expected.ellipses.count)
    for (found, expected) in zip(ellipses, expected.ellipses) {
      #expect(found.component == expected.component)
      #expect(found.mass == expected.mass)
      #expect(found.center == expected.center)
      #expect(areNear(found.halfAxes, expected.halfAxes, 1e-13))
      #expect(areNear(found.direction, expected.direction, 1e-13))
    }
  }

  @Test("Points of data have the most probable component as label, and their responsibilities")
  func scatter() throws {
    let scatters = found.panels[0].layers.filter { $0.mark == "scatter" }
    #expect(scatters.count == 2)
    #expect(scatters[0].components == expected.components)
    let responsibilities = try #require(scatters[1].responsibilities)
    #expect(responsibilities.count == expected.responsibilities.count)
    for (found, expected) in zip(responsibilities, expected.responsibilities) {
      #expect(areNear(found, expected, 1e-13))
    }
  }

  /// The density of the fixture's mixture, by the textbook's formula.
  private static func logDensity(_ x: Double, _ y: Double) -> Double {
    let components:
      [(weight: Double, mean: (Double, Double), covariance: (Double, Double, Double))] =
        [
          (0.5, (0, 0), (1, 0.7, 1)), (0.3, (3, -1), (0.5, -0.2, 0.4)),
          (0.2, (1, 2.5), (1.5, 0, 0.1)),
        ]
    let density = components.reduce(0) { sum, component in
      let (xx, xy, yy) = component.covariance
      let (dx, dy) = (x - component.mean.0, y - component.mean.1)
      let determinant = xx * yy - xy * xy
      let distance = (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant
      return sum + component.weight * exp(-distance / 2) / (2 * .pi * determinant.squareRoot())
    }
    return log(density)
  }
}

/// What NumPy and SciPy give.
private struct Expected: Decodable {
  struct Cell: Decodable {
    let column: Int
    let row: Int
    let density: Double
  }

  let mean: [Double]
  let sd: [Double]
  let min: [Double]
  let max: [Double]
  let logLikelihood: Double
  let components: [Int]
  let responsibilities: [[Double]]
  let levels: [Double]
  let ellipses: [Inspected.Ellipse]
  let cells: [Cell]
}

/// What `inspect` prints for points of several coordinates.
private struct Inspected: Decodable {
  struct Sample: Decodable {
    let size: Int
    let min: [Double]
    let max: [Double]
    let mean: [Double]
    let sd: [Double]
  }

  struct Panel: Decodable {
    let layers: [Layer]
  }

  struct Layer: Decodable {
    let mark: String
    let density: [[Double]]?
    let contours: [Contour]?
    let ellipses: [Ellipse]?
    let components: [Int]?
    let responsibilities: [[Double]]?
  }

  struct Contour: Decodable {
    let mass: Double
    let logDensity: Double
    let lines: [Line]
  }

  struct Line: Decodable {
    let x: [Double]
    let y: [Double]
    let closed: Bool
  }

  struct Ellipse: Decodable {
    let component: Int
    let mass: Double
    let center: [Double]
    let halfAxes: [Double]
    let direction: [Double]
  }

  let sample: Sample
  let logLikelihood: Double
  let panels: [Panel]
}
