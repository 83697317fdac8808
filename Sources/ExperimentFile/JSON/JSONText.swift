/// JSON text while it is written, as the bytes of UTF-8.
///
/// To append to a `String` takes several times as long, which is felt with a hundred thousand numbers.
struct JSONText: TextOutputStream {
  /// What has been written, and not been handed on.
  private(set) var bytes: [UInt8] = []
  /// Takes the text in pieces; `nil` to have it all together.
  private let take: (([UInt8]) -> Void)?
  private static let pieceSize = 1 << 20

  /// Begins a text.
  ///
  /// - Parameter take: Takes the text in pieces of about a megabyte, but for the last one, which stays in
  ///   ``bytes``.
  init(take: (([UInt8]) -> Void)? = nil) { self.take = take }

  mutating func write(_ string: String) {
    bytes.append(contentsOf: string.utf8)
    handOn()
  }

  /// Takes the digits of a number, of which the standard library otherwise makes a `String` first.
  mutating func _writeASCII(_ buffer: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: buffer)
    handOn()
  }

  private mutating func handOn() {
    guard bytes.count >= Self.pieceSize, let take else { return }
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  static func += (text: inout JSONText, string: String) { text.write(string) }
}
