/// The type of the elements of a NumPy file.
struct NumPyElement: Equatable {
  private enum Kind: String {
    case float64 = "f8"
    case float32 = "f4"
    case int8 = "i1"
    case int16 = "i2"
    case int32 = "i4"
    case int64 = "i8"
    case uint8 = "u1"
    case uint16 = "u2"
    case uint32 = "u4"
    case uint64 = "u8"
  }

  private let kind: Kind
  /// The size of an element in bytes.
  let size: Int
  private let isBigEndian: Bool

  /// Reads NumPy's `descr`, such as `<f8`; `nil` for types that are not read.
  init?(_ description: String) {
    guard let order = description.first,
      let kind = Kind(rawValue: String(description.dropFirst())),
      let size = kind.rawValue.last?.wholeNumberValue
    else { return nil }
    self.kind = kind
    self.size = size
    isBigEndian = order == ">"
    // Elements of one byte have no order.
    guard order == "<" || order == ">" || (order == "|" && size == 1) else { return nil }
  }

  /// Whether elements are integers.
  var isInteger: Bool {
    switch kind {
    case .float64, .float32: false
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: true
    }
  }

  /// Converts elements to doubles.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the first element and those after it.
  ///   - stride: The number of bytes from one element to the next.
  ///   - values: Where the doubles go.
  ///   - valueStride: The number of doubles from one to the next.
  ///   - count: The number of elements; they must all be in `bytes`, and have room in `values`.
  func convert(
    _ bytes: UnsafeRawBufferPointer, stride: Int, to values: UnsafeMutableBufferPointer<Double>,
    valueStride: Int, count: Int
  ) {
    precondition(count == 0 || (count - 1) * stride + size <= bytes.count)
    precondition(count == 0 || (count - 1) * valueStride < values.count)
    guard let bytes = bytes.baseAddress, let values = values.baseAddress else { return }
    func convert<Bits: FixedWidthInteger>(_ type: Bits.Type, _ value: (Bits) -> Double) {
      for index in 0..<count {
        let bits = bytes.loadUnaligned(fromByteOffset: index &* stride, as: type)
        values[index &* valueStride] = value(
          isBigEndian ? Bits(bigEndian: bits) : bits.littleEndian)
      }
    }
    switch kind {
    case .float64: convert(UInt64.self) { Double(bitPattern: $0) }
    case .float32: convert(UInt32.self) { Double(Float(bitPattern: $0)) }
    case .int8: convert(Int8.self) { Double($0) }
    case .int16: convert(Int16.self) { Double($0) }
    case .int32: convert(Int32.self) { Double($0) }
    case .int64: convert(Int64.self) { Double($0) }
    case .uint8: convert(UInt8.self) { Double($0) }
    case .uint16: convert(UInt16.self) { Double($0) }
    case .uint32: convert(UInt32.self) { Double($0) }
    case .uint64: convert(UInt64.self) { Double($0) }
    }
  }
}
