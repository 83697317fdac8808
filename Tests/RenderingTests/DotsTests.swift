import Plotting
import Testing

@testable import PNG
@testable import Rendering

/// Discs in pixels and in SVG.
@Suite struct DotsTests {
  private let red = Color(red: 1, green: 0, blue: 0)

  private func list(_ dots: DisplayList.Dots, clip: Rectangle? = nil) -> DisplayList {
    let page = Rectangle(left: 0, bottom: 0, right: 40, top: 20)
    return DisplayList(
      width: 40, height: 20,
      items: [.rectangles([page], fill: .white, clip: nil), .dots(dots, clip: clip)])
  }

  private func pixels(_ dots: DisplayList.Dots, clip: Rectangle? = nil) throws -> PNGPixels {
    try #require(
      PNGPixels(FigureFormat.png.render(list(dots, clip: clip), font: .standard(dpi: 72))))
  }

  private func svg(_ dots: DisplayList.Dots, dark: DisplayList.Dots? = nil) throws -> String {
    String(
      decoding: try FigureFormat.svg.render(
        list(dots), font: .standard(dpi: 72), dark: dark.map { list($0) }), as: UTF8.self)
  }

  @Test("A disc covers its area, and is the same on all sides of its center")
  func area() {
    for (diameter, rim) in [(6.0, 1.0), (3, 0), (0.5, 1), (20, 1.4)] {
      for center in [(0.5, 0.5), (0.03125, 0.71875)] {
        let mask = DiscMask(diameter: diameter, rim: rim, opacity: 1, center: center)
        let area = mask.everyShare.reduce(0) { $0 + Double($1) } / 65_536
        let exact = Double.pi * (diameter + rim) * (diameter + rim) / 4
        // Where the edge of the disc shows through that of its rim, a little is missing.
        #expect(abs(area - exact) < 0.02 * exact + 0.05, "\(diameter) \(rim)")
        if center == (0.5, 0.5) { #expect(mask.everyShare == mask.everyShare.reversed()) }
      }
    }
  }

  @Test("A translucent rim lies over its disc: the color is laid on twice where both are")
  func translucent() {
    let mask = DiscMask(diameter: 20, rim: 4, opacity: 0.5, center: (0.5, 0.5))
    let side = 2 * mask.reach + 1
    let middle = mask.reach * side + mask.reach
    #expect(mask.everyShare[middle] == 32_768)
    // Nine pixels from the middle both are there, eleven pixels from it only the rim.
    #expect(mask.everyShare[middle + 9] == 49_152)
    #expect(mask.everyShare[middle + 11] == 32_768)
    #expect(mask.everyShare[middle + 13] == 0)
  }

  @Test("Translucent discs add up, the last on top")
  func overlap() throws {
    let places = [Point(x: 10, y: 10), Point(x: 10, y: 10)]
    let pixels = try pixels(
      DisplayList.Dots(
        places, diameter: 8, rim: 0,
        palette: [Color(red: 1, green: 0, blue: 0, alpha: 0.5), .black], colorIndices: [1, 0]))
    #expect(pixels[10, 10] == SIMD4(128, 0, 0, 255))
  }

  @Test(
    "Discs of several sizes have the pixels of those of one size after each other, in every format",
    arguments: [1.0, 0.5])
  func sizes(opacity: Double) throws {
    let places = [Point(x: 12, y: 10), Point(x: 16, y: 11), Point(x: 14.3, y: 8.1)]
    let palette = [red.faded(by: opacity), Color.black.faded(by: opacity)]
    func dots(_ part: Range<Int>, _ diameter: Double) -> DisplayList.Dots {
      DisplayList.Dots(
        Array(places[part]), diameter: diameter, rim: 0, palette: palette,
        colorIndices: Array([0, 1, 0][part]))
    }
    var sized = dots(0..<3, 16)
    sized.sizes = [.init(diameter: 16, count: 1), .init(diameter: 5, count: 2)]
    let parts = [dots(0..<1, 16), dots(1..<3, 5)]
    let one = list(sized)
    var several = one
    several.items.removeLast()
    several.items += parts.map { .dots($0, clip: nil) }
    let font = try Font.standard(dpi: 100)
    #expect(
      try FigureFormat.png.render(one, font: font) == FigureFormat.png.render(several, font: font))
    // A group of shapes in place of two.
    func shapes(_ list: DisplayList) throws -> String {
      String(decoding: try FigureFormat.svg.render(list, font: font), as: UTF8.self)
        .replacing("</g>\n<g>\n", with: "")
    }
    #expect(try shapes(one) == shapes(several))
    guard opacity < 1 else { return }
    // A form for the discs of each size.
    let pdf = String(decoding: try FigureFormat.pdf.render(one, font: font), as: UTF8.self)
    for radius in ["8", "2.5"] {
      #expect(pdf.contains("/BBox[-\(radius) -\(radius) \(radius) \(radius)]"))
    }
  }

  @Test("Nothing is drawn outside the clip, nor outside the picture")
  func clip() throws {
    let dots = DisplayList.Dots(
      [Point(x: 10, y: 10), Point(x: 0, y: 0), Point(x: 45, y: 10)], diameter: 12, rim: 1,
      palette: [.black])
    let pixels = try pixels(dots, clip: Rectangle(left: 10, bottom: 5, right: 30, top: 20))
    for row in 0..<20 {
      for column in 0..<40 where pixels[column, row] != SIMD4(255, 255, 255, 255) {
        #expect(column >= 10 && column < 30)
        #expect(row < 15)
      }
    }
    #expect(pixels[10, 10] == SIMD4(0, 0, 0, 255))
  }

  @Test("Snapped discs look the same wherever they are; others differ")
  func snapping() throws {
    for isSnapped in [true, false] {
      let pixels = try pixels(
        DisplayList.Dots(
          [Point(x: 10, y: 10), Point(x: 30.3, y: 10.2)], diameter: 6, rim: 1, palette: [.black],
          isSnapped: isSnapped))
      let differs = (0..<20).contains { row in
        (0..<20).contains { pixels[$0, row] != pixels[$0 + 20, row] }
      }
      #expect(differs != isSnapped)
    }
  }

  @Test("In an SVG opaque discs of one color that follow each other are one path")
  func opaque() throws {
    let places = [Point(x: 1, y: 2), Point(x: 3, y: 4), Point(x: 5, y: 6.25)]
    let text = try svg(
      DisplayList.Dots(
        places, diameter: 6, rim: 1, palette: [.black, red], colorIndices: [0, 0, 1]))
    #expect(
      text.contains(
        #"<path d="M1 18h0M3 16h0" stroke="\#("#000000")" stroke-width="7" stroke-linecap="round"/>"#
      ))
    #expect(text.contains(#"<path d="M5 13.75h0" stroke="\#("#ff0000")""#))
  }

  @Test("In an SVG translucent discs are circles one by one")
  func circles() throws {
    let places = [Point(x: 1, y: 2), Point(x: 3, y: 4)]
    let color = Color(red: 1, green: 0, blue: 0, alpha: 0.25)
    let text = try svg(DisplayList.Dots(places, diameter: 6, rim: 1, palette: [color]))
    #expect(
      text.contains(
        """
        <g fill="#ff0000" fill-opacity="0.25" stroke="#ff0000" stroke-opacity="0.25" \
        stroke-width="1">
        <circle cx="1" cy="18" r="3"/>
        <circle cx="3" cy="16" r="3"/>
        </g>
        """))
  }

  @Test("On dark pages each disc has its own dark color, also where runs differ")
  func dark() throws {
    let places = (0..<3).map { Point(x: 3 * Double($0), y: 2) }
    let light = DisplayList.Dots(
      places, diameter: 6, rim: 1, palette: [.black, red], colorIndices: [0, 0, 1])
    var dark = light
    dark.palette = [red, .white]
    dark.colorIndices = [0, 1, 1]
    let text = try svg(light, dark: dark)
    #expect(text.matches(of: /<path d="M[^"]*h0" stroke="#000000"/).count == 2)
    #expect(text.contains("-0:#ff0000;--g"))
    #expect(text.contains("-1:#ffffff}"))
  }
}

extension DiscMask {
  /// The shares of all pixels of the square about the disc, row by row.
  fileprivate var everyShare: [UInt32] {
    let side = 2 * reach + 1
    var shares = [UInt32](repeating: 0, count: side * side)
    for row in 0..<side {
      for run in runs[runs(ofRow: row)] {
        for column in run.start..<run.end { shares[row * side + Int(column) + reach] = run.share }
      }
    }
    return shares
  }
}
