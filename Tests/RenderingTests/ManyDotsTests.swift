import Foundation
import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Discs so many that most are not seen: what is left out changes no pixel.
@Suite struct ManyDotsTests {
  private struct Cloud: CustomTestStringConvertible {
    let testDescription: String
    let dots: DisplayList.Dots
  }

  private static let clouds: [Cloud] = [
    ("small", 0.5, 0.3, 17_000), ("usual", 6, 1, 5400), ("without rim", 5, 0, 2000),
    ("thick rim", 5, 4, 1200), ("large", 30, 5, 150),
  ].flatMap { name, diameter, rim, count in
    [true, false].flatMap { isSnapped in
      ["even", "one place", "line"].map { shape in
        var generator = ArbitraryNumbers(seed: UInt64(count))
        let centers = (0..<count).map { index in
          let (x, y) = (
            Double.random(in: -5...85, using: &generator),
            Double.random(in: -5...55, using: &generator)
          )
          switch shape {
          case "one place": return Point(x: 30 + Double(index % 2) / 9, y: 20)
          case "line": return Point(x: x, y: 20.1)
          default: return Point(x: x, y: y)
          }
        }
        return Cloud(
          testDescription: "\(name), \(shape), \(isSnapped)",
          dots: DisplayList.Dots(
            centers, diameter: diameter, rim: rim,
            palette: [MarkPage.blue, MarkPage.red, MarkPage.blue],
            colorIndices: isSnapped ? [] : centers.indices.map { Int32($0 * 7 % 5 % 3) },
            isSnapped: isSnapped))
      }
    }
  }

  @Test("Many discs look like one item for each", arguments: clouds)
  private func discs(_ cloud: Cloud) throws {
    let dots = cloud.dots
    for clip in [MarkPage.clip, nil] {
      let each = dots.centers.indices.map { index in
        var dot = dots
        dot.centers = [dots.centers[index]]
        dot.colorIndices = dots.colorIndices.isEmpty ? [] : [dots.colorIndices[index]]
        return DisplayList.Item.dots(dot, clip: clip)
      }
      #expect(try MarkPage.png([.dots(dots, clip: clip)]) == MarkPage.png(each))
    }
  }

  @Test(
    "Many translucent discs of one color look like one item for each, though pixels come to rest",
    arguments: [(diameter: 40.0, rim: 0.0), (40, 3), (7, 1), (7, 9)], [0.5, 0.1, 0.004])
  private func resting(_ look: (diameter: Double, rim: Double), opacity: Double) throws {
    var generator = ArbitraryNumbers(seed: 11)
    let count = Int(clamping: 400_000 / (look.diameter * look.diameter))
    let centers = (0..<count).map { _ in
      Point(
        x: Double.random(in: 0...80, using: &generator),
        y: Double.random(in: 0...25, using: &generator))
    }
    let dots = DisplayList.Dots(
      centers, diameter: look.diameter, rim: look.rim,
      palette: [MarkPage.blue.faded(by: opacity)])
    let each = centers.map { center in
      var dot = dots
      dot.centers = [center]
      return DisplayList.Item.dots(dot, clip: MarkPage.clip)
    }
    #expect(try MarkPage.png([.dots(dots, clip: MarkPage.clip)]) == MarkPage.png(each))
  }

  @Test("A disc of a hundred thousand pixels takes room for its edge, not for its area")
  func huge() {
    let mask = DiscMask(diameter: 100_000, rim: 10, opacity: 0.5, center: (0.5, 0.5))
    #expect(mask.reach == 50_006)
    // Ten runs for each of the rows, where an area would be 10¹⁰ pixels.
    #expect(mask.runs.count < 30 * 100_013)
    let middle = mask.runs[mask.runs(ofRow: mask.reach)]
    #expect(middle.contains { $0.start < -49_000 && $0.end > 49_000 && $0.share == 32_768 })
  }

  @Test(
    "In an SVG discs are left out only where later ones let nothing of them be seen",
    arguments: clouds, [1, 0.5])
  private func hiddenDiscs(_ cloud: Cloud, opacity: Double) throws {
    var dots = cloud.dots
    dots.palette = dots.palette.map { $0.faded(by: opacity) }
    let pattern = opacity == 1 ? /M(-?[\d.]+) (-?[\d.]+)h0/ : /cx="(-?[\d.]+)" cy="(-?[\d.]+)"/
    let kept = try MarkPage.svg([.dots(dots, clip: nil)]).matches(of: pattern).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { Point(x: x, y: 50 - $0) } }
    }
    if cloud.testDescription.hasPrefix("usual, even") {
      #expect(kept.count < dots.centers.count * (opacity == 1 ? 4 : 9) / 10)
    }
    // Half of a half, and so on: nine let less through than half of a 256th.
    let layers = opacity == 1 ? 1 : 9
    let radius = (dots.diameter + dots.rim) / 2
    var next = kept.count - 1
    for (number, center) in dots.centers.reversed().enumerated() {
      if next >= 0, abs(kept[next].x - center.x) < 0.001, abs(kept[next].y - center.y) < 0.001 {
        next -= 1
        continue
      }
      guard number % 5 == 0 else { continue }
      // The middle of the disc and its edge, of which what is in sight.
      for turn in 0..<17 {
        let angle = Double(turn) / 16 * 2 * Double.pi
        let reach = turn == 16 ? 0 : radius
        let point = Point(x: center.x + reach * cos(angle), y: center.y + reach * sin(angle))
        guard (0...80).contains(point.x), (0...50).contains(point.y) else { continue }
        let over = kept[(next + 1)...].lazy.filter { over in
          let (dx, dy) = (over.x - point.x, over.y - point.y)
          return (dx * dx + dy * dy).squareRoot() <= radius + 0.002
        }
        #expect(over.prefix(layers).count == layers, "\(center)")
      }
    }
    #expect(next == -1)
  }

  @Test(
    "In a PDF the discs that are left out change no pixel at four times the size, translucent ones none by more than 1",
    .needs(Tool("pdftoppm")), arguments: [(1.0, 0), (0.5, 1)])
  func pdf(opacity: Double, tolerance: Int) throws {
    let cloud = try #require(Self.clouds.first { $0.testDescription == "usual, even, false" })
    var dots = cloud.dots
    dots.palette = dots.palette.map { $0.faded(by: opacity) }
    // Of a hundred discs none is left out.
    let parts = stride(from: 0, to: dots.centers.count, by: 100).map { start in
      let part = start..<min(start + 100, dots.centers.count)
      var some = dots
      some.centers = Array(dots.centers[part])
      some.colorIndices = Array(dots.colorIndices[part])
      return DisplayList.Item.dots(some, clip: nil)
    }
    let scratch = try Scratch()
    func picture(_ items: [DisplayList.Item]) throws -> (bytes: Int, pixels: Data) {
      let file = scratch.folder.appending(path: "figure.pdf")
      let bytes = try MarkPage.pdf(items)
      try Data(bytes).write(to: file)
      let drawn = try Tool("pdftoppm").run(["-r", "288", "-singlefile", file.path])
      #expect(drawn.status == 0, "\(drawn.errors)")
      return (bytes.count, drawn.output)
    }
    let (few, all) = (try picture([.dots(dots, clip: nil)]), try picture(parts))
    #expect(few.bytes < all.bytes)
    #expect(few.pixels.count == all.pixels.count)
    let differences = zip(few.pixels, all.pixels).map { abs(Int($0) - Int($1)) }
    #expect(try #require(differences.max()) <= tolerance)
  }

  @Test("Of a page without a grid, the discs that an edge of the clip cuts through are in sight")
  func partOfColumn() {
    let inside = Array(repeating: DevicePoint(x: 5, y: 5), count: 100)
    let around = [
      DevicePoint(x: 13.4, y: 5), DevicePoint(x: -2.4, y: 5), DevicePoint(x: 5, y: 13.4),
      DevicePoint(x: 5, y: -2.4),
    ]
    let dots = DisplayList.Dots(
      around + inside, diameter: 6, rim: 0, palette: [MarkPage.blue])
    let clip = DeviceRectangle(left: 0.5, top: 0.5, right: 10.5, bottom: 10.5)
    let seen = dots.runsInSight(within: clip).flatMap(\.centers)
    #expect(Array(seen.prefix(4)) == around)
  }

  @Test("In an SVG opaque discs of one color in one place are one, translucent ones are not")
  func onePlace() throws {
    for (opacity, count) in [(1.0, 1), (0.5, 2000)] {
      let dots = DisplayList.Dots(
        Array(repeating: Point(x: 30, y: 20), count: 2000), diameter: 6, rim: 1,
        palette: [MarkPage.blue.faded(by: opacity)], isSnapped: true)
      let text = try MarkPage.svg([.dots(dots, clip: nil)])
      #expect(text.matches(of: /h0|<circle/).count == count)
    }
  }
}
