import Foundation
import GMMSupport
import Testing

/// A PNG file as its chunks (ISO/IEC 15948), to be written again with other pixels or texts.
///
/// A writer of its own, without compression, so that files do not come from the code under test.
struct PNGFile {
  private static let signature = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  private var chunks: [(type: String, content: Data)] = []

  /// A file that says nothing but its pixels, as other programs write them: 8-bit RGB.
  init(width: Int, height: Int, channels: [UInt8]) {
    let header = bigEndian(width) + bigEndian(height) + Data([8, 2, 0, 0, 0])
    chunks = [("IHDR", header), ("IDAT", Data()), ("IEND", Data())]
    setPixels(channels, width: width)
  }

  /// A file of some chunks.
  init(chunks: [(type: String, content: Data)]) {
    self.chunks = chunks
  }

  init(_ file: Data) throws {
    let bytes = [UInt8](file)
    try #require(Data(bytes.prefix(8)) == Self.signature)
    var start = 8
    while start + 12 <= bytes.count {
      let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      let type = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
      chunks.append((type, Data(bytes[start + 8..<start + 8 + length])))
      start += 12 + length
    }
  }

  /// The bytes of the file.
  var data: Data {
    chunks.reduce(into: Self.signature) { file, chunk in
      let body = Data(chunk.type.utf8) + chunk.content
      file += bigEndian(chunk.content.count) + body + bigEndian(Int(crc32(body)))
    }
  }

  /// The content of the first chunk of a type.
  func content(of type: String) -> [UInt8]? {
    chunks.first { $0.type == type }.map { [UInt8]($0.content) }
  }

  /// Gives the file other pixels: red, green and blue of each, in rows from the top.
  mutating func setPixels(_ channels: [UInt8], width: Int) {
    let rows = stride(from: 0, to: channels.count, by: 3 * width).map {
      Data([0]) + Data(channels[$0..<$0 + 3 * width])
    }
    let image = Data(rows.joined())
    var stream = Data([0x78, 0x01])
    for start in stride(from: 0, to: image.count, by: 0xFFFF) {
      let block = image.dropFirst(start).prefix(0xFFFF)
      let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
      stream += Data([start + 0xFFFF >= image.count ? 1 : 0, low, high, ~low, ~high]) + block
    }
    let (a, b) = image.reduce((1, 0)) { sums, byte in
      let a = (sums.0 + Int(byte)) % 65_521
      return (a, (sums.1 + a) % 65_521)
    }
    stream += bigEndian(b << 16 | a)
    let place = chunks.firstIndex { $0.type == "IDAT" } ?? 1
    chunks.removeAll { $0.type == "IDAT" }
    chunks.insert(("IDAT", stream), at: place)
  }

  /// Turns the digest of a figure into that of another way of drawing it, and its checksum into the
  /// right one.
  mutating func changeDigest() throws {
    try #require(text(for: "gmm-plot digest") != nil)
    setText(String(repeating: "01234567", count: 8), for: "gmm-plot digest")
    setChecksum()
  }

  /// Gives the figure the checksum that it would have if it had been drawn as it is.
  mutating func setChecksum() {
    setText(nil, for: "gmm-plot checksum")
    setText(xxh64(data), for: "gmm-plot checksum")
  }

  /// The content of an international text; `nil` if there is none.
  private func text(for keyword: String) -> Data? {
    chunks.first { $0.content.starts(with: Data("\(keyword)\0".utf8)) }?.content
  }

  /// Changes an international text in its place, appends it before the end, or takes it away.
  mutating func setText(_ text: String?, for keyword: String) {
    let place = chunks.firstIndex { $0.content.starts(with: Data("\(keyword)\0".utf8)) }
    if let place { chunks.remove(at: place) }
    guard let text else { return }
    chunks.insert(
      ("iTXt", Data("\(keyword)\0\0\0\0\0\(text)".utf8)), at: place ?? chunks.count - 1)
  }

  /// Gives the file every chunk of a type once more, or takes all of them away.
  mutating func repeatChunks(_ type: String, count: Int) {
    chunks = chunks.flatMap { chunk in
      Array(repeating: chunk, count: chunk.type == type ? count : 1)
    }
  }
}

private func bigEndian(_ number: Int) -> Data {
  Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
}

private let crcTable: [UInt32] = (0..<256).map { byte in
  var crc = UInt32(byte)
  for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
  return crc
}

private func crc32(_ bytes: Data) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes { crc = crcTable[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
  return ~crc
}
