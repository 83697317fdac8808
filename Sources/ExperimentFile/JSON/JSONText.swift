/// JSON text while it is written, as the bytes of UTF-8.
///
/// To append to a `String` takes several times as long, which is felt with a hundred thousand numbers.
struct JSONText: TextOutputStream {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ string: String) { bytes.append(contentsOf: string.utf8) }

  /// Takes the digits of a number, of which the standard library otherwise makes a `String` first.
  mutating func _writeASCII(_ buffer: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: buffer)
  }

  static func += (text: inout JSONText, string: String) { text.write(string) }
}
