import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("Contours of values on a grid")
struct ContourLinesTests {
  private struct Grid: Decodable {
    struct Contour: Decodable {
      let level: Double
      let lines: [[Double]]
    }
    let name: String
    let x: [Double]
    let y: [Double]
    let values: [Double]
    let contours: [Contour]
  }

  private struct Fixture: Decodable {
    let grids: [Grid]
  }

  /// A line as contourpy gives it: pairs of coordinates, the first again at the end of a closed one.
  private func line(_ numbers: [Double]) -> Outline {
    var points = stride(from: 0, to: numbers.count, by: 2).map { [numbers[$0], numbers[$0 + 1]] }
    points = points.indices.filter { $0 == 0 || points[$0] != points[$0 - 1] }.map { points[$0] }
    let isClosed = points.count > 2 && points.first == points.last
    if isClosed { points.removeLast() }
    return Outline(x: points.map { $0[0] }, y: points.map { $0[1] }, isClosed: isClosed)
  }

  /// Whether two lines have the same points to rounding, from whatever point and in whatever
  /// direction.
  private func isSame(_ a: Outline, _ b: Outline) -> Bool {
    guard a.isClosed == b.isClosed, a.x.count == b.x.count else { return false }
    let count = a.x.count
    func matches(_ index: Int, _ other: Int) -> Bool {
      (a.x[index] - b.x[other]).magnitude < 1e-12 && (a.y[index] - b.y[other]).magnitude < 1e-12
    }
    return (0..<(a.isClosed ? count : 1)).contains { shift in
      (0..<count).allSatisfy { matches($0, ($0 + shift) % count) }
        || (0..<count).allSatisfy { matches($0, (2 * count - 1 - $0 - shift) % count) }
    }
  }

  @Test("Contours are those of contourpy: the same lines, joined alike")
  func contourpy() throws {
    for grid in try decodedFixture("MixtureFigures/contours.json", as: Fixture.self).grids {
      for contour in grid.contours {
        let found = ContourLines.lines(
          x: grid.x, y: grid.y, values: grid.values, level: contour.level)
        #expect(found.count == contour.lines.count, "\(grid.name), \(contour.level)")
        for expected in contour.lines.map(line) {
          #expect(
            found.filter { isSame($0, expected) }.count == 1, "\(grid.name), \(contour.level)")
        }
      }
    }
  }

  @Test("What is above the level lies to the left of a line, about a hole as about an island")
  func direction() throws {
    let grids = try decodedFixture("MixtureFigures/contours.json", as: Fixture.self).grids
    let hole = try #require(grids.first { $0.name == "hole" })
    let lines = ContourLines.lines(x: hole.x, y: hole.y, values: hole.values, level: 1)
    #expect(lines.map(\.signedArea).filter { $0 > 0 } == [8.5])
    #expect(lines.map(\.signedArea).filter { $0 < 0 } == [-0.5])
  }

  @Test("Open lines come first, from the border to the border, and no two points are the same")
  func open() throws {
    // A peak, and a ridge that leads out of the grid at a corner.
    let values: [Double] = [
      0, 0, 0, 0, 4,
      0, 0, 0, 4, 0,
      0, 4, 0, 0, 0,
      0, 0, 0, 0, 0,
    ]
    func lines(_ level: Double) -> [Outline] {
      ContourLines.lines(x: [0, 1, 2, 3, 4], y: [0, 1, 2, 3], values: values, level: level)
    }
    let found = lines(1)
    #expect(found.map(\.isClosed) == [false, true])
    #expect(found[0].x.first == 4 && found[0].y.first == 0.75)
    #expect(found[0].x.last == 3.25 && found[0].y.last == 0)
    // Here the lines go through the corners of cells.
    for line in lines(0) {
      for (point, next) in zip(line.points, line.points.dropFirst()) { #expect(point != next) }
    }
    #expect(lines(4).isEmpty)
  }

  @Test("Grids without cells have no contour")
  func empty() {
    #expect(ContourLines.lines(x: [], y: [], values: [], level: 0).isEmpty)
    #expect(ContourLines.lines(x: [0, 1], y: [0], values: [-1, 1], level: 0).isEmpty)
  }

  @Test("A thinned line is within the tolerance of the line, and has its ends")
  func thinning() {
    let angles = (0...2000).map { Double($0) / 100 }
    let spiral = Outline(
      x: angles.map { $0 * cosine($0) }, y: angles.map { $0 * sine($0) }, isClosed: false)
    let thinned = spiral.thinned(tolerance: 0.01)
    #expect(thinned.x.count < 500)
    #expect(thinned.x.first == spiral.x.first && thinned.y.last == spiral.y.last)
    for index in spiral.x.indices {
      #expect(thinned.distance(to: (spiral.x[index], spiral.y[index])) <= 0.01 + 1e-12)
    }
    // There and back again, past the place of the first point.
    let turn = Outline(x: [0, 1, 2, 3, 2, 1, -1], y: [0, 0, 0, 0, 0, 0, 0], isClosed: false)
    #expect(turn.thinned(tolerance: 0.01).x == [0, 3, -1])
  }
}
