import CPNG
import Foundation
import TestSupport
import Testing

@testable import PNG

@Suite struct PNGEncoderTests {
  @Test(
    "Rows come out as they went in, however long they are",
    arguments: [(1, 1), (3, 2), (1, 5000), (700, 600), (20_000, 30)])
  func pixels(width: Int, height: Int) throws {
    var numbers = ArbitraryNumbers(seed: 5)
    // Areas of some colors, with bytes between the rows and in the pixels that do not count.
    let stride = 4 * width + 8
    var pixels = [UInt8](repeating: 0, count: stride * height)
    var channels: [UInt8] = []
    channels.reserveCapacity(3 * width * height)
    var color: [UInt8] = [0, 0, 0]
    for row in 0..<height {
      for column in 0..<width {
        if numbers.next() % 50 == 0 { color = [200, UInt8(numbers.next() % 4), UInt8(row % 256)] }
        let start = row * stride + 4 * column
        pixels.replaceSubrange(
          start..<start + 4, with: [color[2], color[1], color[0], UInt8(column % 256)])
        channels += color
      }
    }
    let picture = try Picture(
      png: Data(
        PNGEncoder.encode(
          pixels, width: width, height: height, stride: stride, dpi: 72, texts: [])))
    #expect(picture.width == width)
    #expect(picture.height == height)
    #expect(picture.channels == channels)
  }

  @Test("Opacities come out as they went in, and the picture is encoded the same again")
  func opacities() throws {
    var numbers = ArbitraryNumbers(seed: 7)
    let (width, height) = (301, 200)
    let pixels = (0..<4 * width * height).map { _ in UInt8(numbers.next() % 5 * 60) }
    let file = PNGEncoder.encode(
      pixels, hasOpacity: true, width: width, height: height, stride: 4 * width, dpi: 72, texts: [])
    let decoded = try #require(PNGPixels(file))
    for row in 0..<height {
      for column in 0..<width {
        let start = 4 * (row * width + column)
        let expected = SIMD4(
          pixels[start + 2], pixels[start + 1], pixels[start], pixels[start + 3])
        #expect(decoded[column, row] == expected)
      }
    }
    #expect(decoded.encoded(dpi: 72, texts: []) == file)
  }

  @Test("A figure takes at most a tenth more room than in the file that libpng writes")
  func size() throws {
    let folder = Repository.folder.appending(path: "figures")
    let figures = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".png") }
    try #require(figures.count > 5)
    for figure in figures {
      let picture = try Picture(png: Data(contentsOf: folder.appending(path: figure)))
      var pixels = [UInt8](repeating: 255, count: 4 * picture.width * picture.height)
      for (index, value) in picture.channels.enumerated() {
        pixels[index / 3 * 4 + 2 - index % 3] = value
      }
      let ours = PNGEncoder.encode(
        pixels, width: picture.width, height: picture.height, stride: 4 * picture.width, dpi: 72,
        texts: [])
      let other = try #require(
        sizeOfOthersFile(pixels, width: picture.width, height: picture.height))
      #expect(10 * ours.count <= 11 * other, "\(figure)")
    }
  }

  /// The size of the file that libpng writes by default; `nil` if it fails.
  private func sizeOfOthersFile(_ pixels: [UInt8], width: Int, height: Int) -> Int? {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    (image.width, image.height) = (UInt32(width), UInt32(height))
    // Blue first, and the fourth byte does not count: it is 255.
    image.format = UInt32(PNG_FORMAT_BGRA)
    defer { png_image_free(&image) }
    var size = 0
    let isWritten = png_image_write_to_memory(&image, nil, &size, 0, pixels, 0, nil) != 0
    return isWritten ? size : nil
  }
}
