import Plotting
import Testing

@testable import Rendering

@Suite struct SimplifiedPathTests {
  @Test("A straight line of 128 corners becomes one of few, and shorter ones stay as they are")
  func leastCorners() {
    for (count, isSimplified) in [(127, false), (128, true)] {
      let line = Path(polyline: (0..<count).map { Point(x: Double($0), y: 0) }).elements
      #expect(line.count == count)
      #expect((line.simplified.count < 10) == isSimplified, "\(count)")
      #expect(isSimplified || line.simplified == line)
    }
  }
}
