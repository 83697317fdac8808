extension [UInt8] {
  /// Appends a number with its highest byte first, as most files of pictures and fonts have them.
  @inlinable package mutating func append(bigEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }
}
