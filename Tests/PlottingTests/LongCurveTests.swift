import Testing

@testable import Plotting

/// Long curves are drawn without what lies beside the axes.
@Suite("Curves of more than a thousand places") struct LongCurveTests {
  private let area = axesArea

  /// The points of the line that is drawn for a curve, in axes from 0 to 1 upwards.
  private func line(
    _ x: [Double], _ y: [Double], limits: ClosedRange<Double>
  ) throws -> [Point] {
    let items = DisplayList(
      figure(x: Figure.AxisOptions(limits: limits), Layer(.curve(x: x, y: y)))
    ).items.filter { $0.clip != nil }
    guard case .path(let path, _, _, _) = try #require(items.first) else { return [] }
    return path.elements.compactMap {
      switch $0 {
      case .move(let point), .line(let point): point
      case .curve, .close: nil
      }
    }
  }

  /// Stairs of a step at every whole number, on both of whose sides it has a place.
  private func stairs(_ count: Int) -> (x: [Double], y: [Double]) {
    let x = (0..<2 * count).map { Double(($0 + 1) / 2) }
    let y = (0..<2 * count).map { Double($0 / 2 % 10) / 10 }
    return (x, y)
  }

  @Test(
    "Stairs reach both edges at the height that they have there, wherever the limits lie",
    arguments: [501, 900])
  func stairs(count: Int) throws {
    let (x, y) = stairs(count)
    for (lower, upper) in [
      (0.25, 1.75), (0.5, 0.75), (0, 1), (3, 4), (10.5, 480.125), (100, 100.5), (498.5, 499.5),
      (0, 400.5), (120.25, 500),
    ] {
      let points = try line(x, y, limits: lower...upper)
      let (first, last) = try (#require(points.first), #require(points.last))
      #expect(first.x <= area.left && last.x >= area.right, "\(lower) to \(upper)")
      // Between two places it is as high as at both of them.
      let inside = points.filter { (area.left...area.right).contains($0.x) }
      for point in inside { #expect((area.bottom...area.top).contains(point.y)) }
      for (edge, value, end) in [(area.left, lower, first), (area.right, upper, last)]
      where value != value.rounded() {
        let height = area.bottom + Double(Int(clamping: value) % 10) / 10 * (area.top - area.bottom)
        #expect(abs(end.y - height) < 1e-9, "\(value) at \(edge)")
      }
    }
  }

  @Test(
    "A slope of many places crosses both edges where it does as a line of two",
    arguments: [1001, 1500])
  func slope(count: Int) throws {
    let x = (0..<count).map { Double($0) }
    let y = x.map { $0 / Double(count - 1) }
    for (lower, upper) in [(0.5, 1.5), (7.25, 8), (10, 10.5), (500.5, 999.75)] {
      let points = try line(x, y, limits: lower...upper)
      let (first, last) = try (#require(points.first), #require(points.last))
      #expect(first.x <= area.left && last.x >= area.right, "\(lower) to \(upper)")
      // One place more on each side, and no other.
      #expect(points.count <= Int(clamping: upper.rounded(.up) - lower.rounded(.down)) + 3)
      #expect(
        points.dropFirst(2).dropLast(2).allSatisfy { (area.left...area.right).contains($0.x) })
    }
  }

  @Test(
    "A long curve beside the axes draws nothing in them", arguments: [-100.0...(-1), 2000...3000])
  func beside(limits: ClosedRange<Double>) throws {
    let x = (0..<1500).map { Double($0) }
    let points = try line(x, x.map { _ in 0.5 }, limits: limits)
    #expect(!points.contains { (area.left...area.right).contains($0.x) })
  }
}
