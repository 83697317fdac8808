import Testing

@testable import PNG
@testable import Rendering

/// Comparisons of pictures that are nearly the same, but for their sizes.
@Suite struct UnequalSizeTests {
  private static let (width, height) = (12, 9)

  /// A picture of the left upper part of stripes that have no end.
  private func png(width: Int, height: Int, changed: Int = 0) -> [UInt8] {
    let pixels: [[UInt8]] = (0..<width * height).map { index in
      let grey: UInt8 = index < changed ? 9 : index % width % 3 == 0 ? 0 : 255
      return [grey, grey, grey, 255]
    }
    return PNGEncoder.encode(channels: pixels.flatMap { $0 }, width: width, height: height)
  }

  @Test("No tolerance is enough for a picture of another size", arguments: [-1, 0, 1], [-1, 0, 1])
  func tolerance(columns: Int, rows: Int) throws {
    let drawn = png(width: Self.width, height: Self.height)
    let file = png(width: Self.width + columns, height: Self.height + rows)
    let isSame = columns == 0 && rows == 0
    for tolerance in [0, 0.5, 1] {
      #expect(showsSameFigure(file, as: drawn, tolerance: tolerance) == isSame, "\(tolerance)")
      #expect(showsSameFigure(drawn, as: file, tolerance: tolerance) == isSame, "\(tolerance)")
    }
    let difference = try #require(PixelDifference(expected: drawn, actual: file))
    #expect((difference.differentSizes == nil) == isSame)
    // What only one of them has: the frame around both without what both have.
    let frame =
      max(Self.width, Self.width + columns) * max(Self.height, Self.height + rows)
    let both = min(Self.width, Self.width + columns) * min(Self.height, Self.height + rows)
    #expect(difference.pixelCount == frame)
    #expect(difference.count == frame - both)
  }

  @Test("Of one size, a picture passes whose share of other pixels is at most the tolerance")
  func share() {
    let drawn = png(width: Self.width, height: Self.height)
    let file = png(width: Self.width, height: Self.height, changed: 27)
    #expect(showsSameFigure(file, as: drawn, tolerance: 0.25))
    #expect(!showsSameFigure(file, as: drawn, tolerance: 0.2499))
  }
}
