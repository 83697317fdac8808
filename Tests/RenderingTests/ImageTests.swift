import Foundation
import Plotting
import Testing

@testable import PNG
@testable import Rendering

/// Pictures of few colors, in pixels and in SVG.
@Suite struct ImageTests {
  private static let palette = (0..<6).map { index in
    Color(red: Double(51 * index) / 255, green: 0, blue: Double(255 - 51 * index) / 255)
  }

  /// Three columns and two rows of different colors, the lower row first.
  private let image = DisplayList.Image(
    columns: 3, rows: 2, palette: palette, colorIndices: [0, 1, 2, 3, 4, 5])

  private func list(_ image: DisplayList.Image, _ rectangle: Rectangle, clip: Rectangle? = nil)
    -> DisplayList
  {
    DisplayList(width: 30, height: 20, items: [.image(image, in: rectangle, clip: clip)])
  }

  private func bytes(_ place: Int) -> SIMD4<UInt8> {
    SIMD4(UInt8(51 * place), 0, UInt8(255 - 51 * place), 255)
  }

  @Test("A pixel has the color of the cell that its middle is in, without blending")
  func pixels() throws {
    let rectangle = Rectangle(left: 3.6, bottom: 2, right: 27.4, top: 17.6)
    let file = try FigureFormat.png.render(list(image, rectangle), font: .standard(dpi: 72))
    let pixels = try #require(PNGPixels(file))
    for row in 0..<20 {
      for column in 0..<30 {
        let x = (Double(column) + 0.5 - 3.6) / 23.8 * 3
        let y = (20 - Double(row) - 0.5 - 2) / 15.6 * 2
        let isInside = x >= 0 && x < 3 && y >= 0 && y < 2
        let expected =
          isInside ? bytes(Int(clamping: y) * 3 + Int(clamping: x)) : SIMD4(0, 0, 0, 255)
        #expect(pixels[column, row] == expected, "\(column) \(row)")
      }
    }
  }

  @Test(
    "Edges in the middles of pixels go with the lines along them: the pixel to the left is covered")
  func halfPixels() throws {
    let rectangle = Rectangle(left: 4.5, bottom: 2, right: 20.5, top: 18)
    let file = try FigureFormat.png.render(
      list(image, rectangle, clip: rectangle), font: .standard(dpi: 72))
    let pixels = try #require(PNGPixels(file))
    #expect(pixels[4, 10] == SIMD4(0, 0, 0, 255))
    #expect(pixels[5, 10] == bytes(0))
    #expect(pixels[20, 10] == bytes(2))
    #expect(pixels[21, 10] == SIMD4(0, 0, 0, 255))
  }

  @Test("A translucent picture is mixed with what is behind, and clipped")
  func opacity() throws {
    var image = image
    image.opacity = 0.5
    let rectangle = Rectangle(left: 0, bottom: 0, right: 30, top: 20)
    let clip = Rectangle(left: 10, bottom: 0, right: 30, top: 20)
    let file = try FigureFormat.png.render(
      list(image, rectangle, clip: clip), font: .standard(dpi: 72))
    let pixels = try #require(PNGPixels(file))
    #expect(pixels[9, 15] == SIMD4(0, 0, 0, 255))
    // Half of 51 and of 204 on black.
    #expect(pixels[10, 15] == SIMD4(26, 0, 102, 255))
  }

  @Test("An SVG has the picture with sharp cells, and enough pixels for programs that smooth it")
  func svg() throws {
    let rectangle = Rectangle(left: 3.6, bottom: 2, right: 27.4, top: 17.6)
    let text = String(
      decoding: try FigureFormat.svg.render(list(image, rectangle), font: .standard(dpi: 72)),
      as: UTF8.self)
    let tag = try #require(
      text.firstMatch(of: /<image ([^>]*) xlink:href="data:image\/png;base64,([^"]*)"/))
    #expect(
      tag.1 == """
        x="4" y="2" width="23" height="16" preserveAspectRatio="none" \
        style="image-rendering:pixelated"
        """)
    let file = try #require(Data(base64Encoded: String(tag.2)))
    let pixels = try #require(PNGPixels(Array(file)))
    // 46 pixels for 3 cells and 32 for 2, in whole pixels for each.
    #expect((pixels.width, pixels.height) == (48, 32))
    for row in 0..<32 {
      for column in 0..<48 {
        #expect(pixels[column, row] == bytes((row < 16 ? 3 : 0) + column / 16))
      }
    }
  }

  @Test("Cells no larger than pixels have one pixel each")
  func fineGrid() throws {
    let image = DisplayList.Image(
      columns: 30, rows: 20, palette: Self.palette,
      colorIndices: (0..<600).map { UInt8($0 % 6) })
    let text = String(
      decoding: try FigureFormat.svg.render(
        list(image, Rectangle(left: 0, bottom: 0, right: 30, top: 20)), font: .standard(dpi: 72)),
      as: UTF8.self)
    let data = try #require(text.firstMatch(of: /base64,([^"]*)"/)).1
    let decoded = try #require(Data(base64Encoded: String(data)))
    let pixels = try #require(PNGPixels(Array(decoded)))
    #expect((pixels.width, pixels.height) == (30, 20))
  }

  @Test("Bytes are written in base64 as RFC 4648 does")
  func rfc4648() {
    let vectors = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
    for (plain, coded) in vectors { #expect(base64(Array(plain.utf8)) == coded) }
    #expect(base64([0xfb, 0xff, 0xbf]) == "+/+/")
  }
}
