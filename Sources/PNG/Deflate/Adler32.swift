/// The checksum Adler-32 of bytes (RFC 1950, 2.2 and 8.2): two sums modulo 65,521, of the bytes, and of all sums
/// on the way.
struct Adler32 {
  private static let modulus: UInt64 = 65_521

  private var sum: UInt64 = 1
  private var sumOfSums: UInt64 = 0

  var value: UInt32 { UInt32(truncatingIfNeeded: sumOfSums << 16 | sum) }

  /// The most rows of 16 bytes whose sums of sums fit into 16 bits: 255 · 22 · 23 / 2 is less than 2^16.
  private static let mostRows = 22

  /// Goes on with bytes.
  ///
  /// - Complexity: O(*n*); about half an instruction a byte with vectors of 128 bits.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while rest.count >= 16 {
      let rows = min(rest.count / 16, Self.mostRows)
      append(rows: rows, UnsafeRawBufferPointer(rebasing: rest.prefix(rows * 16)))
      rest = rest.dropFirst(rows * 16)
    }
    for byte in rest {
      sum += UInt64(byte)
      sumOfSums += sum
    }
    sum %= Self.modulus
    sumOfSums %= Self.modulus
  }

  /// Goes on with rows of 16 bytes, the columns beside each other in two vectors.
  ///
  /// A byte in row *r* of *R* and column *c* counts 16 (*R* - *r*) - *c* times in the sum of sums, and the sums
  /// of a column after each row have it *R* - *r* times.
  private mutating func append(rows: Int, _ bytes: UnsafeRawBufferPointer) {
    // Processors of Linux and macOS that this is built for have the lower byte first.
    var (even, odd) = (SIMD8<UInt16>.zero, SIMD8<UInt16>.zero)
    var (evenSums, oddSums) = (SIMD8<UInt16>.zero, SIMD8<UInt16>.zero)
    for row in 0..<rows {
      let pairs = bytes.loadUnaligned(fromByteOffset: row * 16, as: SIMD8<UInt16>.self)
      even &+= pairs & 0xFF
      odd &+= pairs &>> 8
      evenSums &+= even
      oddSums &+= odd
    }
    var (total, totalOfSums, byColumn): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for pair in 0..<8 {
      let (first, second) = (UInt64(even[pair]), UInt64(odd[pair]))
      total += first + second
      totalOfSums += UInt64(evenSums[pair]) + UInt64(oddSums[pair])
      byColumn += UInt64(2 * pair) * (first + second) + second
    }
    sumOfSums += UInt64(16 * rows) * sum + 16 * totalOfSums - byColumn
    sum += total
    sum %= Self.modulus
    sumOfSums %= Self.modulus
  }
}
