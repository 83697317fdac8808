import Testing

@testable import Plotting

@Suite struct ClippedPolylineTests {
  private let box = Rectangle(left: 0, bottom: 0, right: 10, top: 10)

  private func path(_ coordinates: (Double, Double)...) -> Path {
    Path(polyline: coordinates.map { Point(x: $0.0, y: $0.1) }, within: box)
  }

  @Test("A line within the rectangle is left as it is")
  func inside() {
    let points = [Point(x: 0, y: 0), Point(x: 10, y: 3), Point(x: 4, y: 10)]
    #expect(Path(polyline: points, within: box) == Path(polyline: points))
  }

  @Test("A line that leaves and comes back keeps its slopes and is cut where it crosses")
  func crossing() {
    #expect(
      path((5, 5), (15, 10), (15, -10), (5, 0)).elements == [
        .move(Point(x: 5, y: 5)), .line(Point(x: 10, y: 7.5)),
        .move(Point(x: 5, y: 0)), .line(Point(x: 5, y: 0)),
      ])
    #expect(
      path((-1e12, -1e12), (1e12, 1e12)).elements == [
        .move(Point(x: 0, y: 0)), .line(Point(x: 10, y: 10)),
      ])
  }

  @Test("A line that stays outside is gone")
  func outside() {
    #expect(path((-5, 0), (-5, 10), (-1, 30)).elements.isEmpty)
    #expect(path((11, 0), (20, 10)).elements.isEmpty)
  }
}
