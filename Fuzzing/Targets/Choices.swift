/// The bytes of an input as a sequence of choices, so that a fuzzer that changes a byte changes a choice.
///
/// After the last byte every choice is the first one.
struct Choices {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

  /// A number from 0 up to, and without, a count; of as many bytes as the count needs.
  mutating func below(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    return count <= 256 ? Int(byte()) % count : (Int(byte()) << 8 | Int(byte())) % count
  }

  mutating func among<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[below(values.count)]
  }

  /// Whether one of so many choices is taken.
  mutating func isOne(of count: Int) -> Bool { below(count) == 1 }
}
