import CZlib

extension PNGChunks {
  /// The file with nothing but what its pixels need, for a decoder; `nil` if one of these chunks is
  /// damaged, or the image is not of the size that the header says.
  ///
  /// Decoders give room to what a chunk claims to hold, whether they have a use for it or not: they
  /// see no others.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes and of pixels; the pixels take no memory.
  var imageFile: [UInt8]? {
    guard hasWholeImage else { return nil }
    var file = PNGEncoder.signature
    for chunk in chunks where Self.imageTypes.contains(chunk.type) {
      guard hasRightChecksum(chunk) else { return nil }
      file += self.file[chunk.content.lowerBound - 8..<chunk.content.upperBound + 4]
    }
    return file
  }

  private static let imageTypes: Set<String> = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]

  /// Whether the image data are one stream that ends with their last byte, and have as many bytes as the
  /// header says. Decoders overlook what comes after its end.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes of the image; they take no memory.
  var hasWholeImage: Bool {
    guard let header, max(header.width, header.height) <= 32_767 else { return false }
    // zlib keeps the address of its stream.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let structureSize = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit_(stream, ZLIB_VERSION, structureSize) == Z_OK else { return false }
    defer { inflateEnd(stream) }
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 15)
    defer { piece.deallocate() }
    return file.withUnsafeBufferPointer { bytes in
      var (rest, isAtEnd) = (header.imageSize, false)
      for chunk in chunks where chunk.type == "IDAT" && !chunk.content.isEmpty {
        guard !isAtEnd else { return false }
        // zlib reads from here only, whatever the type of the pointer says.
        stream.pointee.next_in = UnsafeMutablePointer(
          mutating: bytes.baseAddress?.advanced(by: chunk.content.lowerBound))
        stream.pointee.avail_in = UInt32(chunk.content.count)
        repeat {
          stream.pointee.next_out = piece.baseAddress
          stream.pointee.avail_out = UInt32(piece.count)
          let status = inflate(stream, Z_NO_FLUSH)
          guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { return false }
          rest -= piece.count - Int(stream.pointee.avail_out)
          guard rest >= 0 else { return false }
          isAtEnd = status == Z_STREAM_END
        } while !isAtEnd && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
        guard stream.pointee.avail_in == 0 else { return false }
      }
      return isAtEnd && rest == 0
    }
  }
}
