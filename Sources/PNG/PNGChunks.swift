import CZlib

/// The chunks of a PNG file (ISO/IEC 15948, 5.3).
package struct PNGChunks {
  /// An uncompressed international text (iTXt) with its keyword.
  package struct Text: Hashable, Sendable {
    /// What tells the text from others.
    package let keyword: String
    /// The text.
    package let text: String

    /// Creates a text.
    package init(keyword: String, text: String) {
      self.keyword = keyword
      self.text = text
    }
  }

  /// The uncompressed texts in the order of the file (ISO/IEC 15948, 11.3.4.5).
  package private(set) var texts: [Text] = []

  /// A chunk that is in the file to its end.
  struct Chunk {
    let type: String
    let content: Range<Int>
  }

  let file: [UInt8]
  private(set) var chunks: [Chunk] = []
  /// What the first chunk says of the image; `nil` if it is no header.
  package let header: PNGHeader?

  /// Chunks that are read: far more than a picture of any size is divided into.
  private static let largestCount = 100_000

  /// Reads the chunks up to the first that is cut off; `nil` if the file does not begin as PNG.
  package init?(_ file: [UInt8]) {
    guard file.starts(with: PNGEncoder.signature) else { return nil }
    self.file = file
    header = PNGHeader(of: file)
    var start = PNGEncoder.signature.count
    while start + 12 <= file.count, chunks.count < Self.largestCount {
      let length = bigEndian(file, at: start)
      guard start + 12 + length <= file.count else { return }
      let content = start + 8..<start + 8 + length
      let type = String(decoding: file[start + 4..<start + 8], as: UTF8.self)
      chunks.append(Chunk(type: type, content: content))
      if type == "iTXt", let text = Text(file[content]) { texts.append(text) }
      start = content.upperBound + 4
    }
  }

  /// The first text with a keyword; `nil` if there is none.
  package func text(_ keyword: String) -> String? {
    texts.first { $0.keyword == keyword }?.text
  }

  /// Whether the file moves: with frames beside its picture.
  package var isAnimated: Bool { chunks.contains { ["acTL", "fcTL", "fdAT"].contains($0.type) } }

  /// The chunks that are no texts, with their types and checksums.
  package var contentsBesideTexts: [ArraySlice<UInt8>] {
    chunks.filter { $0.type != "iTXt" }
      .map { file[$0.content.lowerBound - 4..<$0.content.upperBound + 4] }
  }

  /// The resolution in pixels per meter, if it is the same in both directions.
  package var pixelsPerMeter: Int? {
    guard let chunk = chunks.first(where: { $0.type == "pHYs" }), chunk.content.count == 9,
      file[chunk.content.lowerBound + 8] == 1
    else { return nil }
    let resolution = bigEndian(file, at: chunk.content.lowerBound)
    return bigEndian(file, at: chunk.content.lowerBound + 4) == resolution ? resolution : nil
  }

  /// Whether the file is whole to its last byte: nothing but chunks that pictures of figures need, with
  /// the right checksums, and image data that end where they say.
  ///
  /// What the picture shows is not looked at.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes and of pixels.
  package var isIntact: Bool {
    guard hasRightChecksums, header != nil, let last = chunks.last, last.type == "IEND",
      last.content.isEmpty
    else { return false }
    for type in ["IHDR", "PLTE", "tRNS", "pHYs", "IEND"] where count(type) > 1 { return false }
    let known = ["IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "iTXt", "IEND"]
    return chunks.allSatisfy { known.contains($0.type) } && count("iTXt") == texts.count
      && hasWholeImage
  }

  /// Whether the file is nothing but chunks with the right checksums.
  package var hasRightChecksums: Bool {
    chunks.last?.content.upperBound == file.count - 4 && chunks.allSatisfy(hasRightChecksum)
  }

  private func count(_ type: String) -> Int { chunks.count { $0.type == type } }

  func hasRightChecksum(_ chunk: Chunk) -> Bool {
    file.withUnsafeBufferPointer { bytes in
      let start = chunk.content.lowerBound - 4
      let sum = bytes.baseAddress.map { crc32(0, $0 + start, UInt32(chunk.content.count + 4)) } ?? 0
      return Int(sum) == bigEndian(file, at: chunk.content.upperBound)
    }
  }
}

extension PNGChunks.Text {
  /// Reads the content of a chunk; `nil` for a compressed text, and for anything else.
  fileprivate init?(_ content: ArraySlice<UInt8>) {
    // Keyword, 0, compressed or not, method, language, 0, translated keyword, 0, text.
    let parts = content.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count >= 2, parts[1].first == 0 else { return nil }
    let rest = parts[1].dropFirst(2)
      .split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard rest.count == 3 else { return nil }
    self.init(
      keyword: String(decoding: parts[0], as: UTF8.self),
      text: String(decoding: rest[2], as: UTF8.self))
  }
}
