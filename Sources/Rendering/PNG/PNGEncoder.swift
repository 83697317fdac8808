import CPNG

/// Writes pixels as a PNG file.
enum PNGEncoder {
  /// Higher levels take twice the time for a tenth of the size on such pictures.
  private static let compressionLevel: Int32 = 3

  /// Encodes an image.
  ///
  /// - Parameters:
  ///   - pixels: Rows of 32-bit pixels: blue, green, red, unused.
  ///   - width: The width in pixels.
  ///   - height: The height in pixels.
  ///   - stride: The distance from row to row, in bytes.
  ///   - dpi: The resolution in pixels per inch.
  ///   - texts: Keywords and texts that the file carries.
  /// - Returns: The bytes of the file.
  /// - Throws: `RenderingError.failure` if there is not enough memory.
  static func encode(
    _ pixels: UnsafePointer<UInt8>, width: Int32, height: Int32, stride: Int32, dpi: Double,
    texts: [(keyword: String, text: String)]
  ) throws(RenderingError) -> [UInt8] {
    var chunks = TextChunks()
    for (keyword, text) in texts { chunks.add(keyword, text) }
    defer { chunks.free() }

    var buffer = cpng_buffer()
    defer { free(buffer.bytes) }
    let pixelsPerMeter = UInt32(min((dpi / 0.0254).rounded(), Double(Int32.max)))
    let status = cpng_encode(
      pixels, width, height, stride, pixelsPerMeter, compressionLevel, &chunks.chunks,
      Int32(chunks.chunks.count), &buffer)
    guard status == 0 else { throw .failure(library: "libpng", message: "out of memory") }
    return Array(UnsafeBufferPointer(start: buffer.bytes, count: buffer.count))
  }
}

/// Keywords and texts in the form that libpng takes: international text (iTXt), not compressed.
private struct TextChunks {
  var chunks: [png_text] = []

  mutating func add(_ keyword: String, _ text: String) {
    let text = text.interchangeable
    var chunk = png_text()
    chunk.compression = PNG_ITXT_COMPRESSION_NONE
    chunk.key = strdup(keyword)
    chunk.text = strdup(text)
    chunk.itxt_length = text.utf8.count
    chunk.lang = strdup("")
    chunk.lang_key = strdup("")
    chunks.append(chunk)
  }

  func free() {
    for chunk in chunks {
      CPNG.free(chunk.key)
      CPNG.free(chunk.text)
      CPNG.free(chunk.lang)
      CPNG.free(chunk.lang_key)
    }
  }
}
