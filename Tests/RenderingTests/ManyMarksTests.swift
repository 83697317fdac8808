import Foundation
import Plotting
import TestSupport
import Testing

@testable import PNG
@testable import Rendering

/// Marks so many that most are not seen: what is left out changes no pixel.
@Suite struct ManyMarksTests {
  private static let manyRectangles: [[Rectangle]] = {
    var generator = ArbitraryNumbers(seed: 1)
    func random(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &generator) }
    // Bars of a fifth of a pixel and of a few pixels, over and beside the clip.
    let bars = [0.2, 0.5, 1, 3.3].map { width in
      let edges = (0...Int(clamping: 90 / width)).map { Double($0) * width - 5 }
      return zip(edges, edges.dropFirst()).map { left, right in
        let height = max(0, random(-3...12))
        return Rectangle(left: left, bottom: 10, right: right, top: 10 + height)
      }
    }
    let scattered = (0..<300).map { _ in
      let (left, bottom) = (random(-10...80), random(-10...50))
      return Rectangle(
        left: left, bottom: bottom, right: left + random(0...9), top: bottom + random(0...9))
    }
    // Tall and short ones in the same columns, in turns.
    let doubled = (0..<40).map { index in
      let left = Double(index / 4 * 6)
      return Rectangle(left: left, bottom: 10, right: left + 5, top: 10 + random(0...20))
    }
    return bars + [scattered, doubled]
  }()

  @Test("Rectangles of one item look like one item for each", arguments: manyRectangles)
  func rectangles(_ rectangles: [Rectangle]) throws {
    for clip in [MarkPage.clip, nil] {
      let each = rectangles.map {
        DisplayList.Item.rectangles([$0], fill: MarkPage.blue, clip: clip)
      }
      let together = try MarkPage.png([
        .rectangles(rectangles, fill: MarkPage.blue, clip: clip)
      ])
      #expect(try together == MarkPage.png(each))
      let solid = try #require(PNGPixels(together))
      let translucent = try #require(
        PNGPixels(
          MarkPage.png([
            .rectangles(rectangles, fill: MarkPage.red.faded(by: 0.5), clip: clip)
          ])))
      // One color where there is any rectangle, however many there are.
      var colors: Set<SIMD4<UInt8>> = []
      for row in 0..<50 {
        for column in 0..<80 {
          let isWhite = solid[column, row] == SIMD4(255, 255, 255, 255)
          #expect((translucent[column, row] == SIMD4(255, 255, 255, 255)) == isWhite)
          if !isWhite { colors.insert(translucent[column, row]) }
        }
      }
      #expect(colors.count == 1)
    }
  }

  @Test("A rectangle the wrong way round is kept, since it can be a hole")
  func hole() throws {
    let rectangles = [
      Rectangle(left: 10, bottom: 10, right: 40, top: 40),
      Rectangle(left: 30, bottom: 20, right: 20, top: 30),
    ]
    let pixels = try #require(
      PNGPixels(MarkPage.png([.rectangles(rectangles, fill: MarkPage.blue, clip: nil)])))
    #expect(pixels[25, 25] == SIMD4(255, 255, 255, 255))
    #expect(pixels[15, 25] != SIMD4(255, 255, 255, 255))
  }

  @Test("A hundred thousand bars in an SVG are no more than columns of pixels")
  func bars() throws {
    let edges = (0...100_000).map { 5 + Double($0) * 0.000_66 }
    let bars = (0..<100_000).map { bin in
      Rectangle(
        left: edges[bin], bottom: 10, right: edges[bin + 1], top: Double(12 + bin % 7))
    }
    let text = try MarkPage.svg([.rectangles(bars, fill: MarkPage.blue, clip: MarkPage.clip)])
    let data = try #require(text.firstMatch(of: /d="([^"]*)" fill="#1a4de6"/)).1
    #expect(data.count(where: { $0 == "M" }) <= 66)
  }

  // MARK: - Lines

  private func curve(_ points: [Point]) -> DisplayList.Item {
    .path(
      Path(polyline: points), fill: nil,
      stroke: Stroke(
        color: MarkPage.blue.faded(by: 0.7), width: 1.5, cap: .projecting, join: .round),
      clip: MarkPage.clip)
  }

  private func data(_ points: [Point]) throws -> Substring {
    try #require(try MarkPage.svg([curve(points)]).firstMatch(of: /<path d="([^"]*)" fill="none"/))
      .1
  }

  @Test(
    "Of a line in an SVG equal points and corners without a turn are left out",
    arguments: [
      ([(0, 1), (0.5, 1), (7, 1), (7, 2)], "M0 49L7 49L7 48"),
      ([(0, 1), (0.001, 1), (4, 2), (4.001, 2), (3, 9)], "M0 49L4 48L3 41"),
      // Back over the same line.
      ([(0, 1), (5, 1), (2, 1), (8, 1)], "M0 49L5 49L2 49L8 49"),
      // A line to where it begins is a dot, or the end of one.
      ([(3, 1), (3, 1)], "M3 49L3 49"), ([(3, 1), (3, 1), (3, 1), (5, 9)], "M3 49L5 41"),
    ] as [([(Double, Double)], String)])
  func corners(_ points: [(Double, Double)], _ expected: String) throws {
    #expect(try data(points.map { Point(x: $0.0, y: $0.1) }) == expected)
  }

  @Test(
    "Another renderer draws the points that an SVG has of a curve as it draws all of them",
    .needs(Tool("rsvg-convert")), arguments: 0..<12)
  func curves(seed: UInt64) throws {
    var generator = ArbitraryNumbers(seed: seed)
    let count = [40, 4000, 40_000][Int(seed % 3)]
    let spread = [0.001, 0.02, 1, 9][Int(seed % 4)]
    var y = 25.0
    let points = (0..<count).map { index in
      y += .random(in: -spread...spread, using: &generator)
      y = min(max(y, 2), 47)
      func written(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
      return Point(x: written(2 + 75 * Double(index) / Double(count)), y: 50 - written(y))
    }
    let kept = try MarkPage.svg([curve(points)])
    let data = try data(points)
    let all =
      "M" + points.map { "\(lengthText($0.x)) \(lengthText(50 - $0.y))" }.joined(separator: "L")
    #expect(data.utf8.count < all.utf8.count || count == 40)
    #expect(kept.contains(data))
    let scratch = try Scratch()
    let pictures = try [kept, kept.replacing(data, with: all)].map { text in
      let file = scratch.folder.appending(path: "curve.svg")
      try Data(text.utf8).write(to: file)
      return try Picture(png: Tool("rsvg-convert").run(["-b", "white", file.path]).output)
    }
    #expect(pictures[0] == pictures[1])
  }

  // MARK: - Markers

  @Test("In an SVG opaque markers of one place are one, translucent ones on some page as many")
  func markers() throws {
    func item(_ color: Color) -> DisplayList.Item {
      .markers(
        Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: 5)]),
        at: [10, 20.2, 10.3, 9.9].map { Point(x: $0, y: 4) },
        stroke: Stroke(color: color, width: 1), clip: MarkPage.clip)
    }
    let once = "M10.5 46.5L10.5 41.5M20.5 46.5L20.5 41.5"
    #expect(try MarkPage.svg([item(MarkPage.blue)]).contains(#"<path d="\#(once)" fill="none""#))
    #expect(try MarkPage.svg([item(MarkPage.blue)], dark: [item(MarkPage.red)]).contains(once))
    for (light, dark) in [(0.5, 0.5), (0.5, 1), (1, 0.5)] {
      let text = try MarkPage.svg(
        [item(MarkPage.blue.faded(by: light))], dark: [item(MarkPage.red.faded(by: dark))])
      #expect(text.matches(of: /<path d="M10\.5 46\.5L10\.5 41\.5"\/>/).count == 3)
    }
  }
}
