extension PNGEncoder {
  /// Encodes a picture that things shine through.
  ///
  /// - Parameters:
  ///   - channels: Red, green, blue and opacity of each pixel, in rows from the top.
  ///   - width: The width in pixels.
  ///   - height: The height in pixels.
  /// - Returns: The bytes of the file.
  /// - Precondition: There are four bytes for each pixel.
  /// - Complexity: O(*n*), where *n* is the number of pixels.
  package static func encode(channels: [UInt8], width: Int, height: Int) -> [UInt8] {
    precondition(channels.count == 4 * width * height, "pixels without all channels")
    // Red, green, blue and opacity, 8 bits each.
    return encode(channels, bytesPerPixel: 4, colorType: 6, width: width, height: height)
  }

  /// Encodes a picture of one color that things shine through.
  ///
  /// - Parameters:
  ///   - opacities: The opacity of each pixel, in rows from the top.
  ///   - color: Red, green and blue of all of them.
  ///   - width: The width in pixels.
  ///   - height: The height in pixels.
  /// - Returns: The bytes of the file.
  /// - Precondition: There is an opacity for each pixel, and there are three shares of the color.
  /// - Complexity: O(*n*), where *n* is the number of pixels.
  package static func encode(
    opacities: [UInt8], color: [UInt8], width: Int, height: Int
  ) -> [UInt8] {
    precondition(opacities.count == width * height && color.count == 3, "pixels without opacity")
    // A palette with the same color for every opacity.
    return encode(opacities, bytesPerPixel: 1, colorType: 3, width: width, height: height) { file in
      file.chunk("PLTE") { $0 += (0..<256).flatMap { _ in color } }
      file.chunk("tRNS") { $0 += 0...255 }
    }
  }

  private static func encode(
    _ bytes: [UInt8], bytesPerPixel: Int, colorType: UInt8, width: Int, height: Int,
    palette: (inout PNGFile) -> Void = { _ in }
  ) -> [UInt8] {
    var file = PNGFile()
    file.chunk("IHDR") { content in
      content.append(bigEndian: UInt32(width))
      content.append(bigEndian: UInt32(height))
      content += [8, colorType, 0, 0, 0]
    }
    palette(&file)
    let rowLength = bytesPerPixel * width
    var rows: [UInt8] = []
    rows.reserveCapacity(height * (1 + rowLength))
    for start in stride(from: 0, to: bytes.count, by: rowLength) {
      // No filter: the noise of many discs grows by all of them.
      rows.append(0)
      rows += bytes[start..<start + rowLength]
    }
    file.chunk("IDAT") { $0 += ZlibStream.compressed(rows) }
    file.chunk("IEND") { _ in }
    return file.bytes
  }
}
