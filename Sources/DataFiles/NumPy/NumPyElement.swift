/// The type of the elements of a NumPy file.
struct NumPyElement: Equatable {
  private enum Kind: String {
    case boolean = "b1"
    case float16 = "f2"
    case float32 = "f4"
    case float64 = "f8"
    case longDouble = "f16"
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
  /// How long doubles are stored, which depends on the processor that made the file.
  private var longDoubles = LongDouble.extended

  /// Reads NumPy's `descr`, such as `<f8`; `nil` for types that are not read.
  init?(_ description: String) {
    guard let order = description.first,
      let kind = Kind(rawValue: String(description.dropFirst())),
      let size = Int(kind.rawValue.dropFirst())
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
    case .float16, .float32, .float64, .longDouble: false
    case .boolean, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: true
    }
  }

  /// Looks at the first elements for what the type alone does not tell.
  ///
  /// - Parameter bytes: The bytes of some elements that follow one another.
  /// - Throws: `DataFileError` if they do not tell it either.
  mutating func look(at bytes: ArraySlice<UInt8>) throws(DataFileError) {
    guard kind == .longDouble else { return }
    longDoubles = try LongDouble(of: bytes, isBigEndian: isBigEndian)
  }

  /// Converts elements to doubles.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the first element and those after it.
  ///   - stride: The number of bytes from one element to the next.
  ///   - values: Where the doubles go.
  ///   - valueStride: The number of doubles from one to the next.
  ///   - count: The number of elements; they must all be in `bytes`, and have room in `values`.
  /// - Returns: The first element that is none of its type; `nil` if all are.
  func convert(
    _ bytes: UnsafeRawBufferPointer, stride: Int, to values: UnsafeMutableBufferPointer<Double>,
    valueStride: Int, count: Int
  ) -> Int? {
    precondition(count == 0 || (count - 1) * stride + size <= bytes.count)
    precondition(count == 0 || (count - 1) * valueStride < values.count)
    guard let bytes = bytes.baseAddress, let values = values.baseAddress else { return nil }
    func convert<Bits: FixedWidthInteger>(_ type: Bits.Type, _ value: (Bits) -> Double) {
      for index in 0..<count {
        let bits = bytes.loadUnaligned(fromByteOffset: index &* stride, as: type)
        values[index &* valueStride] = value(
          isBigEndian ? Bits(bigEndian: bits) : bits.littleEndian)
      }
    }
    switch kind {
    case .boolean:
      convert(UInt8.self) { Double($0) }
      return (0..<count).first { values[$0 &* valueStride] > 1 }
    case .longDouble:
      let bits = UnsafeRawBufferPointer(start: bytes, count: (count - 1) * stride + size)
      for index in 0..<count {
        let element = LongDouble.Element(
          UnsafeRawBufferPointer(rebasing: bits[(index * stride)...]), isBigEndian: isBigEndian)
        guard let value = longDoubles.value(element) else { return index }
        values[index * valueStride] = value
      }
    case .float16: convert(UInt16.self) { doubleOfHalf($0) }
    case .float32: convert(UInt32.self) { Double(Float(bitPattern: $0)) }
    case .float64: convert(UInt64.self) { Double(bitPattern: $0) }
    case .int8: convert(Int8.self) { Double($0) }
    case .int16: convert(Int16.self) { Double($0) }
    case .int32: convert(Int32.self) { Double($0) }
    case .int64: convert(Int64.self) { Double($0) }
    case .uint8: convert(UInt8.self) { Double($0) }
    case .uint16: convert(UInt16.self) { Double($0) }
    case .uint32: convert(UInt32.self) { Double($0) }
    case .uint64: convert(UInt64.self) { Double($0) }
    }
    return nil
  }
}

/// The number with these bits in binary16 of IEEE 754, which not every system has as a type.
private func doubleOfHalf(_ bits: UInt16) -> Double {
  let (exponent, fraction) = (Int(bits >> 10 & 0x1F), Double(bits & 0x3FF))
  let magnitude: Double =
    switch exponent {
    case 0: fraction * 0x1p-24
    case 0x1F: fraction == 0 ? .infinity : .nan
    default: Double(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
    }
  return bits >> 15 == 0 ? magnitude : -magnitude
}
