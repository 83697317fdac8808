import Testing

@testable import Rendering

@Suite struct SnappingTests {
  @Test(
    "An edge is snapped to the nearest line between pixels, halves to the right and down",
    arguments: [
      (0.0, 0.0), (0.49, 0), (0.5, 1), (62.5, 63), (62.499_999_999_999_99, 63), (62.4, 62),
      (-0.5, 0), (-0.6, -1),
    ])
  func edges(_ value: Double, _ expected: Double) {
    #expect(snappedToEdge(value) == expected)
  }

  @Test(
    "A line of odd width is snapped to the middle of pixels, one of even width between them",
    arguments: [
      (10.2, 1.0, 10.5), (10.2, 0.8, 10.5), (10.2, 1.11, 10.5), (10.2, 1.67, 10.0),
      (10.2, 2.0, 10.0), (10.2, 3.2, 10.5), (10.2, 0.3, 10.0), (10.5, 1.0, 11.5),
    ])
  func lines(_ value: Double, _ width: Double, _ expected: Double) {
    #expect(snappedToLine(value, width: width) == expected)
  }
}
