import CPNG

/// The pixels of a PNG file.
package struct PNGPixels: Equatable, Sendable {
  /// The number of columns.
  @usableFromInline package let width: Int
  /// The number of rows.
  package let height: Int
  /// Red, green, blue and alpha of each pixel, in rows from the top.
  @usableFromInline let channels: [UInt8]

  /// Decodes a file; `nil` if it is damaged or too large for a figure.
  package init?(_ file: [UInt8]) {
    guard let chunks = PNGChunks(file) else { return nil }
    self.init(chunks, largestCount: 1 << 28)
  }

  /// Decodes a file that may come from anywhere; `nil` if it is damaged where the pixels are, or if there
  /// are more of them.
  ///
  /// - Parameters:
  ///   - chunks: The chunks of the file.
  ///   - largestCount: The number of pixels that the picture may have.
  /// - Complexity: O(*n*), where *n* is the number of bytes and of pixels; of a picture that has too many
  ///   O(1).
  package init?(_ chunks: PNGChunks, largestCount: Int) {
    guard let header = chunks.header, header.pixelCount <= largestCount, let file = chunks.imageFile
    else { return nil }
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    // libpng keeps the address of the file until the pixels are read.
    let channels = file.withUnsafeBytes { bytes -> [UInt8]? in
      guard png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0 else {
        return nil
      }
      image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
      var channels = [UInt8](repeating: 0, count: 4 * header.pixelCount)
      return png_image_finish_read(&image, nil, &channels, 0, nil) != 0 ? channels : nil
    }
    guard let channels else { return nil }
    width = header.width
    height = header.height
    self.channels = channels
  }

  /// Encodes the picture as a figure is encoded: with opacities if anything shows through it.
  ///
  /// - Parameters:
  ///   - dpi: The resolution in pixels per inch.
  ///   - texts: Keywords and texts that the file carries.
  /// - Returns: The bytes of the file.
  /// - Complexity: O(*n*), where *n* is the number of pixels.
  package func encoded(dpi: Double, texts: [(keyword: String, text: String)]) -> [UInt8] {
    var pixels = channels
    var hasOpacity = false
    for start in Swift.stride(from: 0, to: pixels.count, by: 4) {
      hasOpacity = hasOpacity || pixels[start + 3] < 255
      pixels.swapAt(start, start + 2)
    }
    return PNGEncoder.encode(
      pixels, hasOpacity: hasOpacity, width: width, height: height, stride: 4 * width, dpi: dpi,
      texts: texts)
  }

  /// Red, green, blue and alpha of a pixel, from 0 to 255; rows are counted from the top.
  @inlinable package subscript(column: Int, row: Int) -> SIMD4<UInt8> {
    let start = 4 * (row * width + column)
    return SIMD4(channels[start], channels[start + 1], channels[start + 2], channels[start + 3])
  }
}
