import CZlib

/// Writes pixels as a PNG file (ISO/IEC 15948).
package enum PNGEncoder {
  /// Encodes an image.
  ///
  /// - Parameters:
  ///   - pixels: Rows of 32-bit pixels: blue, green, red, and the opacity or what is not used.
  ///   - hasOpacity: Whether the pixels have an opacity, not multiplied into their colors.
  ///   - width: The width in pixels.
  ///   - height: The height in pixels.
  ///   - stride: The distance from row to row, in bytes.
  ///   - dpi: The resolution in pixels per inch.
  ///   - texts: Keywords and texts that the file carries, without control characters but line
  ///     breaks.
  /// - Returns: The bytes of the file.
  /// - Complexity: O(*n*), where *n* is the number of pixels.
  package static func encode(
    _ pixels: UnsafePointer<UInt8>, hasOpacity: Bool = false, width: Int, height: Int, stride: Int,
    dpi: Double, texts: [(keyword: String, text: String)]
  ) -> [UInt8] {
    var file = PNGFile(
      hasOpacity: hasOpacity, width: width, height: height, dpi: dpi, texts: texts)
    file.chunk("IDAT") { content in
      append(
        pixels, bytesPerPixel: hasOpacity ? 4 : 3, width: width, height: height, stride: stride,
        to: &content)
    }
    file.chunk("IEND") { _ in }
    return file.bytes
  }

  /// An international text (iTXt) as a chunk, which may stand before the end of a file.
  ///
  /// - Parameters:
  ///   - keyword: What tells the text from others.
  ///   - text: The text, without control characters but line breaks.
  /// - Returns: The bytes of the chunk.
  package static func textChunk(_ keyword: String, _ text: String) -> [UInt8] {
    var file = PNGFile(bytes: [])
    file.text(keyword, text)
    return file.bytes
  }

  /// What a PNG file begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Appends the rows as a stream in zlib's format (RFC 1950).
  ///
  /// No filter is used: figures are plain areas with sharp edges, which grow by it.
  static func append(
    _ pixels: UnsafePointer<UInt8>, bytesPerPixel: Int, width: Int, height: Int, stride: Int,
    to content: inout [UInt8]
  ) {
    // The type of the filter is the first byte of a row.
    let rowLength = 1 + bytesPerPixel * width
    let rowsAtATime = max(1, ZlibStream.partLength / rowLength)
    // Pixels are written as four bytes, of which the last one is written again where there are three.
    let rows = UnsafeMutableRawPointer.allocate(
      byteCount: min(height, rowsAtATime) * rowLength + 1, alignment: 16)
    defer { rows.deallocate() }
    var stream = ZlibStream(
      RepeatFinder(rowLength: rowLength, pixelLength: bytesPerPixel), after: content)
    for first in Swift.stride(from: 0, to: height, by: rowsAtATime) {
      let end = min(first + rowsAtATime, height)
      for row in first..<end {
        let line = UnsafeRawPointer(pixels + row * stride)
        let start = rows + (row - first) * rowLength
        start.storeBytes(of: 0, as: UInt8.self)
        // With a distance that is known when this is compiled, several pixels are copied at a time.
        if bytesPerPixel == 3 {
          copy(line, to: start + 1, width: width, bytesPerPixel: 3)
        } else {
          copy(line, to: start + 1, width: width, bytesPerPixel: 4)
        }
      }
      stream.append(
        UnsafeRawBufferPointer(start: rows, count: (end - first) * rowLength),
        isLast: end == height)
    }
    content = stream.finish()
  }

  /// Writes a row of pixels, each as four bytes at a distance of so many.
  @inline(__always)
  private static func copy(
    _ line: UnsafeRawPointer, to start: UnsafeMutableRawPointer, width: Int, bytesPerPixel: Int
  ) {
    for column in 0..<width {
      let pixel = UInt32(littleEndian: (line + 4 * column).loadUnaligned(as: UInt32.self))
      (start + bytesPerPixel * column).storeBytes(
        of: (pixel << 8 | pixel >> 24).bigEndian, as: UInt32.self)
    }
  }
}

/// A PNG file that grows chunk by chunk.
struct PNGFile {
  var bytes = PNGEncoder.signature

  /// Begins a file with what comes before its pixels.
  init(
    hasOpacity: Bool, width: Int, height: Int, dpi: Double, texts: [(keyword: String, text: String)]
  ) {
    chunk("IHDR") { content in
      content.append(bigEndian: UInt32(width))
      content.append(bigEndian: UInt32(height))
      // 8 bits for each of red, green, blue and opacity; the only compression, the only set of
      // filters, one pass.
      content += [8, hasOpacity ? 6 : 2, 0, 0, 0]
    }
    chunk("pHYs") { content in
      let pixelsPerMeter = UInt32(min((dpi / 0.0254).rounded(), Double(Int32.max)))
      content.append(bigEndian: pixelsPerMeter)
      content.append(bigEndian: pixelsPerMeter)
      // The unit is the meter.
      content.append(1)
    }
    for (keyword, text) in texts { self.text(keyword, text) }
  }

  /// Begins a file, or a part of one, with some bytes.
  init(bytes: [UInt8] = PNGEncoder.signature) { self.bytes = bytes }

  /// Appends an international text.
  mutating func text(_ keyword: String, _ text: String) {
    chunk("iTXt") { content in
      content += keyword.utf8
      // Neither compressed, nor of a language, nor with a translated keyword.
      content += [0, 0, 0, 0, 0]
      content += text.utf8
    }
  }

  /// Appends a chunk with the content that `body` appends.
  mutating func chunk(_ type: String, _ body: (inout [UInt8]) -> Void) {
    let start = bytes.count
    bytes.append(bigEndian: UInt32(0))
    bytes += type.utf8
    body(&bytes)
    let length = UInt32(bytes.count - start - 8)
    withUnsafeBytes(of: length.bigEndian) { bytes.replaceSubrange(start..<start + 4, with: $0) }
    let checksum = bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { crc32(0, $0 + start + 4, length + 4) } ?? 0
    }
    bytes.append(bigEndian: UInt32(checksum))
  }
}
