import Foundation
import TestSupport
import Testing

@testable import PNG
@testable import Rendering

@Suite struct PixelDifferenceTests {
  /// A PNG file of pixels in rows from the top.
  private func png(_ rows: [[[UInt8]]]) -> [UInt8] {
    let pixels: [UInt8] = rows.joined().flatMap { [$0[2], $0[1], $0[0], 0] as [UInt8] }
    return PNGEncoder.encode(
      pixels, width: rows[0].count, height: rows.count, stride: 4 * rows[0].count, dpi: 72,
      texts: [])
  }

  private let black: [UInt8] = [0, 0, 0]
  private let white: [UInt8] = [255, 255, 255]
  private let red: [UInt8] = [0xD0, 0, 0x20]
  private let gray: [UInt8] = [0x80, 0x80, 0x80]

  @Test("Pixels that differ in any channel, by any amount, are counted")
  func count() throws {
    let first = png([[black, white, [1, 2, 3]], [black, black, white]])
    let second = png([[black, [255, 255, 254], [1, 3, 3]], [[1, 0, 0], black, white]])
    let difference = try #require(PixelDifference(expected: first, actual: second))
    #expect(difference.count == 3)
    #expect(difference.pixelCount == 6)
    #expect(difference.share == 0.5)
    #expect(difference.differentSizes == nil)
    #expect(PixelDifference(expected: first, actual: first)?.count == 0)
  }

  @Test("Opacities count, and colors that cannot be seen do not")
  func opacities() throws {
    func png(_ pixels: [[UInt8]]) -> [UInt8] {
      PNGEncoder.encode(channels: pixels.flatMap { $0 }, width: pixels.count, height: 1)
    }
    let first = png([[10, 20, 30, 255], [10, 20, 30, 40], [255, 255, 255, 0], [0, 0, 0, 0]])
    let second = png([[10, 20, 30, 254], [10, 20, 30, 40], [0, 0, 0, 0], [0, 0, 0, 1]])
    let difference = try #require(PixelDifference(expected: first, actual: second))
    #expect(difference.count == 2)
    // The picture of it is opaque: what is seen through lies on white.
    let picture = try #require(PNGPixels(difference.picture()))
    #expect(picture[8 + 1, 8] == SIMD4(217, 218, 220, 255))
    #expect(picture[8 + 2, 8] == SIMD4(255, 255, 255, 255))
  }

  @Test("What only one of two pictures has differs")
  func sizes() throws {
    let wide = png([[black, white, black]])
    let tall = png([[black], [white]])
    let difference = try #require(PixelDifference(expected: wide, actual: tall))
    // A frame of 3 × 2 around both, in which one pixel is the same, and two are in neither.
    #expect(difference.pixelCount == 6)
    #expect(difference.count == 5)
    let sizes = try #require(difference.differentSizes)
    #expect(sizes.expected == PixelSize(width: 3, height: 1))
    #expect(sizes.actual == PixelSize(width: 1, height: 2))
  }

  @Test("There is no difference to see between other files than PNG files of the size of figures")
  func otherFiles() throws {
    let picture = png([[black]])
    let wide = png([Array(repeating: black, count: 32_767)])
    let wider = png([Array(repeating: black, count: 32_768)])
    let tall = png(Array(repeating: [black], count: 32_767))
    for file in [[], Array("<svg></svg>\n".utf8), Array(picture.dropLast(20)), wider] {
      #expect(PixelDifference(expected: picture, actual: file) == nil)
      #expect(PixelDifference(expected: file, actual: picture) == nil)
    }
    #expect(PixelDifference(expected: picture, actual: wide)?.count == 32_766)
    #expect(PixelDifference(expected: wide, actual: tall) == nil)
  }

  @Test(
    "The picture has the expected panel, the difference and the actual panel, with grey between")
  func picture() throws {
    let first = png([[black, white], [white, black]])
    let second = png([[black, black], [white, [1, 0, 0]]])
    let difference = try #require(PixelDifference(expected: first, actual: second))
    let shown = try Picture(png: Data(difference.picture()))
    try #require(shown.width == 3 * 2 + 4 * 8)
    try #require(shown.height == 2 + 2 * 8)
    let panels: [(Int, [[UInt8]])] = [
      (8, [black, white, white, black]), (28, [black, black, white, [1, 0, 0]]),
    ]
    for (left, colors) in panels {
      for (index, color) in colors.enumerated() {
        #expect(pixel(of: shown, left + index % 2, 8 + index / 2) == color)
      }
    }
    #expect(pixel(of: shown, 19, 8) == red)
    #expect(pixel(of: shown, 19, 9) == red)
    for (column, row) in [(18, 8), (18, 9)] {
      let pale = pixel(of: shown, column, row)
      #expect(pale.allSatisfy { $0 > 180 })
    }
    for (column, row) in [(0, 0), (7, 8), (10, 8), (17, 9), (20, 8), (27, 9), (30, 8), (8, 10)] {
      #expect(pixel(of: shown, column, row) == gray)
    }
  }

  @Test("Files are whole if they have their end")
  func whole() throws {
    let picture = png([[black, white]])
    #expect(isWholeFigure(picture))
    #expect(isWholeFigure(Array("<svg>\n</svg>\n".utf8)))
    #expect(isWholeFigure(Array("%PDF-1.5\n%%EOF\n".utf8)))
    for length in 0..<picture.count { #expect(!isWholeFigure(Array(picture[..<length]))) }
    #expect(!isWholeFigure(Array("<svg>\n</svg".utf8)))
    #expect(!isWholeFigure(Array("%PDF-1.5\n%%EO".utf8)))
  }

  private func pixel(of picture: Picture, _ column: Int, _ row: Int) -> [UInt8] {
    let start = 3 * (row * picture.width + column)
    return Array(picture.channels[start..<start + 3])
  }
}
