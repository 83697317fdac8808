/// The uncompressed texts of a PNG file (ISO/IEC 15948, 11.3.4.5).
package struct PNGChunks {
  /// The texts by their keywords.
  package private(set) var texts: [String: String] = [:]

  /// Reads the chunks up to the first that is cut off; `nil` if the file does not begin as PNG.
  package init?(_ file: [UInt8]) {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard file.starts(with: signature) else { return nil }
    var start = signature.count
    while start + 12 <= file.count {
      let length = file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard start + 12 + length <= file.count else { return }
      if file[start + 4..<start + 8].elementsEqual("iTXt".utf8) {
        add(file[start + 8..<start + 8 + length])
      }
      start += 12 + length
    }
  }

  private mutating func add(_ content: ArraySlice<UInt8>) {
    // Keyword, 0, compressed or not, method, language, 0, translated keyword, 0, text.
    let parts = content.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count >= 2, parts[1].first == 0 else { return }
    let rest = parts[1].dropFirst(2)
      .split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard rest.count == 3 else { return }
    texts[String(decoding: parts[0], as: UTF8.self)] = String(decoding: rest[2], as: UTF8.self)
  }
}
