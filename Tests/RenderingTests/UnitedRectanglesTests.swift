import Testing

@testable import Rendering

/// Rectangles of one path that become fewer, and cover the same.
@Suite struct UnitedRectanglesTests {
  private func united(
    _ rectangles: [(left: Double, top: Double, right: Double, bottom: Double)],
    clip: DeviceRectangle? = nil
  ) -> [[Double]] {
    Rendering.united(
      rectangles.map {
        DeviceRectangle(left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom)
      }, clip: clip
    ).map { [$0.left, $0.top, $0.right, $0.bottom] }
  }

  @Test("Of those in the same columns on the same edge the tallest is left")
  func sameColumns() {
    #expect(united([(0, 5, 2, 9), (0, 3, 2, 9), (0, 7, 2, 9)]) == [[0, 3, 2, 9]])
  }

  @Test("Neighbors of equal height become one")
  func neighbors() {
    #expect(united([(0, 5, 2, 9), (2, 5, 3, 9), (3, 5, 7, 9)]) == [[0, 5, 7, 9]])
  }

  @Test(
    "All others stay as they are",
    arguments: [
      // Another width, another left edge, another height, a gap, another bottom edge.
      (0, 5, 3, 9), (1, 5, 2, 9), (2, 4, 3, 9), (3, 5, 4, 9), (2, 5, 3, 8), (0, 5, 2, 8),
    ] as [(Double, Double, Double, Double)])
  func others(left: Double, top: Double, right: Double, bottom: Double) {
    #expect(
      united([(0, 5, 2, 9), (left, top, right, bottom)])
        == [[0, 5, 2, 9], [left, top, right, bottom]])
  }

  @Test("Those without width or height, and those out of sight, are left out")
  func empty() {
    #expect(united([(0, 5, 0, 9), (0, 5, 2, 5), (1, 1, 2, 3)]) == [[1, 1, 2, 3]])
    let clip = DeviceRectangle(left: 0, top: 0, right: 10, bottom: 10)
    #expect(united([(20, 5, 30, 9), (1, 1, 2, 3)], clip: clip) == [[1, 1, 2, 3]])
  }

  @Test("Where one has its edges the wrong way round, all stay as they are")
  func turned() {
    let rectangles = [(0.0, 5.0, 2.0, 9.0), (0, 3, 2, 9), (4, 5, 3, 9)]
    #expect(united(rectangles).count == 3)
  }
}
