import Testing

@testable import Plotting

@Suite("Geometry")
struct GeometryTests {
  private let box = Rectangle(left: 0, bottom: 0, right: 10, top: 5)

  @Test("Rectangles that touch or overlap share a point, others do not")
  func intersects() {
    let shifted = { (x: Double, y: Double) in
      Rectangle(left: x, bottom: y, right: 10 + x, top: 5 + y)
    }
    #expect(box.intersects(shifted(9, 4)))
    #expect(box.intersects(shifted(-10, 5)))
    #expect(!box.intersects(shifted(10.5, 0)))
    #expect(!box.intersects(shifted(0, -5.5)))
  }

  @Test("A rectangle has the distances of its edges as width and height")
  func size() {
    let box = Rectangle(left: -1, bottom: 2, right: 10, top: 5)
    #expect(box.width == 11)
    #expect(box.height == 3)
  }

  @Test("A path through fewer than two points is empty")
  func polyline() {
    let (first, second) = (Point(x: 1, y: 2), Point(x: 3, y: 4))
    #expect(Path(polyline: []).elements.isEmpty)
    #expect(Path(polyline: [first]).elements.isEmpty)
    #expect(Path(polyline: [first, second]).elements == [.move(first), .line(second)])
  }
}
